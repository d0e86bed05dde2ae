import type { Milestone } from "../items/milestone.js";
import type { PreviousEffort } from "./previous-effort.js";

/** CARRY-4: a milestone at this checkpoint, or one that an earlier round passed by without a rating → assess. */
export function isMilestoneAssessed(previous: PreviousEffort, milestone: Milestone | null): boolean {
  return milestone !== null || previous.kind === "gap";
}
