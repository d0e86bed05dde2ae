import { z } from "zod";
import { RoundName } from "../followups/round-work.js";
import { FiscalYear, ItemNumber } from "../ids.js";

/** One field before and after. `null` is nothing there. */
export const LogChange = z.strictObject({ field: z.string(), before: z.json(), after: z.json() });
export type LogChange = z.infer<typeof LogChange>;

/** What was done, by whom, to what, and why. A command acts as `operator`, whose id is null. */
export const LogEntry = z.strictObject({
  /** ISO 8601 in UTC. */
  at: z.iso.datetime(),
  actorId: z.string().nullable(),
  actorName: z.string(),
  action: z.string(),
  /** The centres in whose place the finance office wrote. */
  onBehalfOf: z.array(z.string()),
  fiscalYear: FiscalYear.nullable(),
  round: RoundName.nullable(),
  item: ItemNumber.nullable(),
  /** Whose account it was done to. */
  accountId: z.string().nullable(),
  changes: z.array(LogChange),
  reason: z.string().nullable(),
});
export type LogEntry = z.infer<typeof LogEntry>;

/** What was done to one thing; who did it, when and why is told by the act. */
export type Alteration = Pick<LogEntry, "fiscalYear" | "round" | "item" | "accountId" | "changes">;

/** An entry in its place in the chain: `hash` is made over everything in it and over the hash before. */
export const LogRecord = LogEntry.extend({
  /** From 1, without gaps. */
  sequence: z.int().min(1),
  previousHash: z.string(),
  /** SHA-256, hexadecimal. */
  hash: z.string(),
});
export type LogRecord = z.infer<typeof LogRecord>;

/** The end of the log. */
export type LogHead = Pick<LogRecord, "sequence" | "hash">;

/** What the first record is hashed over. */
export const BEFORE_THE_FIRST: LogHead = { sequence: 0, hash: "0".repeat(64) };

/** What the hash of a record is made of: every field of it in one spelling, whatever order its keys came in. */
export function hashedContent(record: Omit<LogRecord, "hash">): string {
  const { hash: _, ...content } = record as LogRecord;
  return canonical(content);
}

/** JSON in one spelling: equal values have equal texts. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part) => {
    if (typeof part !== "object" || part === null || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
