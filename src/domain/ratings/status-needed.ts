import { isNotHappy } from "./assess-again.js";
import { type EffortRating, statusOf } from "./effort-rating.js";

/** EFF-2: a neutral or sad effort needs a status text; an unresolved one is one of the two. */
export function lacksStatus(rating: EffortRating): boolean {
  return isNotHappy(rating) && statusOf(rating) === null;
}
