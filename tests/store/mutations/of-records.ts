import fc from "fast-check";
import { BEFORE_THE_FIRST, hashedContent } from "../../../src/domain/log/log-record.js";
import type { LogFault } from "../../../src/domain/log/stored-log.js";
import { sha256 } from "../../../src/store/log/sha256.js";
import { anyPlace, found, insertion, type Mutation, recordAt, type Written } from "./mutation.js";

export function changedColumn(written: Written): fc.Arbitrary<Mutation> {
  const otherDigit = (digit: string) => (digit === "0" ? "1" : "0");
  return fc
    .tuple(anyPlace(written), fc.integer({ min: 0, max: 63 }), fc.integer({ min: 0, max: 5 }))
    .map(([at, digit, kind]) => {
      const { sequence, hash } = recordAt(written, at);
      const hashes = hash.slice(0, digit) + otherDigit(hash[digit] ?? "") + hash.slice(digit + 1);
      const set = (what: string, value: unknown, ...finds: LogFault["code"][]) => ({
        what: `${what} of record ${sequence} set to ${value}`,
        statements: [[`UPDATE log SET ${what} = $1 WHERE sequence = $2`, value, sequence]] as const,
        ...found(...finds),
      });
      return [
        set("hash", hashes, "record-changed"),
        set("fiscal_year", 1900 + digit, "record-misfiled"),
        set("item_number", `9.${digit}`, "record-misfiled"),
        set("account_id", `somebody ${digit}`, "record-misfiled"),
        set("sequence", written.records.length + 1 + digit, "record-moved"),
        set("sequence", -digit, "record-inserted"),
      ][kind] as Mutation;
    });
}

export function changedContent(written: Written): fc.Arbitrary<Mutation> {
  const place = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
  const how = fc.constantFrom("replace", "insert", "remove");
  return fc
    .tuple(anyPlace(written), place, how, fc.string({ minLength: 1, maxLength: 1 }))
    .map(([at, share, way, drawn]) => {
      const record = written.records[at];
      if (!record) throw new Error("no record");
      const content = hashedContent(record);
      const index = Math.floor(share * content.length);
      const letter = drawn === content[index] || drawn === "\u0000" ? "¤" : drawn;
      const put = way === "remove" ? "" : letter;
      const changed = content.slice(0, index) + put + content.slice(way === "insert" ? index : index + 1);
      return {
        what: `${way} ${JSON.stringify(put)} at ${index} of record ${record.sequence}`,
        statements: [["UPDATE log SET content = $1 WHERE sequence = $2", changed, record.sequence]],
        ...found("record-changed"),
      };
    });
}

export function droppedRecord(written: Written): fc.Arbitrary<Mutation> {
  return anyPlace(written).map((at) => ({
    what: `record ${at + 1} dropped`,
    statements: [["DELETE FROM log WHERE sequence = $1", at + 1]],
    ...found("records-missing", "end-cut-off"),
  }));
}

/** A well-formed record, hashed over the one before it; those after it make room. */
export function insertedRecord(written: Written): fc.Arbitrary<Mutation> {
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

export function swappedRecords(written: Written): fc.Arbitrary<Mutation> {
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
export function rewrittenRecord(written: Written): fc.Arbitrary<Mutation> {
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
