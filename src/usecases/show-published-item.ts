import { may } from "../domain/access/judge.js";
import { CHECKPOINTS, type Checkpoint, compareCheckpoints } from "../domain/agreements/calendar.js";
import type { Edition } from "../domain/followups/edition.js";
import { type FrozenItem, frozenItem } from "../domain/followups/frozen-item.js";
import type { ItemReference } from "../domain/ids.js";
import { accept, type Outcome, reject } from "../domain/rejection.js";
import type { World } from "./ports.js";

/** A round that has been published. */
export interface PublishedRound {
  readonly fiscalYear: number;
  readonly round: Checkpoint;
}

/** One item's whole story as it has been published, and the edition that tells it. */
export interface PublishedItem extends FrozenItem {
  readonly edition: Edition & PublishedRound;
}

/**
 * ROUND-5: an item as the newest edition of a round tells of it, for everybody who may read what is published.
 * @param at null: the newest round that tells of it, which may be a later year's
 * @returns or `item-unknown` where nothing that is published tells of it
 */
export async function showPublishedItem(
  world: World,
  item: ItemReference,
  at: PublishedRound | null = null,
): Promise<Outcome<PublishedItem>> {
  const unknown = { code: "item-unknown", fiscalYear: item.fiscalYear, item: item.number } as const;
  if (!may(world.actor, "read-editions")) return reject(unknown);
  return world.store.read(async (reader) => {
    for (const edition of newestFirst(await reader.editions(at?.fiscalYear))) {
      if (at !== null && at.round !== edition.round) continue;
      if (edition.fiscalYear < item.fiscalYear) continue;
      const frozen = await reader.frozenRound(edition.fiscalYear, edition.round);
      const found = frozen && frozenItem(frozen, item);
      if (found) return accept({ ...found, edition });
    }
    return reject(unknown);
  });
}

/** Of each round its newest edition; the newest round first. */
function newestFirst(editions: readonly Edition[]): PublishedItem["edition"][] {
  const years = [...new Set(editions.map(({ fiscalYear }) => fiscalYear))];
  return years
    .flatMap((year) =>
      CHECKPOINTS.flatMap((round) => {
        const newest = editions.findLast((one) => one.fiscalYear === year && one.round === round);
        return newest ? [{ ...newest, round }] : [];
      }),
    )
    .sort((a, b) => b.fiscalYear - a.fiscalYear || compareCheckpoints(b.round, a.round));
}
