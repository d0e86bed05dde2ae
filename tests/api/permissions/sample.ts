import fc from "fast-check";
import { type Cell, expectedOf } from "./cells.js";

const OF_EACH_ROUTE = 6;

export const SEED = Number(process.env.FAST_CHECK_SEED ?? Date.now() % 2 ** 31);

/** Some of a route's cells, and one in which the route does what it is for. */
export function sampleOf(cells: readonly Cell[]): readonly Cell[] {
  const done = cells.find((cell) => expectedOf(cell).status < 400);
  const drawn = someOf(cells, OF_EACH_ROUTE);
  return done ? [...new Set([done, ...drawn])] : drawn;
}

export function someOf(cells: readonly Cell[], most: number): readonly Cell[] {
  return fc.sample(fc.constantFrom(...cells), { numRuns: most, seed: SEED + cells.length });
}
