import fc from "fast-check";
import type { LogRecord } from "../../../src/domain/log/log-record.js";
import { hashedContent } from "../../../src/domain/log/log-record.js";
import type { LogFault } from "../../../src/domain/log/stored-log.js";
import { sha256 } from "../../../src/store/log/sha256.js";

/** The log and the editions as they were written. */
export interface Written {
  readonly records: readonly LogRecord[];
  readonly editions: number;
  /** The last record that an edition prints as the end: what is written anew after it needs a printed hash to be found. */
  readonly lastAnchor: number;
}

/** Something that somebody with the database in hand might do. */
export interface Mutation {
  readonly what: string;
  /** Each a statement with its parameters. */
  readonly statements: readonly (readonly [string, ...unknown[]])[];
  /** One of these at least must be found. */
  readonly finds: readonly LogFault["code"][];
  /** Found only by the newest hash, as a report or an audit printed it. */
  readonly needsPrintedHash: boolean;
}

/** One kind of mutation, of whatever place. */
export type Kind = (written: Written) => fc.Arbitrary<Mutation>;

/** The place of any record, from 0. */
export function anyPlace({ records }: Written): fc.Arbitrary<number> {
  return fc.integer({ min: 0, max: records.length - 1 });
}

export function recordAt({ records }: Written, place: number): LogRecord {
  const record = records[place];
  if (!record) throw new Error(`the log has no record at ${place}`);
  return record;
}

export function found(...finds: LogFault["code"][]) {
  return { finds, needsPrintedHash: false };
}

export function insertion(record: Omit<LogRecord, "hash">): readonly [string, ...unknown[]] {
  const content = hashedContent(record);
  return [
    "INSERT INTO log (sequence, fiscal_year, item_number, account_id, content, hash) VALUES ($1, $2, $3, $4, $5, $6)",
    record.sequence,
    record.fiscalYear,
    record.item,
    record.accountId,
    content,
    sha256(content),
  ];
}
