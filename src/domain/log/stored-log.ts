import type { Edition } from "../followups/edition.js";
import type { RoundName } from "../followups/round-work.js";
import type { LogHead } from "./log-record.js";

/** A record as it lies in the store. Nothing of it is believed before it has been verified. */
export interface StoredRecord {
  readonly sequence: number;
  /** The three by which it is found. */
  readonly fiscalYear: number | null;
  readonly itemNumber: string | null;
  readonly accountId: string | null;
  /** What the hash is made of. */
  readonly content: string;
  readonly hash: string;
}

/** A published report as it lies in the store. */
export interface StoredEdition extends Edition {
  /** SHA-256 of the bytes that are here now. */
  readonly bytesSha256: string;
  /** SHA-256 of what it was made from, as that lies here now. */
  readonly contentSha256: string;
}

/** Which round's frozen content. */
export interface FrozenName {
  readonly fiscalYear: number;
  readonly round: RoundName;
}

/** What a round held when it was closed, as it lies in the store. */
export interface StoredRound extends FrozenName {
  /** Of what is here now. */
  readonly sha256: string;
}

/** What the records are held against. */
export interface LogEvidence {
  readonly editions: readonly StoredEdition[];
  readonly frozenRounds: readonly StoredRound[];
  /** Where the store says the log ends; null when it does not say. */
  readonly end: LogHead | null;
  /** A hash that a report has printed. */
  readonly printedHash: string | null;
}

/** Which published report. */
export type EditionName = Pick<Edition, "fiscalYear" | "round" | "number">;

/** What shows that the log is not as it was written. */
export type LogFault =
  /** It does not say what its hash was made of. */
  | { readonly code: "record-changed"; readonly sequence: number }
  | { readonly code: "records-missing"; readonly from: number; readonly to: number }
  /** It stands where no record can. */
  | { readonly code: "record-inserted"; readonly sequence: number }
  | { readonly code: "record-moved"; readonly sequence: number; readonly was: number }
  /** It was not made after the one before it: one of the two was inserted or written anew. */
  | { readonly code: "record-out-of-chain"; readonly sequence: number }
  /** It is found under something else than it is about. */
  | { readonly code: "record-misfiled"; readonly sequence: number }
  | { readonly code: "end-cut-off"; readonly from: number; readonly to: number }
  /** The log does not end as the store says that it does. */
  | { readonly code: "end-wrong"; readonly sequence: number }
  /** The end that an edition prints is not in the log. */
  | { readonly code: "edition-anchor-missing"; readonly edition: EditionName; readonly sequence: number }
  | { readonly code: "edition-bytes-changed"; readonly edition: EditionName }
  /** What the report was made from is another than it was. */
  | { readonly code: "edition-content-changed"; readonly edition: EditionName }
  /** What is told about it is not what the log tells. */
  | { readonly code: "edition-facts-changed"; readonly edition: EditionName }
  /** Nobody published it. */
  | { readonly code: "edition-unrecorded"; readonly edition: EditionName }
  /** It was published, and is gone. */
  | { readonly code: "edition-missing"; readonly edition: EditionName }
  /** What the round held when it was closed is not what was kept of it. */
  | { readonly code: "frozen-changed"; readonly frozen: FrozenName }
  | { readonly code: "frozen-missing"; readonly frozen: FrozenName }
  /** Nobody froze it, or it was forgotten again. */
  | { readonly code: "frozen-unrecorded"; readonly frozen: FrozenName }
  | { readonly code: "printed-hash-missing"; readonly hash: string };
