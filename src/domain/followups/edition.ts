import type { LogHead } from "../log/log-record.js";
import type { RoundName } from "./round-work.js";

/** ROUND-5: a published report. What is published never changes: a correction is a new, numbered edition. */
export interface Edition {
  readonly fiscalYear: number;
  readonly round: RoundName;
  /** From 1. */
  readonly number: number;
  readonly language: "da" | "sv" | "en";
  /** ISO 8601 in UTC. */
  readonly publishedAt: string;
  readonly publishedBy: string;
  /** Why the one before needed correction; null for the first. */
  readonly reason: string | null;
  /** Of the report's bytes, hexadecimal. */
  readonly sha256: string;
  /** Of the report, in bytes. */
  readonly size: number;
  /** The end of the log when it was published, which the report prints. */
  readonly logHead: LogHead;
}
