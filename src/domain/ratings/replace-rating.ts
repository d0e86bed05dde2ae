import type { EffortDue } from "./effort-due.js";
import type { EffortRating } from "./effort-rating.js";

/** CARRY-5: a carried or blank rating may be replaced by an assessment; it then needs a status text that says why. */
export function lacksReasonForReplacing(due: EffortDue, rating: EffortRating): boolean {
  const notAsked = due.due === "carried" || due.due === "unrated";
  return notAsked && rating.kind === "assessed" && rating.status === null;
}
