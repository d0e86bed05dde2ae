import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
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
  run(script: string, ...args: string[]): Promise<CommandResult>;
  /** Starts a command and kills it, as with `kill -9`, after so many milliseconds unless it has ended. */
  kill(after: number, script: string, ...args: string[]): Promise<CommandResult>;
  /** What the folder holds now. */
  agreement(fiscalYear: number): Promise<Agreement | null>;
  remove(): Promise<void>;
}

export async function dataFolder(): Promise<DataFolder> {
  const path = await mkdtemp(join(tmpdir(), "milepael-data-"));
  const start = (script: string, args: readonly string[]) =>
    spawn(process.execPath, ["--import", "tsx", `scripts/${script}.ts`, ...args], {
      cwd: ROOT,
      env: { ...process.env, DATA_DIR: path, DATABASE_URL: "", DEFAULT_LANGUAGE: "da" },
    });
  return {
    path,
    run: (script, ...args) => result(start(script, args)),
    async kill(after, script, ...args) {
      const child = start(script, args);
      const timer = setTimeout(() => child.kill("SIGKILL"), after);
      const ended = await result(child);
      clearTimeout(timer);
      return ended;
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

async function result(child: ReturnType<typeof spawn>): Promise<CommandResult> {
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout?.on("data", (part: Buffer) => out.push(part));
  child.stderr?.on("data", (part: Buffer) => err.push(part));
  const [code] = (await once(child, "close")) as [number | null];
  return { code, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() };
}
