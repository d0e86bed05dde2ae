import type { Actor } from "../domain/access/actor.js";
import type { Agreement } from "../domain/agreements/agreement.js";
import type { Edition } from "../domain/followups/edition.js";
import type { FollowUp, FollowUpState } from "../domain/followups/follow-up.js";
import type { FrozenRound } from "../domain/followups/frozen-round.js";
import type { RoundName, RoundWork } from "../domain/followups/round-work.js";
import type { ItemReference } from "../domain/ids.js";
import type { LogHead, LogRecord } from "../domain/log/log-record.js";
import type { StoredEdition, StoredRecord, StoredRound } from "../domain/log/stored-log.js";
import type { AccountId } from "../domain/people/account.js";
import type { Upload, WaitingUpload } from "../domain/uploads/upload.js";
import type { Act } from "./act.js";
import type { IdentityReader, IdentityTransaction, Secrets } from "./identity-ports.js";

/** One agreement in a list. */
export interface AgreementSummary {
  readonly fiscalYear: number;
  readonly title: string;
  readonly items: number;
}

/** An agreement in a list, and how far each of its rounds is. */
export interface AgreementRounds extends AgreementSummary {
  readonly implementation: FollowUpState;
  /** Ascending. */
  readonly followUps: readonly FollowUp[];
}

/** One page of the log. */
export interface LogQuery {
  /** Only what was done to this item. */
  readonly item?: ItemReference;
  readonly fiscalYear?: number;
  /** Records after this one; 0 is from the first. */
  readonly after: number;
  readonly limit: number;
}

/** What can be asked of the store, all of it of one moment. */
export interface Reader extends IdentityReader {
  agreement(fiscalYear: number): Promise<Agreement | null>;
  /** Newest first. */
  agreements(): Promise<AgreementSummary[]>;
  /** Newest first. */
  rounds(): Promise<AgreementRounds[]>;
  /** The work on a round; one that nobody has begun on when there is none. */
  roundWork(fiscalYear: number, round: RoundName): Promise<RoundWork>;
  /**
   * What the round held when it was last closed.
   * @throws when that is not what the log says was frozen: nothing may be made of it
   */
  frozenRound(fiscalYear: number, round: RoundName): Promise<FrozenRound | null>;
  /** The published reports of a year, or of all years, oldest first. */
  editions(fiscalYear?: number): Promise<Edition[]>;
  /** The report as it was published, byte by byte. */
  editionBytes(fiscalYear: number, round: RoundName, number: number): Promise<Uint8Array | null>;
  /** In their order. */
  logRecords(query: LogQuery): Promise<LogRecord[]>;
  /**
   * The log as it lies there, for verifying, in the order of the numbers.
   * @param after null is from the very first row, whatever its number
   */
  logRows(after: number | null, limit: number): Promise<StoredRecord[]>;
  /** The published reports as they lie there, for verifying. */
  storedEditions(): Promise<StoredEdition[]>;
  /** What rounds held, as it lies there, for verifying. */
  storedRounds(): Promise<StoredRound[]>;
  /** Where the store says that the log ends; null when that is lost. */
  logEnd(): Promise<LogHead | null>;
  upload(id: string): Promise<Upload | null>;
  /** Somebody's files that wait, newest first, without what is in them. */
  waitingUploads(account: AccountId): Promise<Omit<WaitingUpload, "bytes">[]>;
  /** SHA-256, hexadecimal: the store hashes what the domain says. */
  hashOf(content: string | Uint8Array): string;
}

/** What a unit of work can reach. All of it is written, or nothing. Each change is logged with what it changed. */
export interface Transaction extends Reader, IdentityTransaction {
  /** Reads an agreement and holds its year against other writers until the transaction ends. */
  agreement(fiscalYear: number): Promise<Agreement | null>;
  /**
   * Writes what differs between the two.
   * @param before what `agreement` returned; null when the agreement is new
   */
  save(before: Agreement | null, after: Agreement, act: Act): Promise<void>;
  /** The agreement's year must be held. */
  saveRoundWork(fiscalYear: number, before: RoundWork, after: RoundWork, act: Act): Promise<void>;
  /** Keeps what a round held, in place of what it held before; null forgets it. */
  freeze(fiscalYear: number, round: RoundName, frozen: FrozenRound | null, act: Act): Promise<void>;
  /**
   * The end of the log, with what has been changed so far; nobody else can add to it until the transaction ends. What is
   * changed later is added when the work is done.
   * @throws afterwards, when something else is to be held: years, people and requests come before the log
   */
  holdLog(): Promise<LogHead>;
  /** Stores the report's bytes under the next number of its round, with their SHA-256. */
  publish(edition: NewEdition, act: Act): Promise<Edition>;
  /** What a repeated request was answered the first time, or null; nobody else can answer the same one meanwhile. */
  keptAnswer(scope: string, keyHash: string): Promise<KeptAnswer | null>;
  keepAnswer(answer: KeptAnswer): Promise<void>;
  /** Reads an upload and holds it against other writers until the transaction ends; held before years. */
  upload(id: string): Promise<Upload | null>;
  /** Adds one that waits; one that has come in takes the place of the one that waited. No part of what the log tells of. */
  saveUpload(upload: Upload): Promise<void>;
  forgetUpload(id: string): Promise<void>;
  /** Deletes those made before. */
  forgetUploads(before: string): Promise<void>;
}

/** The answer to a request that was sent under a key of its client's. */
export interface KeptAnswer {
  /** Whose key it is. */
  readonly scope: string;
  readonly keyHash: string;
  /** Of what was asked: the same key is for the same request only. */
  readonly fingerprint: string;
  readonly answer: Uint8Array;
  /** ISO 8601 in UTC. Answers of more than two days ago may be forgotten. */
  readonly createdAt: string;
}

/** A report to be published. */
export interface NewEdition extends Omit<Edition, "sha256" | "size" | "publishedAt" | "publishedBy"> {
  readonly content: FrozenRound;
  readonly bytes: Uint8Array;
}

export interface Store {
  /** Reads, without holding anything; one transaction, so that all of it is of the same moment. */
  read<T>(work: (reader: Reader) => Promise<T>): Promise<T>;
  /**
   * Runs one unit of work. On the embedded database they queue; `work` must use nothing but its own transaction.
   * @throws StoreBusy when too many wait already
   */
  transaction<T>(work: (transaction: Transaction) => Promise<T>): Promise<T>;
}

/** The store has more work waiting than it can take: try again later. */
export class StoreBusy extends Error {
  override readonly name = "StoreBusy";
}

/** What use cases need of the world. */
export interface World {
  readonly store: Store;
  readonly now: () => Date;
  readonly actor: Actor;
  readonly secrets: Secrets;
  readonly renderEdition: RenderEdition;
}

/** Paints the report that is published. */
export type RenderEdition = (
  content: FrozenRound,
  edition: Pick<Edition, "number" | "language" | "reason" | "logHead">,
) => Promise<Uint8Array>;
