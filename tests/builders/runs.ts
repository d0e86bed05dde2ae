import fc from "fast-check";

const FACTORS: Record<string, number> = { small: 1, ci: 10, soak: 100 };
const factor = FACTORS[process.env.TEST_SIZE ?? "small"];
if (factor === undefined) throw new Error(`TEST_SIZE is one of ${Object.keys(FACTORS).join(", ")}`);

const seed = process.env.FAST_CHECK_SEED;
if (seed) fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(seed) });

/** How many cases a property is tried on: `small` ones by default, ten times as many in CI, a hundred in a soak. */
export function runs(small: number): number {
  return small * (factor ?? 1);
}

/** Milliseconds that a property may take. */
export const PATIENCE = 20_000 * factor;
