import fc from "fast-check";
import { type Agreement, findItem, followUpAt, itemsOf } from "../../src/domain/agreements/agreement.js";
import { CHECKPOINTS, type Checkpoint } from "../../src/domain/agreements/calendar.js";
import type { RuleSetVersion } from "../../src/domain/agreements/rule-set.js";
import type {
  ImportedReport,
  PrintedItem,
  PrintedRow,
  PrintedSmiley,
} from "../../src/domain/followups/imported-report.js";
import { type EconomyAnswer, type EffortAnswer, rateEconomy, rateEffort } from "../../src/domain/followups/rate.js";
import { editItem, setMilestone } from "../../src/domain/items/edit-item.js";
import { economyAt, effortAt, type Item } from "../../src/domain/items/item.js";
import { accept, type Outcome } from "../../src/domain/rejection.js";
import { accepted, anAgreement, aPrintedItem, aReport } from "./agreements.js";
import { anItem, economyHappy, economySad, happy, itemNumber, MONEY, NO_MONEY, neutral, sad } from "./items.js";
import { closeFollowUp, openFollowUp } from "./rounds.js";

const NUMBERS = ["4.1", "4.10", "4.01.2"] as const;
const checkpoint = fc.constantFrom(...CHECKPOINTS);
const words = fc.constantFrom("Planen er vedtaget.", "Udbuddet er forsinket til juni.", "a) Plan.\nb) Udbud.");
const wordsOrNone = fc.option(words, { nil: null });
const economyText = fc.constantFrom(
  null,
  NO_MONEY,
  MONEY,
  "Der er afsat 5 mio. kr. i 2028.",
  "Der er afsat 1 mio. kr. Status ved første opfølgning: Det foreslås at udskyde 0,4 mio. kr. fra 2026 til 2027.",
);

/** Something that somebody tries in a round; much of it is refused. */
export type Move =
  | { readonly kind: "effort"; readonly item: string; readonly at: Checkpoint; readonly answer: EffortAnswer | null }
  | { readonly kind: "economy"; readonly item: string; readonly at: Checkpoint; readonly answer: EconomyAnswer | null }
  | { readonly kind: "milestone"; readonly item: string; readonly at: Checkpoint; readonly text: string | null }
  | { readonly kind: "money"; readonly item: string; readonly moneySetAside: boolean | null }
  | { readonly kind: "open" | "close"; readonly at: Checkpoint };

/** A move, what was there before it, and what came of it. */
export interface Step {
  readonly move: Move;
  readonly before: Agreement;
  readonly outcome: Outcome<Agreement>;
}

export interface History {
  readonly ruleSet: RuleSetVersion;
  readonly steps: readonly Step[];
  readonly end: Agreement;
}

const item = fc.constantFrom(...NUMBERS);
const effortAnswer = fc.oneof(
  fc.constant(null),
  wordsOrNone.map(happy),
  wordsOrNone.map((status) => neutral(status)),
  fc.oneof(
    wordsOrNone.map((status) => sad(status)),
    fc.constant(sad()),
  ),
);
const economyAnswer = fc.oneof(
  fc.constant(null),
  wordsOrNone.map(economyHappy),
  wordsOrNone.map((status) => economySad(status)),
);
const move: fc.Arbitrary<Move> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant("effort"), item, at: checkpoint, answer: effortAnswer }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("economy"), item, at: checkpoint, answer: economyAnswer }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("milestone"), item, at: checkpoint, text: wordsOrNone }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("money"), item, moneySetAside: fc.option(fc.boolean()) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom("open", "close"), at: checkpoint }) },
) as fc.Arbitrary<Move>;

function sketchedItem(number: string): fc.Arbitrary<Item> {
  return fc
    .record({
      milestones: fc.dictionary(checkpoint, words, { maxKeys: 3 }),
      text: economyText,
      moneySetAside: fc.option(fc.boolean(), { nil: null }),
    })
    .map(({ milestones, text, moneySetAside }) => anItem({ number, milestones, economy: { text, moneySetAside } }));
}

/** An agreement with its milestones, before anything was followed up. */
const plannedAgreement = fc
  .tuple(fc.constantFrom<RuleSetVersion[]>("2018", "2018", "2018", "2017"), ...NUMBERS.map(sketchedItem))
  .map(([ruleSet, ...items]) => anAgreement({ ruleSet, items }));

/** Rounds played one after the other: each is opened, answered at random, then perhaps settled, and closed. */
export const playedHistory: fc.Arbitrary<History> = fc
  .record({
    start: plannedAgreement,
    rounds: fc.array(fc.record({ moves: fc.array(move, { maxLength: 8 }), aim: fc.boolean(), settles: mostly() }), {
      minLength: 3,
      maxLength: 4,
    }),
    after: fc.array(move, { maxLength: 6 }),
  })
  .map(({ start, rounds, after }) => {
    const steps: Step[] = [];
    const attempt = (agreement: Agreement, tried: Move): Agreement => {
      const outcome = play(agreement, tried);
      steps.push({ move: tried, before: agreement, outcome });
      return outcome.ok ? outcome.value : agreement;
    };
    let agreement = start;
    rounds.forEach(({ moves, aim, settles }, index) => {
      const at = CHECKPOINTS[index] ?? "year-end";
      agreement = attempt(agreement, { kind: "open", at });
      for (const one of moves) agreement = attempt(agreement, aim ? aimedAt(one, at) : one);
      if (settles) for (const one of settlingMoves(agreement, at)) agreement = attempt(agreement, one);
      agreement = attempt(agreement, { kind: "close", at });
    });
    for (const one of after) agreement = attempt(agreement, one);
    return { ruleSet: start.ruleSet, steps, end: agreement };
  });

function mostly(): fc.Arbitrary<boolean> {
  return fc.constantFrom(true, true, true, false);
}

function aimedAt(tried: Move, at: Checkpoint): Move {
  return tried.kind === "effort" || tried.kind === "economy" ? { ...tried, at } : tried;
}

/** The agreement with everything that an open round asks answered, with a text: after this it can close. */
export function settled(agreement: Agreement, at: Checkpoint): Agreement {
  return settlingMoves(agreement, at).reduce((done, one) => accepted(play(done, one)), agreement);
}

function settlingMoves(agreement: Agreement, at: Checkpoint): Move[] {
  return itemsOf(agreement).flatMap((one) => {
    const effort = effortAt(one, at);
    const economy = economyAt(one, at);
    const moves: Move[] = [];
    if (!effort || effort.kind === "assessed") moves.push({ kind: "effort", item: one.number, at, answer: sad() });
    if (!economy || economy.kind === "assessed")
      moves.push({ kind: "economy", item: one.number, at, answer: economySad() });
    // half of the items end happy, so that there is something to carry on
    return moves.map((settling) =>
      settling.kind === "effort" && one.number !== NUMBERS[0]
        ? { ...settling, answer: happy("Milepælen er nået.") }
        : settling,
    );
  });
}

function play(agreement: Agreement, tried: Move): Outcome<Agreement> {
  switch (tried.kind) {
    case "open":
      return openFollowUp(agreement, tried.at);
    case "close":
      return closeFollowUp(agreement, tried.at, [], "2026-08-14");
    case "effort":
      return rateEffort(agreement, itemNumber(tried.item), tried.at, tried.answer);
    case "economy":
      return rateEconomy(agreement, itemNumber(tried.item), tried.at, tried.answer);
    case "milestone":
      return setMilestone(agreement, itemNumber(tried.item), tried.at, tried.text);
    case "money": {
      const text = findItem(agreement, itemNumber(tried.item))?.economy.text ?? null;
      return editItem(agreement, itemNumber(tried.item), { economy: { text, moneySetAside: tried.moneySetAside } });
    }
    default:
      return accept(agreement);
  }
}

/** Every agreement that a history went through. */
export function stagesOf({ steps, end }: History): Agreement[] {
  return [...steps.map(({ before }) => before), end];
}

const glyphs: PrintedSmiley[] = [
  { glyph: "☺", meaning: "happy" },
  { glyph: "☺", meaning: "happy" },
  { glyph: "😐", meaning: "neutral" },
  { glyph: "🙁", meaning: "sad" },
  { glyph: "☹", meaning: "unresolved" },
  { glyph: "Ikke indberettet", meaning: "not-reported" },
  { glyph: "Udsat ved beslutning", meaning: "postponed" },
];
const smileyOrNone = fc.option(fc.constantFrom(...glyphs), { nil: null });

function printedRow(at: Checkpoint): fc.Arbitrary<PrintedRow | null> {
  const row = fc.record({
    checkpoint: fc.constant(at),
    milestone: wordsOrNone,
    status: wordsOrNone,
    smiley: smileyOrNone,
  });
  return fc.option(row, { nil: null, freq: 8 });
}

function printedItem(number: string): fc.Arbitrary<PrintedItem> {
  return fc
    .record({
      rows: fc.tuple(...CHECKPOINTS.map(printedRow)),
      economy: fc.record({ text: economyText, smiley: smileyOrNone }),
      latestStatus: wordsOrNone,
    })
    .map(({ rows, economy, latestStatus }) =>
      aPrintedItem({
        number: itemNumber(number),
        rows: rows.filter((row) => row !== null),
        economy,
        latestStatus,
      }),
    );
}

const printedChapters = fc
  .subarray([...NUMBERS], { minLength: 1 })
  .chain((numbers) => fc.tuple(...numbers.map(printedItem)))
  .map((items) => [{ number: "4", title: "Natur", subTheme: null, items }]);

/** A report as an old paper may print it, whatever its rows say; perhaps with last year's items appended. */
export const printedReport: fc.Arbitrary<ImportedReport> = fc
  .record({
    fiscalYear: fc.constantFrom(2017, 2018, 2026),
    checkpoint,
    chapters: printedChapters,
    extra: fc.option(printedChapters, { nil: null }),
  })
  .map(({ fiscalYear, extra, ...facts }) => {
    const title = `Aftale om budget ${fiscalYear - 1} for Nordfjerd Kommune`;
    const extraFollowUps = extra ? [{ fiscalYear: fiscalYear - 1, title, chapters: extra }] : [];
    return aReport([], { ...facts, fiscalYear, extraFollowUps });
  });

/** The ratings of many agreements, one by one, with where they stand. */
export function effortsOf(agreements: readonly Agreement[]) {
  return agreements.flatMap((agreement) =>
    itemsOf(agreement).flatMap((one) => one.effort.map((entry) => ({ agreement, item: one, ...entry }))),
  );
}

/** Every item of many agreements in every round. */
export function itemRoundsOf(agreements: readonly Agreement[]) {
  return agreements.flatMap((agreement) =>
    itemsOf(agreement).flatMap((one) => CHECKPOINTS.map((at) => ({ agreement, item: one, at }))),
  );
}

/** What is kept of one round of one item: nothing done later may change it. */
export function roundRecord(agreement: Agreement, at: Checkpoint): unknown {
  return [
    followUpAt(agreement, at),
    itemsOf(agreement).map((one) => [
      one.number,
      one.milestones.find((milestone) => milestone.checkpoint === at) ?? null,
      effortAt(one, at),
      economyAt(one, at),
    ]),
  ];
}
