import type { EffortRating } from "./effort-rating.js";

/**
 * EFF-3: a sad effort names the deciding body and either a proposed corrective action or that the matter is put before
 * it. In prose (an old report has nothing else) naming a committee or the council is enough.
 */
export function lacksDecidingBody(rating: EffortRating): boolean {
  if (rating.kind !== "assessed" || rating.smiley !== "sad") return false;
  return rating.correctiveAction === null && !namesDecidingBody(rating.status ?? "");
}

function namesDecidingBody(status: string): boolean {
  // "udvalgte" is no committee
  return /udvalg(?!t)|kommunalbestyrelse|byråd|magistrat/i.test(status);
}
