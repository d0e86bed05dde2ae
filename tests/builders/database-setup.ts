import { randomUUID } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import pg from "pg";
import type { TestProject } from "vitest/node";
import { embeddedDatabaseOn, openEmbeddedDatabase } from "../../src/store/database/embedded-database.js";
import { migrate } from "../../src/store/database/migrate.js";

declare module "vitest" {
  interface ProvidedContext {
    /** The file with a migrated, empty embedded database; or the server and the template on it. */
    database: { dump: string } | { server: string; template: string };
    /** A migrated, empty embedded database as it lies in a data folder. */
    files: string;
  }
}

/** Migrates once per run: every test database is a copy. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), "milepael-tests-"));
  const files = join(folder, "database");
  const embedded = await openEmbeddedDatabase(files);
  await migrate(embedded.pool);
  await embedded.close();
  project.provide("files", files);
  const server = process.env.TEST_DATABASE_URL;
  const end = server ? await setupServer(project, server) : await setupDump(project);
  return async () => {
    await end();
    await rm(folder, { recursive: true, force: true });
  };
}

async function setupDump(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), "milepael-tests-"));
  const dump = join(folder, "empty.tar");
  const pglite = await PGlite.create();
  const database = embeddedDatabaseOn(pglite);
  await migrate(database.pool);
  await writeFile(dump, new Uint8Array(await (await pglite.dumpDataDir("none")).arrayBuffer()));
  await database.close();
  project.provide("database", { dump });
  return () => rm(folder, { recursive: true, force: true });
}

async function setupServer(project: TestProject, server: string): Promise<() => Promise<void>> {
  const template = `milepael_template_${randomUUID().replaceAll("-", "")}`;
  await onServer(server, `CREATE DATABASE ${template}`);
  const pool = new pg.Pool({ connectionString: databaseUrl(server, template) });
  await migrate(pool);
  await pool.end();
  project.provide("database", { server, template });
  return () => onServer(server, `DROP DATABASE ${template}`);
}

/** Runs one statement outside any of the test databases. */
export async function onServer(server: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  await client.query(statement);
  await client.end();
}

export function databaseUrl(server: string, name: string): string {
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}
