import fc from "fast-check";
import {
  type Agreement,
  type Answer,
  asked,
  CHECKPOINTS,
  type Checkpoint,
  type Command,
  type Entry,
  type Extra,
  type Item,
  keyOf,
  type Person,
  type RoundName,
  rulesBroken,
  type Seen,
  WINTER,
} from "./round-model.js";

const [VEJ, SKOLE] = ["Vej og Park", "Skole og Dagtilbud"];

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
const economyAnswer: fc.Arbitrary<Answer> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ smiley: fc.constantFrom("happy", "sad"), status }) },
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

const correction = fc.record({ item, effort: effortAnswer, economy: economyAnswer }, { requiredKeys: ["item"] });
const later = fc.oneof(
  followUp.map((round): Command => ({ do: "publish", round })),
  fc.record({
    do: fc.constant("correct" as const),
    round: followUp,
    corrections: fc.uniqueArray(correction, { maxLength: 2, selector: (one) => one.item }),
  }),
  fc.record({
    do: fc.constant("milestone" as const),
    round: fc.constantFrom<RoundName[]>(WINTER, "first"),
    item,
    checkpoint,
    text: fc.option(words, { nil: null }),
  }),
  fc.record({
    do: fc.constant("money" as const),
    round: fc.constantFrom<RoundName[]>("first", "second"),
    item,
    money: fc.option(fc.boolean(), { nil: null }),
  }),
);

const by = fc.oneof(
  { weight: 10, arbitrary: fc.constant<PersonName>("office") },
  { weight: 6, arbitrary: fc.constantFrom<PersonName[]>("leadOfVej", "leadOfSkole") },
  { weight: 4, arbitrary: fc.constantFrom(...(Object.keys(PEOPLE) as PersonName[])) },
);
const seen = fc.oneof(
  { weight: 17, arbitrary: fc.constant<Seen>("right") },
  { weight: 2, arbitrary: fc.constant<Seen>("stale") },
  { weight: 1, arbitrary: fc.constant<Seen>("none") },
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
    { smiley: "sad", status: "Sagen forelægges Teknikudvalget." },
    { smiley: "sad", status: "Planteskolen kan ikke levere.", names: true },
  ),
  economy: fc.constantFrom<Answer[]>(
    { smiley: "happy", status: "Budgettet holder." },
    { smiley: "sad", status: "Udgiften bliver højere." },
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
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant("at-random" as const),
      attempt: fc.record({ by, command, seen }),
      here: fc.integer({ min: 0, max: 3 }).map((chance) => chance > 0),
    }),
  },
);

/** Long enough to publish now and then, and short when it fails. */
export const moves: fc.Arbitrary<Move[]> = fc.array(move, { maxLength: 34, size: "max" });

// what a move is when its turn comes

/** @returns null when there is nothing to be done it to */
export function attemptOf(agreement: Agreement, sketched: Sketch, next: Move): Attempt | null {
  if (next.kind === "onward") return onwards(agreement, sketched, next);
  if (next.kind === "aside") {
    const found = aside(agreement, next);
    return found && { ...found, by: next.by ?? found.by };
  }
  const { attempt, here } = next;
  const real = withWhatIsThere(agreement, attempt.command);
  if (real === null) return null;
  const command = here && real.round !== WINTER ? { ...real, round: atHand(agreement) } : real;
  return { ...attempt, command: command as Command };
}

/** The open follow-up, or else the last one that has begun. */
function atHand({ rounds }: Agreement): Checkpoint {
  return CHECKPOINTS.findLast((at) => rounds[at].state !== "planned") ?? "first";
}

/** The items and extra follow-ups that the agreement has; null when it has none of those that are named. */
function withWhatIsThere(agreement: Agreement, named: Command): Command | null {
  const isHere = (number: string) => agreement.items.some((one) => one.number === number);
  const real = (one: Entry): Entry[] => {
    if (one.of !== "latest-status") return isHere(one.item) ? [one] : [];
    return agreement.extras.map(({ fiscalYear, number }) => ({ of: "latest-status", fiscalYear, item: number }));
  };
  switch (named.do) {
    case "draft": {
      const [only] = real(named.entry);
      return only ? { ...named, entry: only } : null;
    }
    case "close":
      return { ...named, gaps: named.gaps.flatMap((gap) => real(gap.entry).map((one) => ({ ...gap, entry: one }))) };
    case "submit":
    case "approve":
    case "return": {
      const named_ = named.entries.flatMap(real);
      return named_.length > 0 ? { ...named, entries: named_ } : null;
    }
    case "milestone":
    case "money":
      return isHere(named.item) ? named : null;
    default:
      return named;
  }
}

type Onward = Extract<Move, { kind: "onward" }>;

function onwards(agreement: Agreement, { winter }: Sketch, how: Onward): Attempt {
  const { rounds } = agreement;
  const office = (command: Command): Attempt => ({ by: "office", command, seen: "right" });
  if (winter && rounds[WINTER].state === "planned") return office({ do: "open", round: WINTER });
  if (rounds[WINTER].state === "open") return within(agreement, WINTER, how);
  const now = CHECKPOINTS.find((at) => rounds[at].state !== "published") ?? "year-end";
  const { state } = rounds[now];
  if (state === "planned") return office({ do: "open", round: now });
  if (state === "open") return within(agreement, now, how);
  if (state === "published") return office({ do: "look", round: now });
  const next = CHECKPOINTS[CHECKPOINTS.indexOf(now) + 1];
  // some rounds are published only after the next has begun
  if (how.overGaps && next && rounds[next].state === "planned") return office({ do: "open", round: next });
  return office({ do: "publish", round: now });
}

/** Something that somebody does, or should not do, with what the round at hand is like now. */
function aside(agreement: Agreement, { which, answer }: Extract<Move, { kind: "aside" }>): Attempt | null {
  const { rounds } = agreement;
  const round = rounds[WINTER].state === "open" ? WINTER : atHand(agreement);
  const { state } = rounds[round];
  const office = (command: Command): Attempt => ({ by: "office", command, seen: "right" });
  const again = office({ do: "reopen", round, reason: "Et tal var forkert." });
  if (state === "closed") return again;
  const published = CHECKPOINTS.filter((at) => rounds[at].state === "published");
  const corrected = published.flatMap((at) =>
    agreement.items.map(({ number: item }) =>
      office({ do: "correct", round: at, corrections: [{ item, effort: answer }] }),
    ),
  );
  return pick([...corrected, ...(state === "open" ? asidesWithin(agreement, round) : [])], which);
}

function asidesWithin(agreement: Agreement, round: RoundName): Attempt[] {
  const office = (command: Command): Attempt => ({ by: "office", command, seen: "right" });
  const comment = "Skriv hvornår.";
  const reason = "Centret har ikke svaret.";
  const ofEach = asked(agreement, round).flatMap(({ entry: about, item: { centres }, progress }): Attempt[] => {
    const all = [about];
    const submit: Attempt = { by: leadOf(centres), command: { do: "submit", round, entries: all }, seen: "right" };
    const write: Attempt[] =
      round === WINTER || about.of === "milestones"
        ? [{ ...submit, command: { do: "milestone", round, item: about.item, checkpoint: "third", text: reason } }]
        : [{ ...submit, command: { do: "draft", round, entry: about, answer: { smiley: null, status: reason } } }];
    return [
      submit,
      ...write,
      office({ do: "approve", round, entries: all }),
      office({ do: "return", round, entries: all, comment }),
      ...(progress === "approved" ? [office({ do: "close", round, gaps: [{ entry: about, reason }] })] : []),
    ];
  });
  return [...ofEach, office({ do: "close", round, gaps: [] })];
}

function pick<T>(from: readonly T[], which: number): T | null {
  return from[which % Math.max(1, from.length)] ?? null;
}

function within(agreement: Agreement, round: RoundName, how: Onward): Attempt {
  const all = asked(agreement, round);
  const open = all.filter(({ progress }) => progress !== "approved" && progress !== "not-reported");
  const office = (command: Command): Attempt => ({ by: "office", command, seen: "right" });
  if (how.overGaps) {
    const all = open.map((one) => ({ entry: one.entry, reason: "Centret har ikke svaret." }));
    return office({ do: "close", round, gaps: all });
  }
  if (round !== WINTER) {
    const lacking = all.find((one) => rulesBroken(agreement, round, one.entry).length > 0);
    if (lacking) return answering(round, lacking, how);
  }
  const drafts = open.filter(({ progress }) => progress !== "submitted");
  if (drafts.length > 0) return submitting(round, drafts, how);
  if (open.length > 0) return office({ do: "approve", round, entries: open.map((one) => one.entry) });
  return office({ do: "close", round, gaps: [] });
}

type Waiting = ReturnType<typeof asked>[number];

function answering(round: Checkpoint, { entry: about, item: subject, progress }: Waiting, how: Onward): Attempt {
  const mayWrite = how.byCentres && progress !== "approved";
  const answer = {
    effort: how.effort,
    economy: how.economy,
    "latest-status": { smiley: null, status: "Broen er åben." },
  };
  const said = about.of === "milestones" ? null : answer[about.of];
  return {
    by: mayWrite ? leadOf(subject.centres) : "office",
    command: { do: "draft", round, entry: about, answer: said },
    seen: "right",
  };
}

/** By one centre all that waits for it; by the finance office everything. */
function submitting(round: RoundName, drafts: Waiting[], { byCentres }: Onward): Attempt {
  const [first] = drafts;
  const waitsFor = ({ item: { centres }, work }: Waiting) =>
    centres.filter((centre) => work?.state !== "draft" || !work.submittedBy.includes(centre));
  const [centre = VEJ] = first ? waitsFor(first) : [];
  const mine = byCentres ? drafts.filter((one) => waitsFor(one).includes(centre)) : drafts;
  return {
    by: byCentres ? leadOf([centre]) : "office",
    command: { do: "submit", round, entries: mine.map((one) => one.entry) },
    seen: "right",
  };
}

function leadOf([centre]: readonly string[]): PersonName {
  return centre === SKOLE ? "leadOfSkole" : "leadOfVej";
}
