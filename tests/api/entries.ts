import type { LightMyRequestResponse } from "fastify";
import { noWork, ROUND_NAMES } from "../../src/domain/followups/round-work.js";
import type { Account } from "../../src/domain/people/account.js";
import { anAct } from "../builders/acts.js";
import type { Door, Method } from "./door.js";

/** An entry as a round shows it. */
export interface ShownEntry {
  readonly of: string;
  readonly item: string;
  readonly fiscalYear?: number;
  readonly progress: string | null;
  readonly version: string;
}

/** Everything a round shows, effort and economy told apart. */
export function entriesIn(round: LightMyRequestResponse): ShownEntry[] {
  const { entries, extraFollowUps = [] } = round.json();
  const own = entries.flatMap((entry: { effort?: ShownEntry; economy?: ShownEntry }) =>
    entry.effort ? [entry.effort, entry.economy] : [entry],
  );
  return [...own, ...extraFollowUps];
}

/** What a bulk change names: each entry, in the version it was seen in. */
export function seen(entries: readonly ShownEntry[]) {
  return entries.map(({ of, item, fiscalYear, version }) => ({
    entry: fiscalYear === undefined ? { of, item } : { of, fiscalYear, item },
    version,
  }));
}

/** Somebody at the door, who changes things from what they see there. */
export interface Somebody {
  get(url: string): Promise<LightMyRequestResponse>;
  /** @param seenAt where the version is that the change is made on */
  change(method: Method, url: string, body?: unknown, seenAt?: string): Promise<LightMyRequestResponse>;
  /** Changes at once what the round shows and `isMeant`. */
  bulk(url: string, isMeant: (entry: ShownEntry) => boolean, more?: object): Promise<LightMyRequestResponse>;
}

export function somebody(door: Pick<Door, "callAs">, person: Account): Somebody {
  const get = (url: string) => door.callAs(person, "GET", url);
  return {
    get,
    async change(method, url, body, seenAt = url) {
      const { etag } = (await get(seenAt)).headers;
      return door.callAs(person, method, url, { body, headers: { "if-match": String(etag ?? "*") } });
    },
    async bulk(url, isMeant, more = {}) {
      const shown = entriesIn(await get(url.slice(0, url.lastIndexOf("/"))));
      return door.callAs(person, "POST", url, { body: { entries: seen(shown.filter(isMeant)), ...more } });
    },
  };
}

/** As if nobody had begun on any round of the years. */
export async function forgetWork({ store }: Pick<Door, "store">, ...years: number[]): Promise<void> {
  await store.transaction(async (transaction) => {
    for (const year of years) {
      await transaction.agreement(year);
      for (const round of ROUND_NAMES) {
        await transaction.saveRoundWork(year, await transaction.roundWork(year, round), noWork(round), anAct());
      }
    }
  });
}
