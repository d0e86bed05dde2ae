import type { CorrectiveAction } from "../../domain/ratings/corrective-action.js";
import type { EconomyRating } from "../../domain/ratings/economy-rating.js";
import type { EffortRating } from "../../domain/ratings/effort-rating.js";
import type { Reading } from "../../domain/ratings/reading.js";
import type { EconomyRow, EffortRow } from "./agreement-rows.js";
import { checkpointFromRow } from "./names.js";

/** @throws when the row breaks what the database's own constraints promise */
export function effortFromRow(row: EffortRow): EffortRating {
  const { kind, status } = row;
  switch (kind) {
    case "assessed":
      return {
        kind,
        smiley: held(row.smiley),
        status,
        correctiveAction: correctiveActionFromRow(row),
        reading: readingFromRow(row),
      };
    case "carried":
      return { kind, smiley: "happy", assessedAt: checkpointFromRow(held(row.assessedAt)) };
    case "unresolved":
      return { kind, glyph: held(row.glyph), status };
    case "notReported":
      return { kind: "not-reported", status };
    default:
      return { kind, status };
  }
}

/** @throws when the row breaks what the database's own constraints promise */
export function economyFromRow(row: EconomyRow): EconomyRating {
  const { kind, status, smiley } = row;
  switch (kind) {
    case "assessed":
      if (smiley === "neutral") throw impossible();
      return { kind, smiley: held(smiley), status, reading: readingFromRow(row) };
    case "carried":
      throw impossible();
    case "unresolved":
      return { kind, glyph: held(row.glyph), status };
    case "notReported":
      return { kind: "not-reported", status };
    default:
      return { kind, status };
  }
}

function readingFromRow(row: EffortRow | EconomyRow): Reading | null {
  if (row.readBy === null) return null;
  return { glyph: held(row.glyph), readBy: row.readBy, readAt: held(row.readAt).toISOString() };
}

function correctiveActionFromRow(row: EffortRow): CorrectiveAction | null {
  const { decidingBody, correctiveProposal: proposal, expectedMeeting } = row;
  if (decidingBody === null) return null;
  if (proposal !== null) return { kind: "proposed", decidingBody, proposal, expectedMeeting };
  return { kind: "put-before", decidingBody, expectedMeeting: held(expectedMeeting) };
}

function held<T>(value: T | null): T {
  if (value === null) throw impossible();
  return value;
}

function impossible(): Error {
  return new Error("a rating row breaks the constraints of its table");
}
