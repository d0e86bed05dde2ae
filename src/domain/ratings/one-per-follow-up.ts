import { type Checkpoint, compareCheckpoints } from "../agreements/calendar.js";
import type { Item } from "../items/item.js";
import type { EconomyRating } from "./economy-rating.js";
import type { EffortRating } from "./effort-rating.js";

/** The item with its effort at `checkpoint` set, or taken away by null. */
export function withEffort(item: Item, checkpoint: Checkpoint, rating: EffortRating | null): Item {
  return { ...item, effort: withEntry(item.effort, checkpoint, rating) };
}

/** ECO-1: one economy smiley per item per follow-up, each follow-up keeping its own. */
export function withEconomy(item: Item, checkpoint: Checkpoint, rating: EconomyRating | null): Item {
  return { ...item, economy: { ...item.economy, ratings: withEntry(item.economy.ratings, checkpoint, rating) } };
}

function withEntry<R>(
  entries: readonly { checkpoint: Checkpoint; rating: R }[],
  checkpoint: Checkpoint,
  rating: R | null,
): { checkpoint: Checkpoint; rating: R }[] {
  const others = entries.filter((entry) => entry.checkpoint !== checkpoint);
  const all = rating === null ? others : [...others, { checkpoint, rating }];
  return all.sort((a, b) => compareCheckpoints(a.checkpoint, b.checkpoint));
}
