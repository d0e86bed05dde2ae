import type { EconomyRating } from "../ratings/economy-rating.js";
import type { EffortRating } from "../ratings/effort-rating.js";

/**
 * How an item stands in a follow-up, as the figures count it. A happy that was assessed is told apart from one that is
 * carried; `unrated` is blank by rule, `awaited` is what a round that is not over has not got yet.
 */
export const STANDINGS = [
  "happy",
  "carried",
  "neutral",
  "sad",
  "unresolved",
  "awaited",
  "not-reported",
  "postponed",
  "unrated",
  "unknown",
] as const;
export type Standing = (typeof STANDINGS)[number];

/** @param rating null: nobody has rated it yet */
export function standingOf(rating: EffortRating | EconomyRating | null): Standing {
  if (rating === null) return "awaited";
  return rating.kind === "assessed" ? rating.smiley : rating.kind;
}
