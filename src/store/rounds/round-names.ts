import type { EntryName, EntryState, RoundName } from "../../domain/followups/round-work.js";
import type { EntryOf, EntryState as EntryStateName, RoundName as RoundNameInRow } from "../client/enums.js";

/** Prisma names enum values as identifiers; the domain and the database write them with hyphens. */
export function roundToRow(round: RoundName): RoundNameInRow {
  return round === "year-end" ? "yearEnd" : round;
}

export function roundFromRow(round: RoundNameInRow): RoundName {
  return round === "yearEnd" ? "year-end" : round;
}

export function ofToRow(of: EntryName["of"]): EntryOf {
  return of === "latest-status" ? "latestStatus" : of;
}

export function entryStateToRow(state: EntryState): EntryStateName {
  return state === "not-reported" ? "notReported" : state;
}
