import type { Reader, Store } from "./ports.js";

/**
 * The store as a request sees it that changes nothing: what it has read it does not read again, however many of its use
 * cases ask. Not for one that changes anything: it would not see what it has done.
 */
export function readOnce(store: Store): Store {
  const kept = new Map<string, Promise<unknown>>();
  return {
    read: (work) => store.read((reader) => work(remembering(reader, kept))),
    transaction: (work) => store.transaction(work),
  };
}

function remembering(reader: Reader, kept: Map<string, Promise<unknown>>): Reader {
  const once = <A extends readonly (string | number | undefined)[], R>(
    name: string,
    read: (...asked: A) => Promise<R>,
  ) => {
    return (...asked: A): Promise<R> => {
      const key = JSON.stringify([name, ...asked]);
      const known = kept.get(key) as Promise<R> | undefined;
      if (known !== undefined) return known;
      const reading = read(...asked);
      kept.set(key, reading);
      return reading;
    };
  };
  return {
    ...reader,
    agreement: once("agreement", reader.agreement),
    agreements: once("agreements", reader.agreements),
    rounds: once("rounds", reader.rounds),
    roundWork: once("roundWork", reader.roundWork),
    frozenRound: once("frozenRound", reader.frozenRound),
    editions: once("editions", reader.editions),
  };
}
