import type { Checkpoint } from "../agreements/calendar.js";

/** What an import said otherwise than what is kept. Nothing of it is written. */
export interface Difference {
  readonly fiscalYear: number;
  /** null: the agreement itself. */
  readonly item: string | null;
  /** The name of the field, `milestones`, `effort` … */
  readonly field: string;
  readonly checkpoint: Checkpoint | null;
}

/** Notes a difference in one field of an item, or of the agreement (null). */
export type NoteDifference = (item: string | null, field: string, checkpoint?: Checkpoint | null) => void;

/** Parsed values hold nothing but strings, numbers, lists and plain objects of one key order. */
export function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
