import type pg from "pg";
import type { OpenStore } from "../../../src/store/open-store.js";
import { openTestDatabase } from "../../builders/database.js";

export interface WatchedDatabase {
  readonly store: OpenStore;
  /** Of every row that a refused request must leave alone. */
  readonly fingerprint: () => Promise<Fingerprint>;
  /** Runs something of which nothing is kept: every unit of work goes through to its end, and is then undone. */
  readonly undone: <T>(work: () => Promise<T>) => Promise<T>;
}

/** Rows and their MD5, table by table; and the end of the log, for a reader of a failure. */
export type Fingerprint = Readonly<Record<string, string>>;

/** What a refusal writes, as it should: guesses are counted, sessions end, and an answer is kept for who asks again. */
const WRITTEN_BY_REFUSALS = ["sign_in_sources", "sessions", "refresh_tokens", "idempotency_keys"];

/** Committing is what is undone: so the log is written and every constraint is asked, as if it were meant. */
export async function openWatchedDatabase(): Promise<WatchedDatabase> {
  const { pool, store } = await openTestDatabase();
  let undoing = false;
  pool.on("connect", (client) => {
    const query = client.query.bind(client) as (...args: unknown[]) => unknown;
    client.query = ((asked: unknown, ...rest: unknown[]) => {
      return query(undoing && textOf(asked) === "COMMIT" ? "ROLLBACK" : asked, ...rest);
    }) as typeof client.query;
  });
  const statement = await fingerprintStatement(pool);
  return {
    store,
    async fingerprint() {
      const { rows } = await pool.query<{ name: string; print: string }>(statement);
      return Object.fromEntries(rows.map(({ name, print }) => [name, print]));
    },
    async undone(work) {
      undoing = true;
      try {
        return await work();
      } finally {
        undoing = false;
      }
    },
  };
}

function textOf(asked: unknown): unknown {
  return typeof asked === "object" && asked !== null && "text" in asked ? asked.text : asked;
}

/** Over all tables there are, so that a new one is watched by itself. */
async function fingerprintStatement(pool: pg.Pool): Promise<string> {
  const { rows } = await pool.query<{ name: string }>(
    "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND NOT tablename = ANY($1) ORDER BY 1",
    [WRITTEN_BY_REFUSALS],
  );
  const prints = rows.map(
    ({ name }) =>
      `SELECT '${name}' AS name, count(*) || ' ' || coalesce(md5(string_agg(row::text, ' ' ORDER BY row::text)), '') AS print FROM "${name}" AS row`,
  );
  const end = "SELECT 'the log ends', sequence || ' ' || hash FROM log_head";
  return [...prints, end].join(" UNION ALL ");
}
