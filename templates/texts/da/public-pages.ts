import type { RoundName } from "../../../src/domain/followups/round-work.js";
import { sentenceCase } from "../sentence-case.js";
import { roundTexts } from "./rounds.js";

const DAY = new Intl.DateTimeFormat("da-DK", { dateStyle: "long", timeZone: "Europe/Copenhagen" });
const SIZE = new Intl.NumberFormat("da-DK", { maximumFractionDigits: 0 });

/** The pages that everybody may read, whoever they are. */
export const publicPageTexts = {
  reports: {
    heading: "Offentliggjorte opfølgninger",
    lead: "Her kan alle læse opfølgningerne på kommunens budgetaftaler, som de er offentliggjort.",
    none: "Der er ikke offentliggjort nogen opfølgning endnu.",
    unknown: "Den rapport er ikke offentliggjort. Her er dem, der er det.",
    agreement: (year: number) => `Aftale om budget ${year}`,
    round: (round: RoundName) => sentenceCase(roundTexts.followUp[round]),
    download: (round: RoundName, year: number) => `Hent ${roundTexts.followUp[round]} på aftale om budget ${year}`,
    fileFacts: (kilobytes: number) => `PDF, ${SIZE.format(kilobytes)} kB`,
    inLanguage: { da: "på dansk", sv: "på svensk", en: "på engelsk" },
    published: (at: string) => `Offentliggjort ${DAY.format(new Date(at))}`,
    edition: (number: number) => `Udgave ${number}`,
    corrected: (number: number, reason: string) => `Udgave ${number} er rettet: ${reason}`,
    earlier: "Tidligere udgaver",
    fileName: (round: RoundName, year: number, edition: number) =>
      `${sentenceCase(roundTexts.followUp[round])} på aftale om budget ${year} - udgave ${edition}.pdf`,
  },
  accessibility: {
    // with the place where a narrow screen may break it
    heading: "Tilgængeligheds\u00ADerklæring",
    missing: "Kommunen har ikke oplyst alt",
    missingLead: "Loven kræver, at erklæringen også fortæller:",
    missingFact: {
      municipality: "hvilken kommune der er ansvarlig for siderne",
      email: "en e-mailadresse, man kan skrive til",
      phone: "et telefonnummer, man kan ringe til",
      status: "i hvilket omfang siderne lever op til kravene",
      assessedOn: "hvornår siderne sidst er vurderet",
      shortcomings: "hvad der ikke er tilgængeligt",
    },
    who: "Hvem er ansvarlig",
    responsible: (municipality: string | null) =>
      `${municipality ?? "Kommunen"} er ansvarlig for disse sider og skal gøre dem tilgængelige efter lov om tilgængelighed af offentlige organers websteder og mobilapplikationer.`,
    scope: "Erklæringen gælder Milepæl, som kommunen bruger til at følge op på sin budgetaftale.",
    compliance: "Lever siderne op til kravene?",
    standard:
      "Kravene står i den europæiske standard EN 301 549, som bygger på retningslinjerne WCAG 2.1 på niveau AA. Siderne er lavet efter den nyere WCAG 2.2 på niveau AA.",
    status: {
      full: "Siderne overholder standarden fuldt ud.",
      partial: "Siderne overholder standarden delvist: de fleste krav er opfyldt.",
      none: "Siderne overholder ikke standarden: de fleste krav er ikke opfyldt.",
    },
    statusUnknown: "Kommunen har ikke oplyst, i hvilket omfang siderne overholder standarden.",
    shortcomings: "Hvad er ikke tilgængeligt",
    noShortcomings: "Kommunen kender ikke til indhold, der ikke er tilgængeligt.",
    shortcomingsUnknown: "Kommunen har ikke oplyst, hvad der ikke er tilgængeligt.",
    documentation:
      "Den tekniske beskrivelse af programmets grænseflade på adressen /documentation er kun på engelsk og vises med et værktøj fra en anden leverandør, som ikke er prøvet. Kontakt kommunen, hvis du har brug for indholdet på en anden måde.",
    tested: "Sådan er siderne vurderet",
    assessed: (on: string, by: string | null) =>
      by === null
        ? `Kommunen har selv vurderet siderne den ${DAY.format(new Date(on))}.`
        : `${by} har vurderet siderne den ${DAY.format(new Date(on))}.`,
    notAssessed: "Kommunen har ikke oplyst, hvornår siderne sidst er vurderet.",
    automatic:
      "Programmets udvikler prøver alle sider automatisk med værktøjet axe på alle tre sprog, både på en smal og en bred skærm. Siderne kan bruges med tastatur alene og uden JavaScript. Rapporterne er mærkede PDF-filer, som skærmlæsere kan læse op.",
    contact: "Fortæl os, hvis noget ikke er tilgængeligt",
    contactLead:
      "Skriv eller ring til kommunen, hvis du støder på noget, du ikke kan bruge, eller hvis du har brug for indholdet på en anden måde. Skriv ikke personnummer eller oplysninger om helbred.",
    email: "E-mail",
    phone: "Telefon",
    contactUnknown: "Kommunen har ikke oplyst, hvor man henvender sig. Brug kommunens hovednummer.",
    enforcement: "Hvis du ikke får et svar, du kan bruge",
    enforcementText:
      "Digitaliseringsstyrelsen fører tilsyn med loven. Du kan henvende dig dertil, hvis kommunen ikke har svaret inden for ti arbejdsdage, eller hvis svaret ikke hjælper dig.",
    enforcementLink: "Sådan henvender du dig til Digitaliseringsstyrelsen",
    official: "Erklæringen i Digitaliseringsstyrelsens WAS-Tool",
  },
};
export type PublicPageTexts = typeof publicPageTexts;
