import type { Reader, Store } from "../../../src/usecases/ports.js";

/**
 * A store in which nothing that is done lasts: every unit of work is undone as it ends, whatever it returns. So nothing
 * that is read ever changes either, and is read once.
 */
export function unchanging(store: Store): Store {
  const reader = remembering(store);
  return {
    read: (work) => work(reader),
    async transaction(work) {
      const done: Awaited<ReturnType<typeof work>>[] = [];
      const undone = new Error("undone");
      const outcome = store.transaction(async (transaction) => {
        done.push(await work(transaction));
        throw undone;
      });
      await outcome.catch((error) => {
        if (error !== undone) throw error;
      });
      return done[0] as Awaited<ReturnType<typeof work>>;
    },
  };
}

function remembering(store: Store): Reader {
  const read = new Map<string, unknown>();
  const methodOf =
    (name: keyof Reader) =>
    (...given: unknown[]) => {
      const key = JSON.stringify([name, given]);
      const known =
        read.get(key) ?? store.read((reader) => (reader[name] as (...args: unknown[]) => Promise<unknown>)(...given));
      read.set(key, known);
      return known;
    };
  return new Proxy({} as Reader, { get: (_reader, name) => methodOf(name as keyof Reader) });
}
