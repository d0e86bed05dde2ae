import type { Agreement } from "../domain/agreements/agreement.js";

/** One agreement in a list. */
export interface AgreementSummary {
  readonly fiscalYear: number;
  readonly title: string;
  readonly items: number;
}

/** What a unit of work can reach. All of it is written, or nothing. */
export interface AgreementTransaction {
  /** Reads an agreement and holds it against other writers until the transaction ends. */
  agreement(fiscalYear: number): Promise<Agreement | null>;
  /**
   * Writes what differs between the two.
   * @param before what `agreement` returned; null when the agreement is new
   */
  save(before: Agreement | null, after: Agreement): Promise<void>;
}

export interface AgreementStore {
  agreement(fiscalYear: number): Promise<Agreement | null>;
  /** Newest first. */
  agreements(): Promise<AgreementSummary[]>;
  /**
   * Runs one unit of work. On the embedded database they queue; `work` must use nothing but its own transaction.
   * @throws StoreBusy when too many wait already
   */
  transaction<T>(work: (transaction: AgreementTransaction) => Promise<T>): Promise<T>;
}

/** The store has more work waiting than it can take: try again later. */
export class StoreBusy extends Error {
  override readonly name = "StoreBusy";
}

/** What use cases need of the world. */
export interface World {
  readonly store: AgreementStore;
  readonly now: () => Date;
  /** Who acts: commands act as `operator`. */
  readonly actor: string;
}
