import {
  type Agreement,
  CHECKPOINTS,
  type Checkpoint,
  type Entry,
  type Extra,
  type Item,
  keyOf,
  type Progress,
  type Rating,
  type RoundName,
  subjectOf,
  WINTER,
  type Work,
} from "./agreement.js";

type Due =
  | { due: "assess"; rule: "CARRY-4" | "ROUND-3" }
  | { due: "assess-again"; rule: "CARRY-2"; previousAt: Checkpoint }
  | { due: "carried"; rule: "CARRY-1"; rating: Rating }
  | { due: "unrated"; rule: "CARRY-3" };

/** CARRY-1 to CARRY-4, and ROUND-3 after a gap. */
export function effortDue(agreement: Agreement, item: Item, at: Checkpoint): Due {
  if (item.milestones[at]) return { due: "assess", rule: "CARRY-4" };
  let passedBy = false;
  for (const before of CHECKPOINTS.slice(0, CHECKPOINTS.indexOf(at)).reverse()) {
    const rating = effortAt(agreement, item, before);
    if (rating && rating.kind !== "unrated") {
      return passedBy ? { due: "assess", rule: "CARRY-4" } : dueAfter(rating, before);
    }
    passedBy ||= item.milestones[before] !== undefined;
  }
  return { due: "unrated", rule: "CARRY-3" };
}

function dueAfter(rating: Exclude<Rating, { kind: "unrated" }>, at: Checkpoint): Due {
  if (rating.kind === "not-reported") return { due: "assess", rule: "ROUND-3" };
  if (rating.kind === "carried") return { due: "carried", rule: "CARRY-1", rating };
  if (rating.smiley !== "happy") return { due: "assess-again", rule: "CARRY-2", previousAt: at };
  return { due: "carried", rule: "CARRY-1", rating: { kind: "carried", smiley: "happy", assessedAt: at } };
}

/** ECO-3. */
export function isEconomyDue({ money, moneyInText }: Item): boolean {
  return money ?? moneyInText;
}

/** What stands there: what somebody has said; in an open round else what the rules alone say. */
export function effortAt(agreement: Agreement, item: Item, at: Checkpoint): Rating | null {
  const said = item.effort[at];
  if (said || agreement.rounds[at].state !== "open") return said ?? null;
  const due = effortDue(agreement, item, at);
  return due.due === "carried" ? due.rating : null;
}

// what a round asks for

export interface Asked {
  entry: Entry;
  item: Item | Extra;
  due: boolean;
  work: Work | undefined;
  progress: Progress;
}

/** ROUND-2: all that must be drafted, submitted and approved. */
export function asked(agreement: Agreement, round: RoundName): Asked[] {
  const { work } = agreement.rounds[round];
  const one = (entry: Entry, due: boolean, written: boolean): Asked[] => {
    const done = work[keyOf(entry)];
    const progress = done?.state ?? (written ? "draft" : "not-started");
    return due || written ? [{ entry, item: subjectOf(agreement, entry), due, work: done, progress }] : [];
  };
  if (round === WINTER) {
    return agreement.items.flatMap(({ number, milestones }) =>
      one({ of: "milestones", item: number }, true, Object.keys(milestones).length > 0),
    );
  }
  const own = agreement.items.flatMap((item) => [
    ...one(
      { of: "effort", item: item.number },
      effortDue(agreement, item, round).due.startsWith("assess"),
      item.effort[round] !== undefined && item.effort[round].kind !== "carried",
    ),
    ...one({ of: "economy", item: item.number }, isEconomyDue(item), item.economy[round] !== undefined),
  ]);
  const extra = agreement.extras.flatMap(({ fiscalYear, number, texts }) =>
    one({ of: "latest-status", fiscalYear, item: number }, true, texts[round] !== undefined),
  );
  return [...own, ...extra];
}

export function found(all: Asked[], entry: Entry): Asked | undefined {
  return all.find((one) => keyOf(one.entry) === keyOf(entry));
}
