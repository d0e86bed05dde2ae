import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inject } from "vitest";
import { type App, openApp } from "../../src/app.js";
import { configFrom } from "../../src/config.js";
import { databaseUrl, onServer } from "../builders/database-setup.js";

export interface House {
  readonly app: App;
  /** Where it listens, on this machine. */
  readonly address: string;
  close(): Promise<void>;
}

/** The whole program as it is started, on data of its own and a port that was free. */
export async function openHouse(): Promise<House> {
  const { settings, forget } = await freshData();
  const app = await openApp(configFrom({ ...settings, PORT: "0", LOG_LEVEL: "silent" }), "npm test");
  const address = await app.listen();
  return {
    app,
    address,
    async close() {
      await app.close();
      await forget();
    },
  };
}

async function freshData(): Promise<{ settings: NodeJS.ProcessEnv; forget: () => Promise<unknown> }> {
  const database = inject("database");
  if ("server" in database) {
    const { server, template } = database;
    const name = `milepael_e2e_${randomUUID().replaceAll("-", "")}`;
    await onServer(server, `CREATE DATABASE ${name} TEMPLATE ${template}`);
    const forget = () => onServer(server, `DROP DATABASE ${name} WITH (FORCE)`);
    return { settings: { DATABASE_URL: databaseUrl(server, name) }, forget };
  }
  const folder = await mkdtemp(join(tmpdir(), "milepael-e2e-"));
  return { settings: { DATA_DIR: folder }, forget: () => rm(folder, { recursive: true, force: true }) };
}
