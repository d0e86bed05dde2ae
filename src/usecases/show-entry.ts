import type { RoundWithEarlier } from "../domain/followups/close-over-gaps.js";
import type { EntryName } from "../domain/followups/round-work.js";
import { accept, type Outcome, reject } from "../domain/rejection.js";
import { type RoundOf, readRound } from "./change-round.js";
import { permitOnEntries } from "./entry-items.js";
import type { World } from "./ports.js";

/** The round that an entry stands in, for those who may read the entry's item. */
export async function showEntry(world: World, round: RoundOf, name: EntryName): Promise<Outcome<RoundWithEarlier>> {
  const { fiscalYear } = round;
  const read = await world.store.read((reader) => readRound(reader, round));
  if (!read) return reject({ code: "agreement-unknown", fiscalYear });
  const permitted = permitOnEntries(world.actor, "read-items", read, [name]);
  return permitted.ok ? accept(read) : permitted;
}
