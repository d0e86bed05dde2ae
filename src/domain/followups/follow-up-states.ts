import type { FollowUpState } from "./follow-up.js";

/** ROUND-1: planned → open → closed → published. ROUND-4: a closed one can be reopened until it is published. */
const NEXT: Record<FollowUpState, readonly FollowUpState[]> = {
  planned: ["open"],
  open: ["closed"],
  closed: ["open", "published"],
  published: [],
};

export function canBecome(from: FollowUpState, to: FollowUpState): boolean {
  return NEXT[from].includes(to);
}

/** A round whose ratings are history: closed or published. */
export function isHeld(state: FollowUpState): boolean {
  return state === "closed" || state === "published";
}
