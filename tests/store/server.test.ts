import { randomUUID } from "node:crypto";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { agreement2026 } from "../../scripts/demo/agreement-2026.js";
import { withFollowUp } from "../../src/domain/agreements/agreement.js";
import { type OpenStore, openStore } from "../../src/store/open-store.js";
import type { Transaction } from "../../src/usecases/ports.js";
import { anAct } from "../builders/acts.js";
import { databaseUrl, onServer } from "../builders/database-setup.js";

const server = process.env.TEST_DATABASE_URL;

it.runIf(process.env.CI_REQUIRES_POSTGRES)("CI has a PostgreSQL server", () => expect(server).toBeTruthy());

/** What only a server can show: several processes, each with a pool of its own, on one database. */
describe.skipIf(!server)("several processes on one PostgreSQL server", () => {
  const name = `milepael_shared_${randomUUID().replaceAll("-", "")}`;
  const url = databaseUrl(server ?? "postgres://localhost", name);
  let stores: OpenStore[] = [];
  beforeAll(async () => {
    await onServer(server ?? "", `CREATE DATABASE ${name}`);
  });
  afterAll(async () => {
    await Promise.all(stores.map((store) => store.close()));
    await onServer(server ?? "", `DROP DATABASE ${name} WITH (FORCE)`);
  });

  const read = (store?: OpenStore) => store?.read((reader) => reader.agreement(2026));

  it("migrate it once, however many start at the same time", async () => {
    stores = await Promise.all(Array.from({ length: 4 }, () => openStore({ kind: "server", url })));
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    const { rows } = await client.query("SELECT migration_name, checksum, finished_at FROM _prisma_migrations");
    await client.end();
    expect(new Set(rows.map((row) => row.migration_name)).size).toBe(rows.length);
    for (const row of rows) expect(row.finished_at).not.toBeNull();
  });

  it("change one agreement one after the other: nothing is lost", async () => {
    const [first] = stores;
    await first?.transaction((tx) => tx.save(null, agreement2026, anAct()));
    const titles = stores.map((_, index) => `titel ${index}`);
    await Promise.all(stores.map((store, index) => store.transaction((tx) => appendTitle(tx, titles[index] ?? ""))));
    const title = (await read(first))?.title ?? "";
    for (const part of titles) expect(title).toContain(part);
  });

  it("a refused change of one is not seen by another", async () => {
    const [first, second] = stores;
    const broken = first?.transaction(async (tx) => {
      const before = await tx.agreement(2026);
      const followUp = before?.followUps[0];
      if (before && followUp) await tx.save(before, withFollowUp(before, { ...followUp, state: "published" }), anAct());
      throw new Error("on second thoughts");
    });
    await expect(broken).rejects.toThrow("on second thoughts");
    expect((await read(second))?.followUps[0]?.state).toBe("closed");
  });
});

async function appendTitle(tx: Transaction, words: string): Promise<void> {
  const before = await tx.agreement(2026);
  if (before) await tx.save(before, { ...before, title: `${before.title} ${words}` }, anAct());
}
