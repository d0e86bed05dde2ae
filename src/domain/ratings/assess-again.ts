import type { Milestone } from "../items/milestone.js";
import type { EffortRating } from "./effort-rating.js";
import type { PreviousEffort } from "./previous-effort.js";

/** CARRY-2: no milestone and the previous effort not happy → the centre assesses again, against what is outstanding. */
export function isAssessedAgain(
  previous: PreviousEffort,
  milestone: Milestone | null,
): previous is Extract<PreviousEffort, { kind: "rated" }> {
  return milestone === null && previous.kind === "rated" && isNotHappy(previous.rating);
}

/** Neutral, sad, or a glyph nobody has told apart: an unresolved rating counts as not happy. */
export function isNotHappy(rating: EffortRating): boolean {
  return rating.kind === "unresolved" || (rating.kind === "assessed" && rating.smiley !== "happy");
}

/** CARRY-2: also a happy answer needs a status text then. */
export function lacksWordOnRecovery(rating: EffortRating): boolean {
  return rating.kind === "assessed" && rating.smiley === "happy" && rating.status === null;
}
