import fc from "fast-check";
import { BEFORE_THE_FIRST, hashedContent, type LogHead, type LogRecord } from "../../../src/domain/log/log-record.js";
import { sha256 } from "../../../src/store/log/sha256.js";
import { anyPlace, insertion, type Mutation, recordAt, type Written } from "./mutation.js";

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
export function writtenAnew(written: Written): fc.Arbitrary<Mutation> {
  const { records, lastAnchor } = written;
  return fc.tuple(anyPlace(written), fc.constantFrom(...Object.keys(EDITS))).map(([place, name]) => {
    const edit = EDITS[name] as Edit;
    const list = edit(records.slice(0, place), recordAt(written, place), records.slice(place + 1));
    const { rows, end } = chained(list);
    const isTold = place < lastAnchor;
    return {
      what: `${name} at ${place + 1}, and the rest hashed anew`,
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
