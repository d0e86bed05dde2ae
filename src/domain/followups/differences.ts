import type { Checkpoint } from "../agreements/calendar.js";

/** What an import said otherwise than what is kept. Nothing of it is written. */
export interface Difference {
  readonly fiscalYear: number;
  /** null: the agreement itself. */
  readonly item: string | null;
  readonly field: DifferingField;
  readonly checkpoint: Checkpoint | null;
}

/** The fields of an agreement or an item that an import can contradict. */
export type DifferingField =
  | "title"
  | "ruleSet"
  | "caseNumber"
  | "contact"
  | "appropriation"
  | "description"
  | "responsibleCentres"
  | "responsibleCommittees"
  | "involvedCommittees"
  | "contributors"
  | "economy"
  | "milestones"
  | "effort"
  | "latestStatuses";

/** Notes a difference in one field of an item, or of the agreement (null). */
export type NoteDifference = (item: string | null, field: DifferingField, checkpoint?: Checkpoint | null) => void;

/** Parsed values hold nothing but strings, numbers, lists and plain objects of one key order. */
export function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
