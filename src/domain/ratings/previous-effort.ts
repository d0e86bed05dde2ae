import { type Checkpoint, checkpointsThrough } from "../agreements/calendar.js";
import { effortAt, type Item, milestoneAt } from "../items/item.js";
import type { EffortRating } from "./effort-rating.js";

/** What is known of an item's effort before a checkpoint. */
export type PreviousEffort =
  | { readonly kind: "never-rated" }
  /** A milestone passed without a rating: nothing before it says how the item stands now. */
  | { readonly kind: "gap"; readonly checkpoint: Checkpoint }
  | { readonly kind: "rated"; readonly checkpoint: Checkpoint; readonly rating: EffortRating };

/**
 * The newest rating before `checkpoint`. A blank without a milestone is looked through: it says nothing, so the rating
 * before it still stands.
 */
export function previousEffort(item: Pick<Item, "milestones" | "effort">, checkpoint: Checkpoint): PreviousEffort {
  const earlier = checkpointsThrough(checkpoint).slice(0, -1).reverse();
  for (const at of earlier) {
    const rating = effortAt(item, at);
    if (rating && rating.kind !== "unrated") return { kind: "rated", checkpoint: at, rating };
    if (milestoneAt(item, at)) return { kind: "gap", checkpoint: at };
  }
  return { kind: "never-rated" };
}
