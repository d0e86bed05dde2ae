import { BEFORE_THE_FIRST, hashedContent, type LogHead, type LogRecord } from "../../../src/domain/log/log-record.js";
import { sha256 } from "../../../src/store/log/sha256.js";
import { anyPlace, insertion, type Kind, recordAt } from "./mutation.js";

type Edit = (before: readonly LogRecord[], record: LogRecord, after: readonly LogRecord[]) => readonly LogRecord[];

const EDITS: Record<string, Edit> = {
  "another reason": (before, record, after) => [...before, { ...record, reason: "Andet" }, ...after],
  "another actor": (before, record, after) => [...before, { ...record, actorName: "En anden" }, ...after],
  "another time": (before, record, after) => [...before, { ...record, at: "2026-01-01T00:00:00Z" }, ...after],
  "other changes": (before, record, after) => [...before, { ...record, changes: [] }, ...after],
  "a record before": (before, record, after) => [...before, { ...record, reason: "Andet" }, record, ...after],
  "no record": (before, _record, after) => [...before, ...after],
  "a record later": (before, record, after) => [...before, ...after, { ...record, reason: "Andet" }],
};

/** The cleverest: one record rewritten, inserted, dropped or moved, and the whole rest of the chain made to fit. */
export const WRITTEN_ANEW: Readonly<Record<string, Kind>> = Object.fromEntries(
  Object.entries(EDITS).map(([name, edit]) => [name, writtenAnew(edit)]),
);

function writtenAnew(edit: Edit): Kind {
  return (written) =>
    anyPlace(written).map((place) => {
      const { records, lastAnchor } = written;
      const { rows, end } = chained(edit(records.slice(0, place), recordAt(written, place), records.slice(place + 1)));
      const isTold = place < lastAnchor;
      return {
        what: `from ${place + 1} on`,
        statements: [
          ["DELETE FROM log"],
          ...rows.map(insertion),
          ["UPDATE log_head SET sequence = $1, hash = $2", end.sequence, end.hash],
        ],
        finds: isTold ? ["edition-anchor-missing"] : ["printed-hash-missing"],
        needsPrintedHash: !isTold,
      };
    });
}

function chained(records: readonly LogRecord[]): { rows: LogRecord[]; end: LogHead } {
  let end: LogHead = BEFORE_THE_FIRST;
  const rows = records.map((record) => {
    const row = { ...record, sequence: end.sequence + 1, previousHash: end.hash };
    end = { sequence: row.sequence, hash: sha256(hashedContent(row)) };
    return { ...row, hash: end.hash };
  });
  return { rows, end };
}
