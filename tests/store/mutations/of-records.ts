import fc from "fast-check";
import { BEFORE_THE_FIRST, hashedContent } from "../../../src/domain/log/log-record.js";
import type { LogFault } from "../../../src/domain/log/stored-log.js";
import { sha256 } from "../../../src/store/log/sha256.js";
import { anyPlace, found, insertion, type Kind, type Mutation, recordAt, type Written } from "./mutation.js";

/** Done to one record. */
export const OF_RECORDS: Readonly<Record<string, Kind>> = {
  "its hash": changedHash,
  "its year": set("fiscal_year", (number) => 1900 + number, "record-misfiled"),
  "its item": set("item_number", (number) => `9.${number}`, "record-misfiled"),
  "its account": set("account_id", (number) => `somebody ${number}`, "record-misfiled"),
  "its number, to one after the end": set("sequence", (number) => 1000 + number, "record-moved"),
  "its number, to one before the first": set("sequence", (number) => -number, "record-inserted"),
  "a letter replaced": changedContent((before, letter, after) => before + letter + after.slice(1)),
  "a letter inserted": changedContent((before, letter, after) => before + letter + after),
  "a letter removed": changedContent((before, _letter, after) => before + after.slice(1)),
  dropped: droppedRecord,
  inserted: insertedRecord,
  rewritten: rewrittenRecord,
  swapped: swappedRecords,
};

function update(column: string, value: unknown, sequence: number): Mutation["statements"] {
  return [[`UPDATE log SET ${column} = $1 WHERE sequence = $2`, value, sequence]];
}

function set(column: string, value: (number: number) => unknown, ...finds: LogFault["code"][]): Kind {
  return (written) =>
    fc.tuple(anyPlace(written), fc.nat(63)).map(([at, number]) => ({
      what: `${column} of record ${at + 1} set to ${value(number)}`,
      statements: update(column, value(number), at + 1),
      ...found(...finds),
    }));
}

function changedHash(written: Written): fc.Arbitrary<Mutation> {
  return fc.tuple(anyPlace(written), fc.nat(63)).map(([at, digit]) => {
    const { hash } = recordAt(written, at);
    const other = hash[digit] === "0" ? "1" : "0";
    const changed = hash.slice(0, digit) + other + hash.slice(digit + 1);
    return {
      what: `digit ${digit} of the hash of record ${at + 1}`,
      statements: update("hash", changed, at + 1),
      ...found("record-changed"),
    };
  });
}

function changedContent(change: (before: string, letter: string, after: string) => string): Kind {
  const share = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
  return (written) =>
    fc.tuple(anyPlace(written), share, fc.string({ minLength: 1, maxLength: 1 })).map(([at, part, drawn]) => {
      const content = hashedContent(recordAt(written, at));
      const index = Math.floor(part * content.length);
      const letter = drawn === content[index] ? "¤" : drawn;
      const changed = change(content.slice(0, index), letter, content.slice(index));
      return {
        what: `record ${at + 1} now ${changed}`,
        statements: update("content", changed, at + 1),
        ...found("record-changed"),
      };
    });
}

function droppedRecord(written: Written): fc.Arbitrary<Mutation> {
  return anyPlace(written).map((at) => ({
    what: `record ${at + 1} dropped`,
    statements: [["DELETE FROM log WHERE sequence = $1", at + 1]],
    ...found("records-missing", "end-cut-off"),
  }));
}

/** A well-formed record, hashed over the one before it; those after it make room. */
function insertedRecord(written: Written): fc.Arbitrary<Mutation> {
  return fc.tuple(anyPlace(written), fc.string()).map(([at, reason]) => {
    const before = written.records[at - 1] ?? BEFORE_THE_FIRST;
    const record = { ...recordAt(written, at), reason, sequence: at + 1, previousHash: before.hash };
    return {
      what: `a record inserted as ${at + 1}`,
      statements: [
        ["UPDATE log SET sequence = sequence + 100000 WHERE sequence > $1", at],
        ["UPDATE log SET sequence = sequence - 99999 WHERE sequence > 100000"],
        insertion(record),
      ],
      ...found("record-moved"),
    };
  });
}

function swappedRecords(written: Written): fc.Arbitrary<Mutation> {
  const two = fc.uniqueArray(anyPlace(written), { minLength: 2, maxLength: 2 });
  return two.map(([a = 0, b = 0]) => ({
    what: `records ${a + 1} and ${b + 1} swapped`,
    statements: [
      ["UPDATE log SET sequence = 100000 WHERE sequence = $1", a + 1],
      ["UPDATE log SET sequence = $1 WHERE sequence = $2", a + 1, b + 1],
      ["UPDATE log SET sequence = $1 WHERE sequence = 100000", b + 1],
    ],
    ...found("record-moved"),
  }));
}

/** With a hash of its own that fits it; the rest is left as it is. */
function rewrittenRecord(written: Written): fc.Arbitrary<Mutation> {
  return fc.tuple(anyPlace(written), fc.string()).map(([at, words]) => {
    const record = recordAt(written, at);
    const content = hashedContent({ ...record, reason: `${record.reason}${words}.` });
    return {
      what: `record ${record.sequence} rewritten`,
      statements: [["UPDATE log SET content = $1, hash = $2 WHERE sequence = $3", content, sha256(content), at + 1]],
      ...found("record-out-of-chain", "end-wrong"),
    };
  });
}
