import { spawn } from "node:child_process";
import { once } from "node:events";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { inject } from "vitest";
import type { Call, RunCommand } from "../../scripts/command.js";
import { configFrom } from "../../src/config.js";
import type { Agreement } from "../../src/domain/agreements/agreement.js";
import { openStore } from "../../src/store/open-store.js";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

export interface CommandResult {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** A data folder of its own, on the embedded database whatever the environment says. */
export interface DataFolder {
  readonly path: string;
  /** Does a command's work in this process, which is how most of them are tried: starting one takes longer than its work. */
  run(script: string, ...args: string[]): Promise<CommandResult>;
  /** Starts a command as `npm run` does. */
  start(script: string, ...args: string[]): Promise<CommandResult>;
  /** Starts a command and kills it, as with `kill -9`, after so many milliseconds unless it has ended. */
  kill(after: number, script: string, ...args: string[]): Promise<CommandResult>;
  /** Starts the program itself, and waits until it listens on this machine. */
  serve(settings?: Record<string, string>): Promise<Served>;
  /** What the folder holds now. */
  agreement(fiscalYear: number): Promise<Agreement | null>;
  remove(): Promise<void>;
}

/** The program as `npm start` runs it. */
export interface Served {
  /** As in `http://127.0.0.1:40123`. */
  readonly address: string;
  /** Asks it to stop, as a service manager does. */
  stop(): void;
  readonly ended: Promise<CommandResult>;
}

/** @param made whether the database in it is made already, as everywhere but on first use */
export async function dataFolder({ made = true } = {}): Promise<DataFolder> {
  const path = await mkdtemp(join(tmpdir(), "milepael-data-"));
  if (made) await cp(inject("files"), join(path, "database"), { recursive: true });
  const env = { DATA_DIR: path, DATABASE_URL: "", DEFAULT_LANGUAGE: "da" };
  const start = (args: readonly string[], settings: Record<string, string> = {}) =>
    spawn(process.execPath, ["--import", "tsx", ...args], { cwd: ROOT, env: { ...process.env, ...env, ...settings } });
  return {
    path,
    run: (script, ...args) => runHere(script, { args, config: () => configFrom(env) }),
    start: (script, ...args) => result(start(["scripts/run.ts", script, ...args])),
    async kill(after, script, ...args) {
      const child = start(["scripts/run.ts", script, ...args]);
      const timer = setTimeout(() => child.kill("SIGKILL"), after);
      const ended = await result(child);
      clearTimeout(timer);
      return ended;
    },
    async serve(settings = {}) {
      const child = start(["src/main.ts"], { HOST: "127.0.0.1", PORT: "0", PUBLIC_URL: "", ...settings });
      const ended = result(child);
      const address = await Promise.race([addressIn(child), ended.then(({ err }) => Promise.reject(new Error(err)))]);
      return { address, ended, stop: () => void child.kill("SIGTERM") };
    },
    async agreement(fiscalYear) {
      const store = await openStore({ kind: "embedded", folder: path, command: "npm test" });
      const found = await store.read((reader) => reader.agreement(fiscalYear));
      await store.close();
      return found;
    },
    remove: () => rm(path, { recursive: true, force: true }),
  };
}

async function runHere(script: string, call: Pick<Call, "args" | "config">): Promise<CommandResult> {
  const { run }: { run: RunCommand } = await import(`../../scripts/${script}.ts`);
  const said = { out: "", err: "" };
  const code = await run({
    ...call,
    out: (text) => {
      said.out += text;
    },
    err: (text) => {
      said.err += text;
    },
  });
  return { code, ...said };
}

function addressIn({ stdout }: ReturnType<typeof spawn>): Promise<string> {
  return new Promise((resolve) => {
    let said = "";
    stdout?.on("data", (part: Buffer) => {
      said += part.toString();
      const address = /http:\/\/127[.]0[.]0[.]1:\d+/.exec(said)?.[0];
      if (address) resolve(address);
    });
  });
}

async function result(child: ReturnType<typeof spawn>): Promise<CommandResult> {
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout?.on("data", (part: Buffer) => out.push(part));
  child.stderr?.on("data", (part: Buffer) => err.push(part));
  const [code] = (await once(child, "close")) as [number | null];
  return { code, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() };
}
