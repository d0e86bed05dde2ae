import { itemsOf } from "../../../src/domain/agreements/agreement.js";
import { CHECKPOINTS } from "../../../src/domain/agreements/calendar.js";
import type { EntryName } from "../../../src/domain/followups/round-work.js";
import type { Item } from "../../../src/domain/items/item.js";
import type { Transaction } from "../../../src/usecases/ports.js";
import type { UseCases } from "../../../src/usecases/use-cases.js";
import { anAct } from "../../builders/acts.js";
import { accepted, anAgreement } from "../../builders/agreements.js";
import { anItem, economyHappy, happy, itemNumber, unresolved } from "../../builders/items.js";

export const CENTRE = "Vej og Park";
const OTHER_CENTRE = "Skole og Dagtilbud";

/** How the centre of those who ask stands to an item. */
export const SCOPES = ["own", "contributing", "other"] as const;
export type Scope = (typeof SCOPES)[number];

/** Two items of each: in an open round the first is a draft, and of the second everything has been submitted. */
export const NUMBERS = {
  own: [itemNumber("1.1"), itemNumber("1.2")],
  contributing: [itemNumber("2.1"), itemNumber("2.2")],
  other: [itemNumber("3.1"), itemNumber("3.2")],
} as const;
const ALL = SCOPES.flatMap((scope) => NUMBERS[scope]);

/** Stands in every text of an item, so that no answer can hold some of the item without it. */
export function marker(scope: Scope): string {
  return `mærket-${scope}`;
}

/** Every state has an agreement of its own: how far its winter's round and its first follow-up are. */
export const YEARS = {
  history: 2020,
  "winter planned": 2021,
  "winter open": 2022,
  "winter closed": 2023,
  open: 2024,
  closed: 2025,
  published: 2026,
} as const;
export type State = keyof typeof YEARS;
export const STATES = Object.keys(YEARS) as State[];
export const EXTRA_YEAR = YEARS.history;

function itemOf(scope: Scope, number: string): Item {
  const text = marker(scope);
  return anItem({
    number,
    title: `Punkt ${text}`,
    description: text,
    responsibleCentres: [scope === "own" ? CENTRE : OTHER_CENTRE],
    contributors: { centres: scope === "contributing" ? [CENTRE] : [], all: false, note: text },
    milestones: { first: `Planen er vedtaget, ${text}.`, "year-end": `Alt er færdigt, ${text}.` },
    economy: { text: `Der er afsat 0,8 mio. kr. til ${text}.`, moneySetAside: true },
  });
}

function chaptersWith() {
  return SCOPES.map((scope, index) => ({
    number: String(index + 1),
    title: `Kapitel ${marker(scope)}`,
    subTheme: null,
    items: NUMBERS[scope].map((number) => itemOf(scope, number)),
  }));
}

/** Read from paper, with smileys that nobody has told apart. */
function history() {
  const chapters = chaptersWith().map((chapter, index) => {
    const text = marker(SCOPES[index] ?? "other");
    const items = chapter.items.map((item) => ({
      ...item,
      effort: [{ checkpoint: "first" as const, rating: unresolved(text) }],
      economy: { ...item.economy, ratings: [{ checkpoint: "first" as const, rating: unresolved(text) }] },
    }));
    return { ...chapter, items };
  });
  const followUps = CHECKPOINTS.map((checkpoint) => {
    return { checkpoint, state: "closed" as const, imported: true, datedOn: null, cutOffOn: null };
  });
  return { ...anAgreement({ fiscalYear: YEARS.history }), chapters, followUps };
}

/** Plays every agreement into its state, as the finance office. */
export async function playContent(transaction: Transaction, useCases: UseCases): Promise<void> {
  await transaction.save(null, history(), anAct());
  for (const state of STATES.filter((other) => other !== "history")) {
    const fiscalYear = YEARS[state];
    const extraFollowUps = itemsOf(history()).map(({ number }) => ({ fiscalYear: EXTRA_YEAR, number }));
    const agreement = { ...anAgreement({ fiscalYear, extraFollowUps }), chapters: chaptersWith() };
    await transaction.save(null, agreement, anAct());
    if (state.startsWith("winter")) await playWinter(useCases, fiscalYear, state);
    else await playFirst(useCases, fiscalYear, state);
  }
}

async function playWinter(useCases: UseCases, fiscalYear: number, state: State): Promise<void> {
  if (state === "winter planned") return;
  const round = { fiscalYear, round: "implementation" } as const;
  const entries = ALL.map((item) => ({ of: "milestones" as const, item }));
  accepted(await useCases.openFollowUp(round));
  const submitted = state === "winter closed" ? entries : entries.filter(({ item }) => item.endsWith(".2"));
  accepted(await useCases.submitEntries(round, submitted));
  if (state === "winter open") return;
  accepted(await useCases.approveEntries(round, entries));
  accepted(await useCases.closeFollowUp(round, []));
}

async function playFirst(useCases: UseCases, fiscalYear: number, state: State): Promise<void> {
  const round = { fiscalYear, round: "first" } as const;
  accepted(await useCases.openFollowUp(round));
  for (const scope of SCOPES) {
    const status = `Alt går efter planen, ${marker(scope)}.`;
    const answers = NUMBERS[scope].map((item) => ({ item, effort: happy(status), economy: economyHappy(status) }));
    accepted(await useCases.answerRound(fiscalYear, "first", answers));
    for (const number of NUMBERS[scope]) {
      const place = { fiscalYear, checkpoint: "first" } as const;
      accepted(await useCases.writeExtraStatus(place, { fiscalYear: EXTRA_YEAR, number }, status));
    }
  }
  const entries = entriesOfFirst();
  const submitted = state === "open" ? entries.filter(({ item }) => item.endsWith(".2")) : entries;
  accepted(await useCases.submitEntries(round, submitted));
  if (state === "open") return;
  accepted(await useCases.approveEntries(round, entries));
  accepted(await useCases.closeFollowUp(round, []));
  if (state === "published") accepted(await useCases.publishFollowUp({ ...round, language: "da" }));
}

/** Everything that the first follow-up asks. */
export function entriesOfFirst(): EntryName[] {
  return ALL.flatMap((item): EntryName[] => [
    { of: "effort", item },
    { of: "economy", item },
    { of: "latest-status", fiscalYear: EXTRA_YEAR, item },
  ]);
}

/** Everything that the winter's round asks. */
export function entriesOfWinter(): EntryName[] {
  return ALL.map((item) => ({ of: "milestones", item }));
}
