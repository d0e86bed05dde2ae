import type { Prisma } from "./client/client.js";
import type { LogWriter } from "./log/log-writer.js";

/** The space of advisory locks that fiscal years have to themselves. */
const YEARS = 20_261_121;

/** The years that a transaction holds against other writers until it ends. */
export class HeldYears {
  private readonly held = new Set<number>();

  constructor(
    private readonly tx: Prisma.TransactionClient,
    private readonly log: LogWriter,
  ) {}

  /** The year is held, not the agreement's row: one that two bring in at once has none yet. */
  async hold(fiscalYear: number): Promise<void> {
    if (this.held.has(fiscalYear)) return;
    this.log.mayWaitForOthers();
    await this.tx.$executeRaw`SELECT pg_advisory_xact_lock(${YEARS}::int, ${fiscalYear}::int)`;
    this.held.add(fiscalYear);
  }

  /** @throws when somebody else could write to the year meanwhile */
  mustHold(fiscalYear: number): void {
    if (!this.held.has(fiscalYear)) throw new Error(`the year ${fiscalYear} is written to and not held`);
  }
}
