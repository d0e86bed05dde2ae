import type { RoundName } from "../../../src/domain/followups/round-work.js";
import type { PublicPageTexts } from "../da/public-pages.js";
import { sentenceCase } from "../sentence-case.js";
import { roundTexts } from "./rounds.js";

const DAY = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "Europe/Copenhagen" });
const SIZE = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 0 });

/** The pages that everybody may read, whoever they are. */
export const publicPageTexts: PublicPageTexts = {
  reports: {
    heading: "Published follow-ups",
    lead: "Here everybody can read the follow-ups on the municipality’s budget agreements as they were published.",
    none: "No follow-up has been published yet.",
    unknown: "That report has not been published. Here are those that have been.",
    agreement: (year: number) => `Agreement on the budget for ${year}`,
    round: (round: RoundName) => sentenceCase(roundTexts.followUp[round]),
    download: (round: RoundName, year: number) =>
      `Download ${roundTexts.followUp[round]} on the agreement on the budget for ${year}`,
    fileFacts: (kilobytes: number) => `PDF, ${SIZE.format(kilobytes)} kB`,
    inLanguage: { da: "in Danish", sv: "in Swedish", en: "in English" },
    published: (at: string) => `Published on ${DAY.format(new Date(at))}`,
    edition: (number: number) => `Edition ${number}`,
    corrected: (number: number, reason: string) => `Edition ${number} is a correction: ${reason}`,
    earlier: "Earlier editions",
    fileName: (round: RoundName, year: number, edition: number) =>
      `${sentenceCase(roundTexts.followUp[round])} on the agreement on the budget for ${year} - edition ${edition}.pdf`,
  },
  accessibility: {
    heading: "Accessibility statement",
    missing: "The municipality has not given every fact",
    missingLead: "The law requires the statement to tell as well:",
    missingFact: {
      municipality: "which municipality is responsible for the pages",
      email: "an e-mail address to write to",
      phone: "a telephone number to call",
      status: "how far the pages meet the requirements",
      assessedOn: "when the pages were last assessed",
      shortcomings: "what is not accessible",
    },
    who: "Who is responsible",
    responsible: (municipality: string | null) =>
      `${municipality ?? "The municipality"} is responsible for these pages and has to make them accessible under the Danish act on the accessibility of public bodies’ websites and mobile applications.`,
    scope: "The statement is about Milepæl, which the municipality uses to follow up on its budget agreement.",
    compliance: "Do the pages meet the requirements?",
    standard:
      "The requirements are those of the European standard EN 301 549, which builds on the guidelines WCAG 2.1 at level AA. The pages are made to the newer WCAG 2.2 at level AA.",
    status: {
      full: "The pages meet the standard in full.",
      partial: "The pages meet the standard in part: most requirements are met.",
      none: "The pages do not meet the standard: most requirements are not met.",
    },
    statusUnknown: "The municipality has not told how far the pages meet the standard.",
    shortcomings: "What is not accessible",
    noShortcomings: "The municipality knows of no content that is not accessible.",
    shortcomingsUnknown: "The municipality has not told what is not accessible.",
    documentation:
      "The technical description of the program’s interface at the address /documentation is in English only and shown by another supplier’s tool, which has not been tested. Contact the municipality if you need what it says in another form.",
    tested: "How the pages were assessed",
    assessed: (on: string, by: string | null) =>
      by === null
        ? `The municipality assessed the pages itself on ${DAY.format(new Date(on))}.`
        : `${by} assessed the pages on ${DAY.format(new Date(on))}.`,
    notAssessed: "The municipality has not told when the pages were last assessed.",
    automatic:
      "The program’s developer tests every page automatically with the tool axe in all three languages, on a narrow and on a wide screen. The pages can be used with the keyboard alone and without JavaScript. The reports are tagged PDF files, which screen readers can read out.",
    contact: "Tell us when something is not accessible",
    contactLead:
      "Write to or call the municipality if you meet something that you cannot use, or if you need the content in another form. Do not send your personal identification number or anything about your health.",
    email: "E-mail",
    phone: "Telephone",
    contactUnknown: "The municipality has not told how to reach it about this. Use its main number.",
    enforcement: "If you get no answer that helps",
    enforcementText:
      "The Danish Agency for Digital Government (Digitaliseringsstyrelsen) supervises the act. You can turn to it if the municipality has not answered within ten working days, or if its answer does not help you.",
    enforcementLink: "How to turn to Digitaliseringsstyrelsen (in Danish)",
    official: "The statement in Digitaliseringsstyrelsen’s WAS-Tool (in Danish)",
  },
};
