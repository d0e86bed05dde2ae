import { existsSync } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import type { Store } from "../usecases/ports.js";

import { PrismaClient } from "./client/client.js";
import { openEmbeddedDatabase } from "./database/embedded-database.js";
import { lockFolder } from "./database/folder-lock.js";
import { migrate } from "./database/migrate.js";
import { WorkQueue } from "./database/work-queue.js";
import { storeOf } from "./store.js";

/** Where the data is: an embedded database in a folder, or a PostgreSQL server. */
export type Database =
  | {
      readonly kind: "embedded";
      readonly folder: string;
      /** What this process was started as: told to whoever finds the folder in use. */
      readonly command: string;
      /** Throws away what was there, once the folder is ours. */
      readonly afresh?: boolean;
    }
  | { readonly kind: "server"; readonly url: string };

export interface OpenStore extends Store {
  close(): Promise<void>;
}

/** Units of work that may wait for the embedded database's one connection. */
const MOST_WAITING = 500;

/**
 * Opens the data, making and migrating it on first use.
 * @throws FolderInUse when another process has the folder
 */
export async function openStore(database: Database): Promise<OpenStore> {
  return database.kind === "server" ? openServer(database.url) : openFolder(database);
}

async function openServer(url: string): Promise<OpenStore> {
  const pool = new pg.Pool({ connectionString: url });
  try {
    await migrate(pool);
  } catch (error) {
    await pool.end();
    throw error;
  }
  return storeOn(pool, null, () => pool.end());
}

async function openFolder({ folder, command, afresh }: Extract<Database, { kind: "embedded" }>): Promise<OpenStore> {
  const release = await lockFolder(folder, command);
  const files = join(folder, "database");
  try {
    if (afresh) await rm(files, { recursive: true, force: true });
    if (!existsSync(files)) await makeDatabase(files);
    // a process killed while it was opening leaves this empty, and PostgreSQL then refuses to start: the folder is ours
    await rm(join(files, "postmaster.pid"), { force: true });
    const embedded = await openEmbeddedDatabase(files);
    await migrate(embedded.pool);
    return storeOn(embedded.pool, new WorkQueue(MOST_WAITING), async () => {
      await embedded.close();
      await release();
    });
  } catch (error) {
    await release();
    throw error;
  }
}

/** Made beside its place and then moved there: a process that dies meanwhile leaves no half database. */
async function makeDatabase(files: string): Promise<void> {
  const unfinished = `${files}.unfinished`;
  await rm(unfinished, { recursive: true, force: true });
  const embedded = await openEmbeddedDatabase(unfinished);
  await migrate(embedded.pool);
  await embedded.close();
  await rename(unfinished, files);
}

/** @param queue null on a server, which orders its work itself */
export function storeOn(pool: pg.Pool, queue: WorkQueue | null, closePool: () => Promise<void>): OpenStore {
  // an idle connection that the server ends is replaced when it is next needed; unheard, it would end the process
  pool.on("error", () => undefined);
  const prisma = new PrismaClient({ adapter: new PrismaPg(pool) });
  return {
    ...storeOf(prisma, queue),
    async close() {
      await prisma.$disconnect();
      await closePool();
    },
  };
}
