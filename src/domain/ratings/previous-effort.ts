import { type Checkpoint, checkpointsThrough } from "../agreements/calendar.js";
import { effortAt, type Item, milestoneAt } from "../items/item.js";
import type { EffortRating } from "./effort-rating.js";

/** What is known of an item's effort before a checkpoint. */
export type PreviousEffort =
  | { readonly kind: "never-rated" }
  /** A milestone has passed without a rating since the item was last rated: nobody has said how it stands now. */
  | { readonly kind: "gap"; readonly checkpoint: Checkpoint }
  | { readonly kind: "rated"; readonly checkpoint: Checkpoint; readonly rating: EffortRating };

/**
 * The newest rating before `checkpoint`. A blank without a milestone is looked through: it says nothing, so the rating
 * before it still stands. An item that has no rating at all is never rated, whatever milestones have passed.
 */
export function previousEffort(item: Pick<Item, "milestones" | "effort">, checkpoint: Checkpoint): PreviousEffort {
  const earlier = checkpointsThrough(checkpoint).slice(0, -1).reverse();
  let gap: Checkpoint | null = null;
  for (const at of earlier) {
    const rating = effortAt(item, at);
    if (rating && rating.kind !== "unrated") {
      return gap ? { kind: "gap", checkpoint: gap } : { kind: "rated", checkpoint: at, rating };
    }
    if (milestoneAt(item, at)) gap ??= at;
  }
  return { kind: "never-rated" };
}
