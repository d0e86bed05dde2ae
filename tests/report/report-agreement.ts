import type { Agreement, Chapter } from "../../src/domain/agreements/agreement.js";
import { CHECKPOINTS } from "../../src/domain/agreements/calendar.js";
import { ItemNumber } from "../../src/domain/ids.js";
import type { Item } from "../../src/domain/items/item.js";
import type { ReportInput } from "../../src/report/report.js";

/** An item of invented Nordfjerd Kommune, with what the test is about put in. */
export function item(number: string, facts: Partial<Omit<Item, "number">> = {}): Item {
  return {
    number: ItemNumber.parse(number),
    title: "Grønne skolegårde",
    appropriation: "operating",
    description: "Skolegårdene i Nordfjerd gøres grønnere.",
    responsibleCentres: ["Skoler og Dagtilbud"],
    responsibleCommittees: ["Børneudvalget"],
    involvedCommittees: [],
    contributors: { centres: [], all: false, note: null },
    milestones: [],
    effort: [],
    economy: { text: null, moneySetAside: null, ratings: [] },
    latestStatuses: [],
    formatting: [],
    ...facts,
  };
}

export function chapter(items: Item[], facts: Partial<Omit<Chapter, "items">> = {}): Chapter {
  return { number: "1", title: "Børn og unge", subTheme: null, ...facts, items };
}

export function agreement(chapters: Chapter[], facts: Partial<Omit<Agreement, "chapters">> = {}): Agreement {
  return {
    fiscalYear: 2019,
    title: "Aftale om budget 2019 for Nordfjerd Kommune",
    ruleSet: "2018",
    caseNumber: "00.01.00-S00-1-19",
    contact: { name: null, phone: "7000 0000", email: "budget@nordfjerd.example" },
    followUps: CHECKPOINTS.map((checkpoint) => ({
      checkpoint,
      state: "planned",
      imported: false,
      datedOn: null,
      cutOffOn: null,
    })),
    extraFollowUps: [],
    ...facts,
    chapters,
  };
}

/** The second follow-up on an agreement, in Danish. */
export function input(of: Agreement | Item[], facts: Partial<Omit<ReportInput, "agreement">> = {}): ReportInput {
  return {
    agreement: Array.isArray(of) ? agreement([chapter(of)]) : of,
    checkpoint: "second",
    committee: null,
    extraItems: [],
    language: "da",
    datedOn: "2019-08-01",
    edition: null,
    ...facts,
  };
}
