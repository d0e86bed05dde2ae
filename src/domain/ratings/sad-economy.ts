import type { EconomyRating } from "./economy-rating.js";

/** ECO-4: a sad economy needs a status text. */
export function lacksEconomyStatus(rating: EconomyRating): boolean {
  return rating.kind === "assessed" && rating.smiley === "sad" && rating.status === null;
}
