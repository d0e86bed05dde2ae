export type ProblemCode =
  | "unknown-smiley"
  | "two-smileys"
  | "no-item-number"
  | "no-appropriation"
  | "unknown-row"
  | "unknown-time"
  | "unknown-table"
  | "duplicate-item"
  | "text-too-long"
  | "text-outside-tables"
  | "unknown-date"
  | "footnote";

/** Something on the paper that could not be taken into the report. */
export interface ReadProblem {
  readonly code: ProblemCode;
  /** `left-out`: an item, or rows that may be one, is missing from the report. `note`: nothing is. */
  readonly level: "left-out" | "note";
  /** The number of the table in the document, counted from 1; null outside tables. */
  readonly table: number | null;
  readonly row: number | null;
  readonly item: string | null;
  /** The text found, as printed. */
  readonly facts: string;
}
