import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import pg from "pg";
import { inject } from "vitest";
import { openEmbeddedDatabase } from "../../src/store/database/embedded-database.js";
import { WorkQueue } from "../../src/store/database/work-queue.js";
import { type OpenStore, storeOn } from "../../src/store/open-store.js";
import { databaseUrl, onServer } from "./database-setup.js";

export interface TestDatabase {
  readonly pool: pg.Pool;
  readonly store: OpenStore;
}

/** An empty, migrated database of its own; on PostgreSQL when TEST_DATABASE_URL names a server. Close its store. */
export async function openTestDatabase(): Promise<TestDatabase> {
  const database = inject("database");
  if ("server" in database) return openCopy(database.server, database.template);
  const { pool, close } = await openEmbeddedDatabase(null, new Blob([await readFile(database.dump)]));
  return { pool, store: storeOn(pool, new WorkQueue(500), close) };
}

export async function openTestStore(): Promise<OpenStore> {
  return (await openTestDatabase()).store;
}

async function openCopy(server: string, template: string): Promise<TestDatabase> {
  const name = `milepael_test_${randomUUID().replaceAll("-", "")}`;
  await onServer(server, `CREATE DATABASE ${name} TEMPLATE ${template}`);
  const pool = new pg.Pool({ connectionString: databaseUrl(server, name) });
  const store = storeOn(pool, null, async () => {
    await pool.end();
    await onServer(server, `DROP DATABASE ${name} WITH (FORCE)`);
  });
  return { pool, store };
}
