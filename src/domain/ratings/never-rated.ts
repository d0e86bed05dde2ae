import type { Milestone } from "../items/milestone.js";
import type { PreviousEffort } from "./previous-effort.js";

/** CARRY-3: no milestone and never rated → unrated, a blank. */
export function isLeftBlank(previous: PreviousEffort, milestone: Milestone | null): boolean {
  if (milestone !== null) return false;
  if (previous.kind === "rated") return previous.rating.kind === "unknown" || previous.rating.kind === "postponed";
  return previous.kind === "never-rated";
}
