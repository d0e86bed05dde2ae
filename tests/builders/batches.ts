import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { TEST_SIZE } from "./runs.js";

/** Where a soak notes how far it has come; not kept with the code. */
const FOLDER = ".soak";

export interface Batch {
  /** Repeats this batch alone: `FAST_CHECK_SEED` of the run and its number make it. */
  readonly seed: number;
  readonly numRuns: number;
}

interface Progress {
  readonly seed: number;
  readonly total: number;
  readonly done: number;
}

/**
 * Tries something many times, in batches with a seed each. A soak that is interrupted goes on with the batch it was in;
 * when it is through, the next one begins anew.
 * @param name of what is tried, for the note of its progress
 * @throws what `work` throws, with the seed that repeats it
 */
export async function inBatches(
  name: string,
  { total, size }: { readonly total: number; readonly size: number },
  work: (batch: Batch) => Promise<void>,
): Promise<void> {
  const database = process.env.TEST_DATABASE_URL ? "server" : "embedded";
  const file = `${FOLDER}/${name}-${database}.json`;
  const { seed, done } = begun(file, total);
  for (let at = done; at < total; at += size) {
    const batch = { seed: batchSeed(seed, at), numRuns: Math.min(size, total - at) };
    try {
      await work(batch);
    } catch (cause) {
      throw new Error(`${name}: FAST_CHECK_SEED=${seed} fails in runs ${at}–${at + batch.numRuns} (${cause})`, {
        cause,
      });
    }
    note(file, { seed, total, done: at + batch.numRuns });
  }
  rmSync(file, { force: true });
}

function begun(file: string, total: number): Progress {
  const asked = process.env.FAST_CHECK_SEED;
  const fresh = { seed: asked ? Number(asked) : Date.now() % 2 ** 31, total, done: 0 };
  if (TEST_SIZE !== "soak") return fresh;
  try {
    const kept = JSON.parse(readFileSync(file, "utf8")) as Progress;
    const isSame = kept.total === total && (!asked || kept.seed === Number(asked));
    return isSame ? kept : fresh;
  } catch {
    return fresh;
  }
}

function note(file: string, progress: Progress): void {
  if (TEST_SIZE !== "soak") return;
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(file, JSON.stringify(progress));
}

/** Batches must not repeat each other, and each must repeat itself. */
function batchSeed(seed: number, at: number): number {
  return (seed * 31 + at * 1_000_003) % 2 ** 31;
}
