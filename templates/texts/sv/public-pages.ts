import type { RoundName } from "../../../src/domain/followups/round-work.js";
import type { PublicPageTexts } from "../da/public-pages.js";
import { sentenceCase } from "../sentence-case.js";
import { roundTexts } from "./rounds.js";

const DAY = new Intl.DateTimeFormat("sv-SE", { dateStyle: "long", timeZone: "Europe/Copenhagen" });
const SIZE = new Intl.NumberFormat("sv-SE", { maximumFractionDigits: 0 });

/** The pages that everybody may read, whoever they are. */
export const publicPageTexts: PublicPageTexts = {
  reports: {
    heading: "Publicerade uppföljningar",
    lead: "Här kan alla läsa uppföljningarna av kommunens budgetöverenskommelser så som de har publicerats.",
    none: "Ingen uppföljning har publicerats ännu.",
    unknown: "Den rapporten är inte publicerad. Här är de som är det.",
    agreement: (year: number) => `Överenskommelse om budget ${year}`,
    round: (round: RoundName) => sentenceCase(roundTexts.followUp[round]),
    download: (round: RoundName, year: number) =>
      `Hämta ${roundTexts.followUp[round]} av överenskommelsen om budget ${year}`,
    fileFacts: (kilobytes: number) => `PDF, ${SIZE.format(kilobytes)} kB`,
    inLanguage: { da: "på danska", sv: "på svenska", en: "på engelska" },
    published: (at: string) => `Publicerad ${DAY.format(new Date(at))}`,
    edition: (number: number) => `Utgåva ${number}`,
    corrected: (number: number, reason: string) => `Utgåva ${number} är rättad: ${reason}`,
    earlier: "Tidigare utgåvor",
    fileName: (round: RoundName, year: number, edition: number) =>
      `${sentenceCase(roundTexts.followUp[round])} av överenskommelsen om budget ${year} - utgåva ${edition}.pdf`,
  },
  accessibility: {
    heading: "Tillgänglighets\u00ADredogörelse",
    missing: "Kommunen har inte uppgett allt",
    missingLead: "Lagen kräver att redogörelsen också berättar:",
    missingFact: {
      municipality: "vilken kommun som ansvarar för sidorna",
      email: "en e-postadress att skriva till",
      phone: "ett telefonnummer att ringa",
      status: "i vilken mån sidorna uppfyller kraven",
      assessedOn: "när sidorna senast bedömdes",
      shortcomings: "vad som inte är tillgängligt",
    },
    who: "Vem ansvarar",
    responsible: (municipality: string | null) =>
      `${municipality ?? "Kommunen"} ansvarar för dessa sidor och ska göra dem tillgängliga enligt den danska lagen om tillgänglighet till offentliga organs webbplatser och mobilapplikationer.`,
    scope: "Redogörelsen gäller Milepæl, som kommunen använder för att följa upp sin budgetöverenskommelse.",
    compliance: "Uppfyller sidorna kraven?",
    standard:
      "Kraven finns i den europeiska standarden EN 301 549, som bygger på riktlinjerna WCAG 2.1 på nivå AA. Sidorna är gjorda efter den nyare WCAG 2.2 på nivå AA.",
    status: {
      full: "Sidorna uppfyller standarden helt.",
      partial: "Sidorna uppfyller standarden delvis: de flesta kraven är uppfyllda.",
      none: "Sidorna uppfyller inte standarden: de flesta kraven är inte uppfyllda.",
    },
    statusUnknown: "Kommunen har inte uppgett i vilken mån sidorna uppfyller standarden.",
    shortcomings: "Vad är inte tillgängligt",
    noShortcomings: "Kommunen känner inte till något innehåll som inte är tillgängligt.",
    shortcomingsUnknown: "Kommunen har inte uppgett vad som inte är tillgängligt.",
    documentation:
      "Den tekniska beskrivningen av programmets gränssnitt på adressen /documentation finns bara på engelska och visas med ett verktyg från en annan leverantör, som inte har prövats. Kontakta kommunen om du behöver innehållet på ett annat sätt.",
    tested: "Så har sidorna bedömts",
    assessed: (on: string, by: string | null) =>
      by === null
        ? `Kommunen bedömde själv sidorna den ${DAY.format(new Date(on))}.`
        : `${by} bedömde sidorna den ${DAY.format(new Date(on))}.`,
    notAssessed: "Kommunen har inte uppgett när sidorna senast bedömdes.",
    automatic:
      "Programmets utvecklare prövar alla sidor automatiskt med verktyget axe på alla tre språken, både på en smal och en bred skärm. Sidorna kan användas med enbart tangentbord och utan JavaScript. Rapporterna är taggade PDF-filer som skärmläsare kan läsa upp.",
    contact: "Berätta för oss om något inte är tillgängligt",
    contactLead:
      "Skriv till eller ring kommunen om du stöter på något som du inte kan använda, eller om du behöver innehållet på ett annat sätt. Skriv inte personnummer eller uppgifter om hälsa.",
    email: "E-post",
    phone: "Telefon",
    contactUnknown: "Kommunen har inte uppgett vart man vänder sig. Använd kommunens växel.",
    enforcement: "Om du inte får ett svar som hjälper",
    enforcementText:
      "Den danska myndigheten Digitaliseringsstyrelsen har tillsyn över lagen. Du kan vända dig dit om kommunen inte har svarat inom tio arbetsdagar, eller om svaret inte hjälper dig.",
    enforcementLink: "Så vänder du dig till Digitaliseringsstyrelsen (på danska)",
    official: "Redogörelsen i Digitaliseringsstyrelsens WAS-Tool (på danska)",
  },
};
