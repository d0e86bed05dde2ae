import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import { PGlite } from "@electric-sql/pglite";
import pg from "pg";
import { inject } from "vitest";
import { poolOn } from "../../src/store/database/embedded-database.js";
import { WorkQueue } from "../../src/store/database/work-queue.js";
import { type OpenStore, storeOn } from "../../src/store/open-store.js";
import { databaseUrl, onServer } from "./database-setup.js";

export interface TestDatabase {
  readonly pool: pg.Pool;
  readonly store: OpenStore;
}

/** Embedded databases that a test is through with, empty again: making one takes a hundred times longer than emptying it. */
const free: PGlite[] = [];

/** An empty, migrated database of its own; on PostgreSQL when TEST_DATABASE_URL names a server. Close its store. */
export async function openTestDatabase(): Promise<TestDatabase> {
  const database = inject("database");
  if ("server" in database) return openCopy(database.server, database.template);
  const pglite = free.pop() ?? (await PGlite.create({ loadDataDir: new Blob([await readFile(database.dump)]) }));
  const pool = poolOn(pglite);
  const store = storeOn(pool, new WorkQueue(500), async () => {
    await pool.end();
    await pglite.exec(EMPTY);
    free.push(pglite);
  });
  return { pool, store };
}

/** Back to what the migrations leave: whatever a test does to the data or to a trigger. */
const EMPTY = `
  SET session_replication_role = replica;
  DO $$ DECLARE held text; BEGIN
    SELECT string_agg(format('%I', tablename), ', ') INTO held FROM pg_tables
      WHERE schemaname = 'public' AND tablename <> '_prisma_migrations';
    EXECUTE 'TRUNCATE ' || held || ' RESTART IDENTITY CASCADE';
    FOR held IN SELECT DISTINCT format('%I', tgrelid::regclass::text) FROM pg_trigger WHERE tgenabled = 'D' LOOP
      EXECUTE 'ALTER TABLE ' || held || ' ENABLE TRIGGER USER';
    END LOOP;
  END $$;
  INSERT INTO log_head (id, sequence, hash) VALUES (1, 0, repeat('0', 64));
  RESET ALL;
`;

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
