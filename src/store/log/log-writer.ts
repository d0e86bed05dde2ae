import { hashedContent, type LogEntry, type LogHead } from "../../domain/log/log-record.js";
import type { Prisma } from "../client/client.js";
import { inBatches } from "../database/in-batches.js";
import { sha256 } from "./sha256.js";

/**
 * Adds a transaction's entries to the log's end. They wait until the work is done: the end is one row that every writer
 * must hold, so it is held last and briefly, and nobody who holds it waits for anything else.
 */
export class LogWriter {
  private readonly waiting: LogEntry[] = [];
  private head: LogHead | null = null;

  constructor(private readonly tx: Prisma.TransactionClient) {}

  add(entries: readonly LogEntry[]): void {
    for (const entry of entries) this.waiting.push(entry);
  }

  /** What has been done in this transaction, and does not stand in the log yet. */
  get unwritten(): readonly LogEntry[] {
    return this.waiting;
  }

  /** @throws when the log is held: two transactions could then wait for each other */
  mayWaitForOthers(): void {
    if (this.head) throw new Error("years, accounts and requests are held before the log");
  }

  /** Writes what waits, and holds the end until the transaction is over. */
  async hold(): Promise<LogHead> {
    this.head ??= await this.lock();
    if (this.waiting.length > 0) this.head = await this.append(this.head);
    return this.head;
  }

  /** To be called when the work is done. */
  async finish(): Promise<void> {
    if (this.waiting.length > 0) await this.hold();
  }

  private async lock(): Promise<LogHead> {
    const [head] = await this.tx.$queryRaw<LogHead[]>`SELECT sequence, hash FROM log_head WHERE id = 1 FOR UPDATE`;
    if (!head) throw new Error("the log has lost its end");
    return { sequence: head.sequence, hash: head.hash };
  }

  private async append(end: LogHead): Promise<LogHead> {
    let head = end;
    const rows = this.waiting.splice(0).map((entry) => {
      const record = { ...entry, sequence: head.sequence + 1, previousHash: head.hash };
      const content = hashedContent(record);
      head = { sequence: record.sequence, hash: sha256(content) };
      return { ...head, content, fiscalYear: entry.fiscalYear, itemNumber: entry.item, accountId: entry.accountId };
    });
    await inBatches(rows, (data) => this.tx.logRecord.createMany({ data }));
    await this.tx.logHead.update({ where: { id: 1 }, data: head });
    return head;
  }
}
