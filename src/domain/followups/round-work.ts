import { z } from "zod";
import { CHECKPOINTS, Checkpoint } from "../agreements/calendar.js";
import { FiscalYear, ItemNumber, PlainDate } from "../ids.js";
import { UnitName } from "../organisation/unit.js";
import { Text } from "../text.js";
import { FollowUpState } from "./follow-up.js";

/** The four follow-ups, and before them the winter's round, in which the milestones are drafted (udmøntning). */
export const ROUND_NAMES = ["implementation", ...CHECKPOINTS] as const;
export const RoundName = z.enum(ROUND_NAMES);
export type RoundName = z.infer<typeof RoundName>;

/** What a round asks for, each told apart (ROUND-2). The text of an extra follow-up is about an earlier year's item. */
export const EntryName = z.discriminatedUnion("of", [
  z.strictObject({ of: z.enum(["effort", "economy"]), item: ItemNumber }),
  z.strictObject({ of: z.literal("latest-status"), fiscalYear: FiscalYear, item: ItemNumber }),
  /** In the winter's round only. */
  z.strictObject({ of: z.literal("milestones"), item: ItemNumber }),
]);
export type EntryName = z.infer<typeof EntryName>;

/** ROUND-2: draft → submitted → approved (kvalitetssikret), or returned with a comment. */
export const EntryWork = z.discriminatedUnion("state", [
  /** Of several responsible centres, those that have submitted what stands now. */
  z.strictObject({ state: z.literal("draft"), submittedBy: z.array(UnitName) }),
  z.strictObject({ state: z.literal("submitted") }),
  z.strictObject({ state: z.literal("returned"), comment: Text }),
  z.strictObject({ state: z.literal("approved") }),
  /** ROUND-3: the round was closed over this gap. */
  z.strictObject({ state: z.literal("not-reported"), reason: Text }),
]);
export type EntryWork = z.infer<typeof EntryWork>;
export type EntryState = EntryWork["state"];
/** How far an entry is, whether or not somebody has begun on it. */
export type Progress = EntryState | "not-started";

/** An entry that somebody has begun on. */
export const Entry = z.strictObject({ name: EntryName, work: EntryWork });
export type Entry = z.infer<typeof Entry>;

const work = { deadlineOn: PlainDate.nullable(), entries: z.array(Entry) };

/** How far a round is. A follow-up's state stands in the agreement; the winter's round keeps its own. */
export const RoundWork = z.union([
  z.strictObject({ round: Checkpoint, ...work }),
  z.strictObject({ round: z.literal("implementation"), state: FollowUpState, ...work }),
]);
export type RoundWork = z.infer<typeof RoundWork>;

/** The work on a round that nobody has begun on. */
export function noWork(round: RoundName): RoundWork {
  const nothing = { deadlineOn: null, entries: [] };
  return round === "implementation" ? { round, state: "planned", ...nothing } : { round, ...nothing };
}

/** One spelling per entry of a round. */
export function entryKey(name: EntryName): string {
  return name.of === "latest-status" ? `${name.of}/${name.fiscalYear}/${name.item}` : `${name.of}/${name.item}`;
}

/** What is known of each entry's work, by its key. */
export function workByEntry(round: RoundWork): ReadonlyMap<string, EntryWork> {
  return new Map(round.entries.map(({ name, work }) => [entryKey(name), work]));
}

/** The round with the work on entries set, or taken away by null. */
export function withWork(
  round: RoundWork,
  ...changes: readonly { name: EntryName; work: EntryWork | null }[]
): RoundWork {
  const entries = new Map(round.entries.map((entry) => [entryKey(entry.name), entry]));
  for (const { name, work } of changes) {
    if (work === null) entries.delete(entryKey(name));
    else entries.set(entryKey(name), { name, work });
  }
  return { ...round, entries: [...entries.values()] };
}
