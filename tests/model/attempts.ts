import {
  type Agreement,
  CHECKPOINTS,
  type Checkpoint,
  type Command,
  type Correction,
  type Entry,
  type RoundName,
  WINTER,
} from "./agreement.js";
import { asked } from "./asked.js";
import { type Attempt, type Move, type PersonName, SKOLE, type Sketch, VEJ } from "./moves.js";
import { rulesBroken } from "./rules.js";

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
    case "correct": {
      const [extra] = agreement.extras;
      const corrections = named.corrections.flatMap((one): Correction[] => {
        if ("item" in one) return [one];
        return extra ? [{ ...one, latestStatusOf: { fiscalYear: extra.fiscalYear, number: extra.number } }] : [];
      });
      return { ...named, corrections };
    }
    case "milestone":
    case "edit":
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
  const published = CHECKPOINTS.filter((at) => rounds[at].state === "published");
  const correcting = (at: RoundName, ...corrections: Correction[]) => office({ do: "correct", round: at, corrections });
  const corrected = published.flatMap((at) => [
    correcting(at),
    correcting(at, { item: "9.9", effort: answer }),
    ...asked(agreement, at).flatMap(({ entry: { of, item }, progress }) => {
      const told = { smiley: "happy", status: "Planen er vedtaget." } as const;
      if (progress !== "not-reported" || (of !== "effort" && of !== "economy")) return [];
      return [correcting(at, { item, [of]: told })];
    }),
    ...agreement.items.map(({ number: item }) => correcting(at, { item, effort: answer })),
    ...agreement.items.slice(0, 1).map(({ number: item }) => correcting(at, { item, facts: { centres: [SKOLE] } })),
    ...agreement.items.map(({ number: item, money }) =>
      office({ do: "edit", round: at, item, facts: { money: !money } }),
    ),
  ]);
  if (state === "closed") return pick([again, again, again, ...corrected], which);
  return pick([...corrected, ...(state === "open" ? asidesWithin(agreement, round) : [])], which);
}

function asidesWithin(agreement: Agreement, round: RoundName): Attempt[] {
  const office = (command: Command): Attempt => ({ by: "office", command, seen: "right" });
  const comment = "Skriv hvornår.";
  const reason = "Centret har ikke svaret.";
  const ofEach = asked(agreement, round).flatMap(({ entry: about, item: { centres }, progress }): Attempt[] => {
    const { item } = about;
    const others = centres.length > 1 ? [VEJ] : [VEJ, SKOLE];
    const unsettling: Command[] = [
      ...(about.of === "latest-status" ? [] : [{ do: "edit" as const, round, item, facts: { centres: others } }]),
      ...(about.of === "effort" && round !== WINTER
        ? [{ do: "milestone" as const, round, item, checkpoint: round, text: reason }]
        : []),
    ];
    const all = [about];
    const submit: Attempt = { by: leadOf(centres), command: { do: "submit", round, entries: all }, seen: "right" };
    const write: Attempt[] =
      round === WINTER || about.of === "milestones"
        ? [{ ...submit, command: { do: "milestone", round, item: about.item, checkpoint: "third", text: reason } }]
        : [{ ...submit, command: { do: "draft", round, entry: about, answer: { smiley: null, status: reason } } }];
    return [
      submit,
      ...write,
      ...unsettling.map(office),
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
