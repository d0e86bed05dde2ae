import fc from "fast-check";
import {
  type Answer,
  CHECKPOINTS,
  type Checkpoint,
  type Command,
  type Correction,
  type Entry,
  type Extra,
  type Facts,
  type Item,
  keyOf,
  type Person,
  type RoundName,
  type Seen,
  WINTER,
} from "./agreement.js";

export const [VEJ, SKOLE] = ["Vej og Park", "Skole og Dagtilbud"];

/** Everybody who takes part; a role has one of them, a centre two. */
export const PEOPLE = {
  office: { role: "finance-office" },
  leadOfVej: { role: "centre-lead", centre: VEJ },
  leadOfSkole: { role: "centre-lead", centre: SKOLE },
  editor: { role: "editor", centre: VEJ },
  coordinator: { role: "coordinator", item: "1.2" },
  auditor: { role: "auditor" },
  reader: { role: "committee-reader" },
  administrator: { role: "administrator" },
} as const satisfies Record<string, Person>;
export type PersonName = keyof typeof PEOPLE;

/** What somebody tries. */
export interface Attempt {
  readonly by: PersonName;
  readonly command: Command;
  readonly seen: Seen;
}

/** Something tried at random; or what is found when its turn comes: a step towards publishing, or one aside. */
export type Move =
  | {
      readonly kind: "aside";
      readonly which: number;
      readonly answer: Answer;
      /** Null: whoever it would be expected of. */
      readonly by: PersonName | null;
    }
  | {
      readonly kind: "at-random";
      readonly attempt: Attempt;
      /** In the follow-up that is at hand, whichever it names. */
      readonly here: boolean;
    }
  | {
      readonly kind: "onward";
      readonly byCentres: boolean;
      readonly effort: Answer;
      readonly economy: Answer;
      readonly overGaps: boolean;
    };

export interface Sketch {
  readonly items: Item[];
  readonly hasExtra: boolean;
  /** Whether it begins with the winter's round. */
  readonly winter: boolean;
}

export const EXTRA_YEAR_BEFORE = 1;
export const extraOf = (fiscalYear: number): Extra => ({
  fiscalYear: fiscalYear - EXTRA_YEAR_BEFORE,
  number: "9.1",
  centres: [VEJ],
  texts: {},
});
const NO_YEAR = 0;

// the agreement

const OWNERS: Record<string, Pick<Item, "centres" | "contributors">> = {
  "1.1": { centres: [VEJ], contributors: [] },
  "1.2": { centres: [VEJ, SKOLE], contributors: [] },
  "1.3": { centres: [SKOLE], contributors: [VEJ] },
};
const checkpoint = fc.constantFrom(...CHECKPOINTS);
const words = fc.constantFrom("Planen er vedtaget.", "Udbuddet er i gang.");

function sketchedItem(number: string): fc.Arbitrary<Item> {
  return fc
    .record({
      milestones: fc.dictionary(checkpoint, words, { maxKeys: 2 }),
      money: fc.option(fc.boolean(), { nil: null }),
      moneyInText: fc.boolean(),
    })
    .map((facts) => ({ number, ...owners(number), effort: {}, economy: {}, ...facts }));
}

function owners(number: string): Pick<Item, "centres" | "contributors"> {
  return OWNERS[number] ?? { centres: [], contributors: [] };
}

export const sketch: fc.Arbitrary<Sketch> = fc.record({
  items: fc
    .constantFrom(["1.1", "1.2"], ["1.2", "1.3"], ["1.1", "1.2", "1.3"])
    .chain((numbers) => fc.tuple(...numbers.map(sketchedItem))),
  hasExtra: fc.boolean(),
  winter: fc.boolean(),
});

// what is tried at random

const status = fc.option(fc.constantFrom("Arbejdet er i gang.", "Sagen forelægges Teknikudvalget."), { nil: null });
const effortAnswer: fc.Arbitrary<Answer> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ smiley: fc.constantFrom("happy", "neutral"), status }) },
  { weight: 2, arbitrary: fc.record({ smiley: fc.constant("sad" as const), status, names: fc.boolean() }) },
  { weight: 1, arbitrary: fc.constant<Answer>({ smiley: null, status: "Svaret kommer." }) },
);
const money = fc.constantFrom(
  "Der er et merforbrug.",
  "Merforbruget finansieres af puljen til veje.",
  "Merforbruget forelægges i en ny sag.",
  "Arbejdet udskydes til 2027.",
  "Arbejdet udskydes fra 2026 til 2027.",
  "Merforbruget finansieres af puljen til veje. Arbejdet udskydes.",
);
const economyAnswer: fc.Arbitrary<Answer> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ smiley: fc.constantFrom("happy", "sad"), status }) },
  { weight: 2, arbitrary: fc.record({ smiley: fc.constantFrom("happy", "sad"), status: money }) },
  { weight: 1, arbitrary: fc.constant<Answer>({ smiley: null, status: "Svaret kommer." }) },
);
const text = fc.constantFrom<Answer>(
  { smiley: null, status: "Broen er åben." },
  { smiley: null, status: "Broen er lukket." },
);
const orBack = (answer: fc.Arbitrary<Answer>) =>
  fc.oneof({ weight: 4, arbitrary: answer }, { weight: 1, arbitrary: fc.constant(null) });

const item = fc.constantFrom("1.1", "1.2", "1.2", "1.3");
const roundAt: fc.Arbitrary<RoundName> = fc.constantFrom(WINTER, "first", "first", "first", "second", "third");
const followUp = fc.constantFrom<Checkpoint[]>("first", "first", "first", "second", "second", "third");
const latestStatus: Entry = { of: "latest-status", fiscalYear: NO_YEAR, item: "9.1" };
const entry = (at: RoundName): fc.Arbitrary<Entry> =>
  at === WINTER
    ? item.map((number) => ({ of: "milestones", item: number }))
    : fc.oneof(
        { weight: 3, arbitrary: item.map((number): Entry => ({ of: "effort", item: number })) },
        { weight: 2, arbitrary: item.map((number): Entry => ({ of: "economy", item: number })) },
        { weight: 1, arbitrary: fc.constant(latestStatus) },
      );
const entries = (at: RoundName) => fc.uniqueArray(entry(at), { minLength: 1, maxLength: 3, selector: keyOf });
const gaps = (at: RoundName) =>
  fc.uniqueArray(fc.record({ entry: entry(at), reason: fc.constant("Centret har ikke svaret.") }), {
    maxLength: 2,
    selector: (gap) => keyOf(gap.entry),
  });
const day = fc.constantFrom("2026-09-01", "2026-10-01", null);

const drafting = followUp.chain(
  (round): fc.Arbitrary<Command> =>
    fc.oneof(
      fc.record({
        do: fc.constant("draft" as const),
        round: fc.constant(round),
        entry: item.map((number): Entry => ({ of: "effort", item: number })),
        answer: orBack(effortAnswer),
      }),
      fc.record({
        do: fc.constant("draft" as const),
        round: fc.constant(round),
        entry: item.map((number): Entry => ({ of: "economy", item: number })),
        answer: orBack(economyAnswer),
      }),
      fc.record({
        do: fc.constant("draft" as const),
        round: fc.constant(round),
        entry: fc.constant(latestStatus),
        answer: orBack(text),
      }),
    ),
);

const inRound = roundAt.chain(
  (at): fc.Arbitrary<Command> =>
    fc.oneof(
      fc.record({ do: fc.constantFrom("open", "look"), round: fc.constant(at) }),
      fc.record({ do: fc.constant("close" as const), round: fc.constant(at), gaps: gaps(at) }),
      fc.constant<Command>({ do: "reopen", round: at, reason: "Et tal var forkert." }),
      fc.record({
        do: fc.constant("schedule" as const),
        round: fc.constant(at),
        dates: at === WINTER ? fc.record({ deadlineOn: day }) : fc.record({ datedOn: day, deadlineOn: day }),
      }),
      fc.record({ do: fc.constantFrom("submit", "approve"), round: fc.constant(at), entries: entries(at) }),
      fc.record({
        do: fc.constant("return" as const),
        round: fc.constant(at),
        entries: entries(at),
        comment: fc.constant("Skriv hvornår."),
      }),
    ),
);

const centres = fc.constantFrom<string[][]>([VEJ], [SKOLE], [VEJ, SKOLE]);
const facts: fc.Arbitrary<Facts> = fc.oneof(
  fc.record({ money: fc.option(fc.boolean(), { nil: null }) }),
  fc.record({ centres }),
);
const correction: fc.Arbitrary<Correction> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ item, effort: effortAnswer, economy: economyAnswer, facts }, { requiredKeys: ["item"] }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      latestStatusOf: fc.constant({ fiscalYear: NO_YEAR, number: "9.1" }),
      text: fc.constant("Broen er revet ned."),
    }),
  },
);
const later = fc.oneof(
  followUp.map((round): Command => ({ do: "publish", round })),
  fc.record({
    do: fc.constant("correct" as const),
    round: followUp,
    corrections: fc.uniqueArray(correction, {
      maxLength: 2,
      selector: (one) => ("item" in one ? one.item : one.latestStatusOf.number),
    }),
  }),
  fc.record({
    do: fc.constant("milestone" as const),
    round: fc.constantFrom<RoundName[]>(WINTER, "first"),
    item,
    checkpoint,
    text: fc.option(words, { nil: null }),
  }),
  fc.record({
    do: fc.constant("edit" as const),
    round: fc.constantFrom<RoundName[]>(WINTER, "first", "second"),
    item,
    facts,
  }),
);

const by = fc.oneof(
  { weight: 10, arbitrary: fc.constant<PersonName>("office") },
  { weight: 6, arbitrary: fc.constantFrom<PersonName[]>("leadOfVej", "leadOfSkole") },
  { weight: 4, arbitrary: fc.constantFrom(...(Object.keys(PEOPLE) as PersonName[])) },
);
const seen = fc.oneof(
  { weight: 12, arbitrary: fc.constant<Seen>("right") },
  { weight: 5, arbitrary: fc.constant<Seen>("stale") },
  { weight: 3, arbitrary: fc.constant<Seen>("none") },
);
const command = fc.oneof(
  { weight: 4, arbitrary: drafting },
  { weight: 5, arbitrary: inRound },
  { weight: 3, arbitrary: later },
);

const onward = fc.record({
  kind: fc.constant("onward" as const),
  byCentres: fc.boolean(),
  effort: fc.constantFrom<Answer[]>(
    { smiley: "happy", status: "Planen er vedtaget." },
    { smiley: "happy", status: null },
    { smiley: "neutral", status: "Høringen varer to uger længere." },
    { smiley: "sad", status: "Sagen forelægges Teknikudvalget.", names: true },
    { smiley: "sad", status: "Planteskolen kan ikke levere.", names: true },
  ),
  economy: fc.constantFrom<Answer[]>(
    { smiley: "happy", status: "Budgettet holder." },
    { smiley: "sad", status: "Udgiften bliver højere." },
    { smiley: "sad", status: "Merforbruget finansieres af puljen til veje." },
  ),
  overGaps: fc.integer({ min: 0, max: 9 }).map((chance) => chance === 0),
});

const move: fc.Arbitrary<Move> = fc.oneof(
  { weight: 6, arbitrary: onward },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant("aside" as const),
      which: fc.nat(99),
      answer: effortAnswer,
      by: fc.option(fc.constantFrom(...(Object.keys(PEOPLE) as PersonName[])), { nil: null, freq: 2 }),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant("at-random" as const),
      attempt: fc.record({ by, command, seen }),
      here: fc.integer({ min: 0, max: 3 }).map((chance) => chance > 0),
    }),
  },
);

/** Long enough to publish now and then, and short when it fails. */
export const moves: fc.Arbitrary<Move[]> = fc.array(move, { maxLength: 34, size: "max" });
