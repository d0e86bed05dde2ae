import { randomUUID } from "node:crypto";
import { mkdir, open, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { isAlive, startedAt } from "./processes.js";

/** Who holds a data folder. */
export interface LockHolder {
  readonly pid: number;
  /** What the holder was started as, for people. */
  readonly command: string;
}

/** Another process uses the data folder. */
export class FolderInUse extends Error {
  override readonly name = "FolderInUse";
  constructor(
    readonly folder: string,
    readonly holder: LockHolder,
  ) {
    super(`${folder} is in use by process ${holder.pid} (${holder.command})`);
  }
}

interface LockFile extends LockHolder {
  readonly nonce: string;
  /** Tells the process from a later one with the same number; null where the system does not say. */
  readonly started: string | null;
}

/**
 * Takes a data folder for this process: the embedded database loses data when two processes open it.
 * A lock left by a process that is gone is taken over.
 * @returns releases the folder
 * @throws FolderInUse
 */
export async function lockFolder(folder: string, command: string): Promise<() => Promise<void>> {
  await mkdir(folder, { recursive: true });
  const path = join(folder, "in-use.lock");
  const mine: LockFile = { pid: process.pid, command, nonce: randomUUID(), started: await startedAt(process.pid) };
  for (;;) {
    if (await createFile(path, mine)) return () => release(path, mine);
    const holder = await readLock(path);
    if (!holder) continue;
    if (await isHeld(holder)) throw new FolderInUse(folder, holder);
    if (await takeOver(path, holder, mine)) return () => release(path, mine);
  }
}

/**
 * Only one process can create the file named after the dead holder, so only one replaces its lock; it looks once more
 * before it does, because another may have finished doing so.
 */
async function takeOver(path: string, dead: LockFile, mine: LockFile): Promise<boolean> {
  const claim = `${path}.${dead.nonce}`;
  if (!(await createFile(claim, mine))) {
    const claimant = await readLock(claim);
    if (claimant && !(await isHeld(claimant))) await rm(claim, { force: true });
    await new Promise((resolve) => setTimeout(resolve, 20));
    return false;
  }
  try {
    if ((await readLock(path))?.nonce !== dead.nonce) return false;
    const next = `${path}.${mine.nonce}`;
    await createFile(next, mine);
    await rename(next, path);
    return true;
  } finally {
    await rm(claim, { force: true });
  }
}

async function createFile(path: string, lock: LockFile): Promise<boolean> {
  try {
    const file = await open(path, "wx");
    await file.writeFile(JSON.stringify(lock));
    await file.close();
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

/** null when it is gone, or not yet written out: look again. */
async function readLock(path: string): Promise<LockFile | null> {
  try {
    const text = await readFile(path, "utf8");
    if (text === "") return await emptyLock(path);
    return JSON.parse(text) as LockFile;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}

/** A process that died between creating and writing its lock leaves an empty file: after a while it counts as dead. */
async function emptyLock(path: string): Promise<LockFile | null> {
  await new Promise((resolve) => setTimeout(resolve, 200));
  const text = await readFile(path, "utf8");
  return text === "" ? { pid: 0, command: "", nonce: "empty", started: null } : (JSON.parse(text) as LockFile);
}

async function isHeld(lock: LockFile): Promise<boolean> {
  if (!isAlive(lock.pid)) return false;
  return lock.started === null || lock.started === (await startedAt(lock.pid));
}

async function release(path: string, mine: LockFile): Promise<void> {
  if ((await readLock(path))?.nonce === mine.nonce) await rm(path, { force: true });
}
