import { z } from "zod";

/** CAL-1: an agreement is followed up at four checkpoints, in this order. */
export const CHECKPOINTS = ["first", "second", "third", "year-end"] as const;

export const Checkpoint = z.enum(CHECKPOINTS);
export type Checkpoint = z.infer<typeof Checkpoint>;

/** Negative when `a` comes before `b`, 0 when they are the same: for sorting. */
export function compareCheckpoints(a: Checkpoint, b: Checkpoint): number {
  return CHECKPOINTS.indexOf(a) - CHECKPOINTS.indexOf(b);
}

/** The checkpoint before, or null for the first. */
export function checkpointBefore(checkpoint: Checkpoint): Checkpoint | null {
  return CHECKPOINTS[CHECKPOINTS.indexOf(checkpoint) - 1] ?? null;
}

/** The checkpoints up to and including this one. */
export function checkpointsThrough(checkpoint: Checkpoint): readonly Checkpoint[] {
  return CHECKPOINTS.slice(0, CHECKPOINTS.indexOf(checkpoint) + 1);
}
