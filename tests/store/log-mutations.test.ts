import { PrismaPg } from "@prisma/adapter-pg";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { BEFORE_THE_FIRST } from "../../src/domain/log/log-record.js";
import type { LogFault } from "../../src/domain/log/stored-log.js";
import { PrismaClient } from "../../src/store/client/client.js";
import { readerOn } from "../../src/store/reader.js";
import { inBatches } from "../builders/batches.js";
import { openTestDatabase, type TestDatabase } from "../builders/database.js";
import { faultsIn, writeSomeLog } from "../builders/log.js";
import { PATIENCE, sized } from "../builders/runs.js";
import { commit, KINDS } from "./mutations/kinds.js";
import type { Mutation, Written } from "./mutations/mutation.js";

/** As many of each kind. */
const TOTAL = KINDS.length * Math.ceil(sized({ small: 60, ci: 1000, soak: 10_000 }) / KINDS.length);

/** Thrown to leave everything as it was. */
class RolledBack extends Error {}

describe("whoever rewrites the log is found", () => {
  let database: TestDatabase;
  let prisma: PrismaClient;
  let written: Written;
  let newest = BEFORE_THE_FIRST;
  beforeAll(async () => {
    database = await openTestDatabase();
    prisma = new PrismaClient({ adapter: new PrismaPg(database.pool) });
    await writeSomeLog(database.store);
    written = await database.store.read(async (reader) => {
      const records = await reader.logRecords({ after: 0, limit: 1000 });
      const editions = await reader.editions();
      return { records, editions: editions.length, lastAnchor: editions.at(-1)?.logHead.sequence ?? 0 };
    });
    newest = written.records.at(-1) ?? newest;
  });
  afterAll(() => database.store.close());

  /** What verifying finds after a mutation, which is then taken back. */
  async function faultsAfter(mutation: Mutation): Promise<readonly LogFault[]> {
    let faults: readonly LogFault[] = [];
    const rewriting = prisma.$transaction(async (tx) => {
      await commit(tx, mutation);
      const store = { read: <T>(work: (reader: ReturnType<typeof readerOn>) => Promise<T>) => work(readerOn(tx)) };
      faults = await faultsIn(store, mutation.needsPrintedHash ? newest.hash : null);
      throw new RolledBack();
    });
    await expect(rewriting).rejects.toBeInstanceOf(RolledBack);
    return faults;
  }

  it("and nobody is when it is as it was written", async () => {
    expect(written.records).toHaveLength(22);
    expect(await faultsIn(database.store)).toEqual([]);
    expect(await faultsIn(database.store, newest.hash)).toEqual([]);
    expect(await faultsIn(database.store, written.records[3]?.hash)).toEqual([]);
  });

  it(
    `in each of ${TOTAL} mutations, of ${KINDS.length} kinds`,
    () =>
      inBatches("log-mutations", { total: TOTAL, size: 10 * KINDS.length }, async ({ seed, numRuns }) => {
        for (const [name, kind] of KINDS) {
          const property = fc.asyncProperty(kind(written), async (mutation) => {
            const codes = (await faultsAfter(mutation)).map(({ code }) => code);
            const isFound = codes.some((code) => mutation.finds.includes(code));
            expect(isFound, `${name}, ${mutation.what}: ${codes}`).toBe(true);
          });
          await fc.assert(property, { seed, numRuns: Math.ceil(numRuns / KINDS.length) });
        }
        expect(await faultsIn(database.store, newest.hash)).toEqual([]);
      }),
    PATIENCE * 10,
  );
});
