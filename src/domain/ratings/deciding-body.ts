import type { FollowUp } from "../followups/follow-up.js";
import type { EffortRating } from "./effort-rating.js";

/**
 * EFF-3: a sad effort names the deciding body and either a proposed corrective action or that the matter is put before
 * it. An old report has nothing but prose: there it is enough to name a committee or the council.
 */
export function lacksDecidingBody(rating: EffortRating, { imported }: Pick<FollowUp, "imported">): boolean {
  if (rating.kind !== "assessed" || rating.smiley !== "sad" || rating.correctiveAction !== null) return false;
  return !imported || !namesDecidingBody(rating.status ?? "");
}

function namesDecidingBody(status: string): boolean {
  // "udvalgte" is no committee
  return /udvalg(?!t)|kommunalbestyrelse|byråd|magistrat/i.test(status);
}
