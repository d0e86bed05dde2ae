import { type PublishedRecord, publishedBy } from "./edition-change.js";
import { BEFORE_THE_FIRST, type LogHead } from "./log-record.js";
import type { EditionName, LogFault, StoredEdition } from "./stored-log.js";

/** Holds the editions that are here against the records that go by. */
export class EditionWitness {
  private readonly recorded = new Map<string, PublishedRecord>();
  private readonly anchors: Map<number, string | null>;

  constructor(private readonly editions: readonly StoredEdition[]) {
    this.anchors = new Map(editions.map(({ logHead }) => [logHead.sequence, null]));
    this.see(BEFORE_THE_FIRST, null);
  }

  see({ sequence, hash }: LogHead, said: object | null): void {
    if (this.anchors.has(sequence)) this.anchors.set(sequence, hash);
    const published = said && publishedBy(said);
    if (published) this.recorded.set(key(published), published);
  }

  /** What is wrong with the editions, once the whole log has gone by. */
  *faults(): Generator<LogFault> {
    const here = new Set(this.editions.map(key));
    for (const edition of this.editions) yield* this.faultsOf(edition);
    for (const published of this.recorded.values()) {
      if (!here.has(key(published))) yield { code: "edition-missing", edition: nameOf(published) };
    }
  }

  private *faultsOf(stored: StoredEdition): Generator<LogFault> {
    const edition = nameOf(stored);
    const { sequence, hash } = stored.logHead;
    if (this.anchors.get(sequence) !== hash) yield { code: "edition-anchor-missing", edition, sequence };
    const published = this.recorded.get(key(stored));
    if (!published) {
      yield { code: "edition-unrecorded", edition };
      return;
    }
    if (stored.bytesSha256 !== published.sha256) yield { code: "edition-bytes-changed", edition };
    if (stored.contentSha256 !== published.contentSha256) yield { code: "edition-content-changed", edition };
    if (!isAsPublished(stored, published)) yield { code: "edition-facts-changed", edition };
  }
}

function isAsPublished(stored: StoredEdition, published: PublishedRecord): boolean {
  const { logHead, ...facts } = stored;
  return (
    logHead.sequence === published.logHead.sequence &&
    logHead.hash === published.logHead.hash &&
    (["sha256", "size", "language", "publishedAt", "publishedBy", "reason"] as const).every(
      (fact) => facts[fact] === published[fact],
    )
  );
}

function nameOf({ fiscalYear, round, number }: EditionName): EditionName {
  return { fiscalYear, round, number };
}

function key({ fiscalYear, round, number }: EditionName): string {
  return `${fiscalYear}/${round}/${number}`;
}
