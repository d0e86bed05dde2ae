import { type Agreement, itemsOf } from "../agreements/agreement.js";
import type { Checkpoint } from "../agreements/calendar.js";
import { economyAt, effortAt, type Item } from "../items/item.js";
import { dueOf } from "./due-entries.js";
import { extraItems, statusInRound } from "./extra-follow-up.js";
import type { RoundInHand } from "./round-in-hand.js";
import { type EntryName, type EntryWork, entryKey, type Progress, workByEntry } from "./round-work.js";

/** One thing a round asks of one item, or that somebody has written unasked (CARRY-5). */
export interface AskedEntry {
  readonly name: EntryName;
  /** The agreement's, or in an extra follow-up the earlier one's. */
  readonly fiscalYear: number;
  readonly item: Item;
  /** The rules ask for it: not carried, and not left blank. */
  readonly isDue: boolean;
  readonly isWritten: boolean;
  readonly work: EntryWork | null;
}

/**
 * ROUND-2: everything in a round that must be drafted, submitted and approved, in the order of the items. Carried and blank
 * ratings need nobody's approval and are not among them.
 * @param earlier the agreements whose items stand as extra follow-ups in this one, as far as they are here
 */
export function askedEntries(round: RoundInHand, earlier: readonly Agreement[]): AskedEntry[] {
  const { agreement, work } = round;
  const { fiscalYear } = agreement;
  const worked = workByEntry(work);
  if (work.round === "implementation") {
    return itemsOf(agreement).map((item) =>
      entry(
        worked,
        { name: { of: "milestones", item: item.number }, fiscalYear, item },
        true,
        item.milestones.length > 0,
      ),
    );
  }
  const { round: checkpoint } = work;
  const own = itemsOf(agreement).flatMap((item) => ratingEntries(agreement, worked, item, checkpoint));
  const extra = extraItems(agreement, earlier).map(({ from, item }) => {
    const name = { of: "latest-status" as const, fiscalYear: from.fiscalYear, item: item.number };
    const written = statusInRound(item, fiscalYear, checkpoint) !== null;
    return entry(worked, { name, fiscalYear: from.fiscalYear, item }, true, written);
  });
  return [...own, ...extra].filter(({ isDue, isWritten }) => isDue || isWritten);
}

/** By their keys. */
export function entriesByKey(entries: readonly AskedEntry[]): ReadonlyMap<string, AskedEntry> {
  return new Map(entries.map((entry) => [entryKey(entry.name), entry]));
}

type Worked = ReadonlyMap<string, EntryWork>;

/** How far an entry is. What was written before there was work on it is a draft. */
export function progressOf({ work, isWritten }: Pick<AskedEntry, "work" | "isWritten">): Progress {
  return work?.state ?? (isWritten ? "draft" : "not-started");
}

function ratingEntries(agreement: Agreement, worked: Worked, item: Item, checkpoint: Checkpoint): AskedEntry[] {
  const { fiscalYear } = agreement;
  const due = dueOf(agreement, item, checkpoint);
  const asked = { effort: due.effort.due.startsWith("assess"), economy: due.economy.due === "assess" };
  const ratings = { effort: effortAt(item, checkpoint), economy: economyAt(item, checkpoint) };
  return (["effort", "economy"] as const).map((of) =>
    entry(worked, { name: { of, item: item.number }, fiscalYear, item }, asked[of], isSomebodysWriting(ratings[of])),
  );
}

function entry(
  worked: Worked,
  what: Pick<AskedEntry, "name" | "fiscalYear" | "item">,
  isDue: boolean,
  isWritten: boolean,
): AskedEntry {
  return { ...what, isDue, isWritten, work: worked.get(entryKey(what.name)) ?? null };
}

/** Not what the rules alone have written: carried, or blank without a word. */
function isSomebodysWriting(rating: { kind: string; status?: string | null } | null): boolean {
  if (rating === null || rating.kind === "carried") return false;
  return rating.kind !== "unrated" || (rating.status ?? null) !== null;
}
