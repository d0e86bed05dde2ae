import type { Checkpoint } from "../../domain/agreements/calendar.js";
import type { EffortRating } from "../../domain/ratings/effort-rating.js";
import type { Checkpoint as CheckpointName, RatingKind } from "../client/enums.js";

/** Prisma names enum values as identifiers; the domain and the database write them with hyphens. */
export const CHECKPOINT_TO_ROW: Record<Checkpoint, CheckpointName> = {
  first: "first",
  second: "second",
  third: "third",
  "year-end": "yearEnd",
};

export function checkpointFromRow(name: CheckpointName): Checkpoint {
  return name === "yearEnd" ? "year-end" : name;
}

export function kindToRow(kind: EffortRating["kind"]): RatingKind {
  return kind === "not-reported" ? "notReported" : kind;
}
