import { z } from "zod";
import type { LogHead } from "./log-record.js";
import type { LogFault, StoredRecord } from "./stored-log.js";

/** What a record must say of itself whatever else it tells: later versions may tell more. */
const Said = z.looseObject({
  sequence: z.int(),
  previousHash: z.string(),
  fiscalYear: z.int().nullable(),
  item: z.string().nullable(),
  accountId: z.string().nullable(),
});
type Said = z.infer<typeof Said>;

/** @returns null when the content is no record at all */
export function readContent(content: string): Said | null {
  try {
    return Said.safeParse(JSON.parse(content)).data ?? null;
  } catch {
    return null;
  }
}

/**
 * What is wrong with one record, seen from the one before it.
 * @param before BEFORE_THE_FIRST for the first
 */
export function recordFaults(
  before: LogHead,
  record: StoredRecord,
  said: Said | null,
  hashOf: (content: string) => string,
): LogFault[] {
  const { sequence } = record;
  const gap = gapFaults(before.sequence, sequence);
  if (!said || hashOf(record.content) !== record.hash) return [...gap, { code: "record-changed", sequence }];
  const faults = [...gap];
  if (said.sequence !== sequence) faults.push({ code: "record-moved", sequence, was: said.sequence });
  else if (gap.length === 0 && said.previousHash !== before.hash) {
    faults.push({ code: "record-out-of-chain", sequence });
  }
  if (isMisfiled(record, said)) faults.push({ code: "record-misfiled", sequence });
  return faults;
}

function gapFaults(before: number, sequence: number): LogFault[] {
  if (sequence <= before) return [{ code: "record-inserted", sequence }];
  return sequence === before + 1 ? [] : [{ code: "records-missing", from: before + 1, to: sequence - 1 }];
}

function isMisfiled({ fiscalYear, itemNumber, accountId }: StoredRecord, said: Said): boolean {
  return said.fiscalYear !== fiscalYear || said.item !== itemNumber || said.accountId !== accountId;
}
