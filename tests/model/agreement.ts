/** What the model speaks of: plain data, and nothing of what it is held against. */

export const CHECKPOINTS = ["first", "second", "third", "year-end"] as const;
export type Checkpoint = (typeof CHECKPOINTS)[number];
export const WINTER = "implementation";
export type RoundName = typeof WINTER | Checkpoint;
export type State = "planned" | "open" | "closed" | "published";
type ByCheckpoint<T> = { [C in Checkpoint]?: T };

export type Rating =
  | { kind: "unrated"; status: string | null }
  | { kind: "carried"; smiley: "happy"; assessedAt: Checkpoint }
  | { kind: "assessed"; smiley: "happy" | "neutral" | "sad"; status: string | null; correctiveAction?: object | null }
  | { kind: "not-reported"; status: string };

export type Work =
  | { state: "draft"; submittedBy: string[] }
  | { state: "submitted" | "approved" }
  | { state: "returned"; comment: string }
  | { state: "not-reported"; reason: string };
export type Progress = Work["state"] | "not-started";

export interface Item {
  number: string;
  centres: string[];
  contributors: string[];
  milestones: ByCheckpoint<string>;
  effort: ByCheckpoint<Rating>;
  economy: ByCheckpoint<Rating>;
  /** ECO-3: the flag, and what the economy text says where there is none. */
  money: boolean | null;
  moneyInText: boolean;
}

/** EXT-3: an item of the year before. */
export interface Extra {
  fiscalYear: number;
  number: string;
  centres: string[];
  texts: ByCheckpoint<string>;
}

interface Round {
  state: State;
  datedOn: string | null;
  cutOffOn: string | null;
  deadlineOn: string | null;
  work: Record<string, Work>;
}

/** What stands in a report. */
interface Content {
  items: Item[];
  extras: Extra[];
}

export interface Agreement extends Content {
  rounds: Record<RoundName, Round>;
  editions: ByCheckpoint<number>;
  /** What a round said as it was closed, or as it has been corrected since. */
  frozen: ByCheckpoint<Content>;
}

export type Entry =
  | { of: "effort" | "economy" | "milestones"; item: string }
  | { of: "latest-status"; fiscalYear: number; item: string };

export interface Person {
  role: "finance-office" | "centre-lead" | "editor" | "coordinator" | "auditor" | "committee-reader" | "administrator";
  /** Of a lead and an editor. */
  centre?: string;
  /** Of a coordinator. */
  item?: string;
}

export interface Answer {
  smiley: "happy" | "neutral" | "sad" | null;
  status: string | null;
  names?: boolean;
}

/** What the finance office says of an item itself. */
export interface Facts {
  money?: boolean | null;
  centres?: string[];
}

export type Correction =
  | { item: string; effort?: Answer; economy?: Answer; facts?: Facts }
  | { latestStatusOf: { fiscalYear: number; number: string }; text: string };

export type Command =
  | { do: "open" | "publish" | "look"; round: RoundName }
  | { do: "close"; round: RoundName; gaps: { entry: Entry; reason: string }[] }
  | { do: "reopen"; round: RoundName; reason: string }
  | { do: "schedule"; round: RoundName; dates: { datedOn?: string | null; deadlineOn?: string | null } }
  | { do: "correct"; round: RoundName; corrections: Correction[] }
  | { do: "draft"; round: Checkpoint; entry: Entry; answer: Answer | null }
  | { do: "submit" | "approve"; round: RoundName; entries: Entry[] }
  | { do: "return"; round: RoundName; entries: Entry[]; comment: string }
  | { do: "milestone"; round: RoundName; item: string; checkpoint: Checkpoint; text: string | null }
  | { do: "edit"; round: RoundName; item: string; facts: Facts };

/** Closed or published. */
export const HELD: readonly State[] = ["closed", "published"];

/** What the version that a command names is: the one that stands, another, or none at all. */
export type Seen = "right" | "stale" | "none";
export type Prediction = { refused: string } | { next: Agreement };

/** The day it is, which a round is dated by when nothing else was said. */
export const TODAY = "2026-08-14";

export function newAgreement(items: Item[], extras: Extra[]): Agreement {
  const round = (): Round => ({ state: "planned", datedOn: null, cutOffOn: null, deadlineOn: null, work: {} });
  const rounds = { [WINTER]: round(), first: round(), second: round(), third: round(), "year-end": round() };
  return { items, extras, rounds, editions: {}, frozen: {} };
}

export function keyOf({ of, item }: Entry): string {
  return `${of}/${item}`;
}

// finding

export function itemOf({ items }: Agreement, number: string): Item {
  return there(items.find((item) => item.number === number));
}

export function extraOf({ extras }: Agreement, number: string): Extra {
  return there(extras.find((extra) => extra.number === number));
}

export function subjectOf(agreement: Agreement, entry: Entry): Item | Extra {
  return entry.of === "latest-status" ? extraOf(agreement, entry.item) : itemOf(agreement, entry.item);
}

export function there<T>(value: T | undefined): T {
  if (value === undefined) throw new Error("the model speaks of what is not there");
  return value;
}

/** What is written of an item in a round, or of an extra follow-up, is gone. */
export function unsay(agreement: Agreement, at: Checkpoint, entry: Entry): void {
  if (entry.of === "latest-status") delete extraOf(agreement, entry.item).texts[at];
  else if (entry.of !== "milestones") delete itemOf(agreement, entry.item)[entry.of][at];
}

export function inOrder(a: string, b: string): number {
  return a < b ? -1 : 1;
}
