import { type Checkpoint, compareCheckpoints } from "../agreements/calendar.js";
import type { EconomyEntry, EffortEntry, Item } from "../items/item.js";
import type { Reading } from "../ratings/reading.js";
import { type NoteDifference, same } from "./differences.js";

/** The ratings of both, where `taken` names the rounds that only the incoming item has held. */
export function mergeRatings(
  stored: Item,
  incoming: Item,
  taken: readonly Checkpoint[],
  note: NoteDifference,
): { effort: EffortEntry[]; economy: EconomyEntry[] } {
  return {
    effort: merge(stored.effort, incoming.effort, taken, (at) => note(stored.number, "effort", at)),
    economy: merge(stored.economy.ratings, incoming.economy.ratings, taken, (at) => note(stored.number, "economy", at)),
  };
}

type Entry = {
  readonly checkpoint: Checkpoint;
  readonly rating: { readonly kind: string; readonly status?: string | null };
};

function merge<E extends Entry>(
  stored: E[],
  incoming: readonly E[],
  taken: readonly Checkpoint[],
  differs: (checkpoint: Checkpoint) => void,
): E[] {
  const added: E[] = [];
  for (const entry of incoming) {
    const mine = stored.find((candidate) => candidate.checkpoint === entry.checkpoint);
    if (taken.includes(entry.checkpoint) || isTold(mine, entry)) added.push(entry);
    else if (!saysTheSame(mine, entry)) differs(entry.checkpoint);
  }
  if (added.length === 0) return stored;
  const replaced = new Set([...taken, ...added.map((entry) => entry.checkpoint)]);
  const kept = stored.filter((entry) => !replaced.has(entry.checkpoint));
  return [...kept, ...added].sort((a, b) => compareCheckpoints(a.checkpoint, b.checkpoint));
}

/** An older paper tells what the newer one did not. */
function isTold(mine: Entry | undefined, theirs: Entry): boolean {
  return mine?.rating.kind === "unknown" && theirs.rating.kind !== "unknown";
}

/** What the paper does not tell contradicts nothing, and a glyph that has been read here is still the same glyph. */
function saysTheSame(mine: Entry | undefined, theirs: Entry): boolean {
  if (theirs.rating.kind === "unknown") return true;
  if (!mine) return false;
  const read = (mine.rating as { reading?: Reading | null }).reading;
  if (read && theirs.rating.kind === "unresolved") {
    return mine.rating.status === theirs.rating.status && read.glyph === (theirs.rating as { glyph?: string }).glyph;
  }
  return same(mine.rating, theirs.rating);
}
