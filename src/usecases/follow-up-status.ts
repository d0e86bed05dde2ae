import { followUpAt, itemsOf } from "../domain/agreements/agreement.js";
import type { Checkpoint } from "../domain/agreements/calendar.js";
import type { EconomyDue } from "../domain/economy/economy-due.js";
import { findHindrances } from "../domain/findings/find-breaches.js";
import type { Finding } from "../domain/findings/finding.js";
import { dueOf } from "../domain/followups/due-entries.js";
import { extraItems, statusInRound } from "../domain/followups/extra-follow-up.js";
import type { FollowUp } from "../domain/followups/follow-up.js";
import { economyAt, effortAt } from "../domain/items/item.js";
import type { EconomyRating } from "../domain/ratings/economy-rating.js";
import type { EffortDue } from "../domain/ratings/effort-due.js";
import type { EffortRating } from "../domain/ratings/effort-rating.js";
import { accept, type Outcome, reject } from "../domain/rejection.js";
import { earlierAgreements } from "./change-agreement.js";
import type { World } from "./ports.js";

/** What a round asks of one item, and what it has got. */
export interface RoundEntry {
  readonly item: string;
  readonly title: string;
  readonly centres: readonly string[];
  readonly effort: EffortDue;
  readonly economy: EconomyDue;
  readonly effortRating: EffortRating | null;
  readonly economyRating: EconomyRating | null;
}

export interface ExtraEntry {
  readonly fiscalYear: number;
  readonly item: string;
  /** null: nothing said in this round yet. */
  readonly text: string | null;
}

export interface RoundStatus {
  readonly fiscalYear: number;
  readonly followUp: FollowUp;
  readonly entries: readonly RoundEntry[];
  readonly extraFollowUps: readonly ExtraEntry[];
  readonly hindrances: readonly Finding[];
}

export async function followUpStatus(
  world: World,
  fiscalYear: number,
  checkpoint: Checkpoint,
): Promise<Outcome<RoundStatus>> {
  const agreement = await world.store.agreement(fiscalYear);
  if (!agreement) return reject({ code: "agreement-unknown", fiscalYear });
  const earlier = await earlierAgreements(world.store, agreement);
  return accept({
    fiscalYear,
    followUp: followUpAt(agreement, checkpoint),
    entries: itemsOf(agreement).map((item) => ({
      item: item.number,
      title: item.title,
      centres: item.responsibleCentres,
      ...dueOf(agreement, item, checkpoint),
      effortRating: effortAt(item, checkpoint),
      economyRating: economyAt(item, checkpoint),
    })),
    extraFollowUps: extraItems(agreement, earlier).map(({ from, item }) => ({
      fiscalYear: from.fiscalYear,
      item: item.number,
      text: statusInRound(item, fiscalYear, checkpoint),
    })),
    hindrances: findHindrances(agreement, checkpoint, earlier),
  });
}
