import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BEFORE_THE_FIRST, hashedContent, type LogEntry } from "../../../src/domain/log/log-record.js";
import type { LogEvidence, LogFault, StoredRecord } from "../../../src/domain/log/stored-log.js";
import { verifyLog } from "../../../src/domain/log/verify-log.js";

/** A stand-in that tells contents apart by all of their letters. */
const hashOf = (content: string) => `#${content}`;

const entry: LogEntry = {
  at: "2026-08-14T10:00:00.000Z",
  actorId: null,
  actorName: "operator",
  action: "edit-item",
  onBehalfOf: [],
  fiscalYear: 2026,
  round: null,
  item: null,
  accountId: null,
  changes: [],
  reason: null,
};

function log(length: number): StoredRecord[] {
  const records: StoredRecord[] = [];
  for (let sequence = 1; sequence <= length; sequence += 1) {
    const previousHash = records.at(-1)?.hash ?? BEFORE_THE_FIRST.hash;
    const content = hashedContent({ ...entry, sequence, previousHash });
    const found = { fiscalYear: entry.fiscalYear, itemNumber: entry.item, accountId: entry.accountId };
    records.push({ sequence, content, hash: hashOf(content), ...found });
  }
  return records;
}

async function* inPages(records: readonly StoredRecord[]) {
  for (let start = 0; start < records.length; start += 2) yield records.slice(start, start + 2);
}

async function faults(records: readonly StoredRecord[], evidence: Partial<LogEvidence> = {}): Promise<LogFault[]> {
  const whole = {
    editions: [],
    frozenRounds: [],
    printedHash: null,
    end: records.at(-1) ?? BEFORE_THE_FIRST,
    ...evidence,
  };
  const found: LogFault[] = [];
  for await (const fault of verifyLog(inPages(records), whole, hashOf)) found.push(fault);
  return found;
}

describe("verifying the log", () => {
  it("finds nothing in one that is as it was written, empty or not", async () => {
    expect(await faults([])).toEqual([]);
    expect(await faults(log(5))).toEqual([]);
    expect(await faults(log(3), { printedHash: log(2).at(-1)?.hash ?? null })).toEqual([]);
  });

  it("never throws, whatever a record holds, and says which one it is", async () => {
    const garbage = fc.oneof(fc.string(), fc.json(), fc.constant("null"), fc.constant('{"sequence":2}'));
    await fc.assert(
      fc.asyncProperty(garbage, fc.boolean(), async (content, isHashed) => {
        const records = log(3).map((record) =>
          record.sequence === 2 ? { ...record, content, hash: isHashed ? hashOf(content) : record.hash } : record,
        );
        expect(await faults(records)).toContainEqual({ code: "record-changed", sequence: 2 });
      }),
    );
  });

  it("tells which records are missing, once, and does not accuse the one after", async () => {
    const records = log(6).filter(({ sequence }) => sequence < 2 || sequence > 4);
    expect(await faults(records)).toEqual([{ code: "records-missing", from: 2, to: 4 }]);
  });

  it("tells where the end was cut off", async () => {
    expect(await faults(log(3), { end: { sequence: 5, hash: "" } })).toEqual([{ code: "end-cut-off", from: 4, to: 5 }]);
    expect(await faults(log(3), { end: null })).toEqual([{ code: "end-wrong", sequence: 3 }]);
    expect(await faults(log(3), { end: log(2).at(-1) ?? null })).toEqual([{ code: "end-wrong", sequence: 3 }]);
  });

  it("reads records of versions to come, that tell more", async () => {
    const content = hashedContent({
      ...entry,
      sequence: 1,
      previousHash: BEFORE_THE_FIRST.hash,
      place: "Nordfjerd",
    } as never);
    const found = { fiscalYear: 2026, itemNumber: null, accountId: null };
    expect(await faults([{ sequence: 1, content, hash: hashOf(content), ...found }])).toEqual([]);
  });
});

describe("what a record's hash is made of", () => {
  it("is the same whatever order its keys came in, and holds all but the hash", () => {
    const record = { ...entry, sequence: 1, previousHash: "0" };
    const reversed = Object.fromEntries(Object.entries(record).reverse()) as typeof record;
    expect(hashedContent(reversed)).toBe(hashedContent(record));
    expect(hashedContent({ ...record, hash: "1" } as never)).toBe(hashedContent(record));
    expect(JSON.parse(hashedContent(record))).toEqual(record);
  });
});
