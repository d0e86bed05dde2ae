import type { Milestone } from "../items/milestone.js";
import type { CarriedEffort } from "./effort-rating.js";
import type { PreviousEffort } from "./previous-effort.js";

/**
 * CARRY-1: no milestone at this checkpoint and the previous effort happy, assessed or carried → happy is carried.
 * The only place where a carried rating is made.
 * @returns the carried rating, with the follow-up in which it was really assessed; null when nothing is carried
 */
export function carryForward(previous: PreviousEffort, milestone: Milestone | null): CarriedEffort | null {
  if (milestone || previous.kind !== "rated") return null;
  const { rating, checkpoint } = previous;
  if (rating.kind === "carried") return rating;
  if (rating.kind !== "assessed" || rating.smiley !== "happy") return null;
  // keep the original checkpoint: readers must see how old the judgement is
  return { kind: "carried", smiley: "happy", assessedAt: checkpoint };
}
