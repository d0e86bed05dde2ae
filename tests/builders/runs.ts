import fc from "fast-check";

const FACTORS: Record<string, number> = { small: 1, ci: 10, soak: 100 };
/** small by default, ci, or soak. */
export const TEST_SIZE = process.env.TEST_SIZE ?? "small";
const factor = FACTORS[TEST_SIZE];
if (factor === undefined) throw new Error(`TEST_SIZE is one of ${Object.keys(FACTORS).join(", ")}`);

const seed = process.env.FAST_CHECK_SEED;
if (seed) fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(seed) });

/** How many cases a property is tried on: `small` ones by default, ten times as many in CI, a hundred in a soak. */
export function runs(small: number): number {
  return small * (factor ?? 1);
}

/** Milliseconds that a property may take. */
export const PATIENCE = 20_000 * factor;

/** For what is too heavy to be multiplied: the number of cases of each size. */
export function sized(numbers: { readonly small: number; readonly ci: number; readonly soak: number }): number {
  return numbers[TEST_SIZE as keyof typeof numbers];
}
