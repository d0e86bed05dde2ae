import { PGlite } from "@electric-sql/pglite";
import { createPgConfig } from "@electric-sql/pglite/node-postgres";
import pg from "pg";

/** An in-process PostgreSQL behind an ordinary pool. */
export interface EmbeddedDatabase {
  readonly pool: pg.Pool;
  close(): Promise<void>;
}

/**
 * Opens the embedded database in `folder`, making it on first use; null keeps it in memory.
 * The caller holds the folder's lock: two processes on one folder lose data.
 * @param contents a dump made by `dumpDataDir`, loaded into a new database
 */
export async function openEmbeddedDatabase(folder: string | null, contents?: Blob): Promise<EmbeddedDatabase> {
  const options = contents ? { loadDataDir: contents } : {};
  return embeddedDatabaseOn(await PGlite.create({ ...(folder === null ? {} : { dataDir: folder }), ...options }));
}

/** Closing it closes both the pool and what is behind it. */
export function embeddedDatabaseOn(pglite: PGlite): EmbeddedDatabase {
  const pool = poolOn(pglite);
  return {
    pool,
    async close() {
      await pool.end();
      await pglite.close();
    },
  };
}

/** A pool of one connection before an embedded database, which is left open when the pool ends. */
export function poolOn(pglite: PGlite): pg.Pool {
  const config = createPgConfig(pglite);
  const { connection } = config;
  const parse = connection.parse.bind(connection);
  // the client hands its result parsers on as parameter types, which PGlite would count
  connection.parse = (query: object) => parse({ ...query, types: undefined });
  return new pg.Pool({ ...(config as unknown as pg.PoolConfig), max: 1, idleTimeoutMillis: 0 });
}
