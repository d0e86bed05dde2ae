import fc from "fast-check";
import { type Cell, expectedOf, nameOf } from "./cells.js";

const OF_EACH_CHANGE = 6;

export const SEED = Number(process.env.FAST_CHECK_SEED ?? Date.now() % 2 ** 31);

/**
 * Some of a route's cells: where things are read everybody asks in an open round, since that is where something could be
 * told that should not; of changes a stranger, a few others, and one in which the route does what it is for.
 */
export function sampleOf(cells: readonly Cell[]): readonly Cell[] {
  const read = cells.filter(({ route, state }) => route.method === "GET" && state.endsWith("open"));
  const strange = cells.filter(({ asker, state }) => asker === "stranger" && state === "open");
  const done = cells.filter((cell) => expectedOf(cell).status < 400).slice(0, 1);
  return [...new Set([...read, ...strange, ...done, ...someOf(cells, OF_EACH_CHANGE)])];
}

export function someOf(cells: readonly Cell[], most: number): readonly Cell[] {
  const [first] = cells;
  if (!first) return [];
  // no two routes are asked the same
  const own = [...nameOf(first.route)].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 2 ** 31, SEED);
  return fc.sample(fc.constantFrom(...cells), { numRuns: most, seed: own });
}
