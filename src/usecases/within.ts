import type { Store, Transaction, World } from "./ports.js";

/** The same world inside a unit of work: what use cases read and write there is all written with it, or not at all. */
export function within(world: World, transaction: Transaction): World {
  const store: Store = { read: (work) => work(transaction), transaction: (work) => work(transaction) };
  return { ...world, store };
}
