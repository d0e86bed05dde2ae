import type { Agreement } from "../domain/agreements/agreement.js";
import type { Checkpoint } from "../domain/agreements/calendar.js";
import { type EconomyAnswer, type EffortAnswer, rateEconomy, rateEffort } from "../domain/followups/rate.js";
import type { ItemNumber } from "../domain/ids.js";
import type { Outcome } from "../domain/rejection.js";
import { changeAgreement, type StillAsSeen } from "./change-agreement.js";
import type { World } from "./ports.js";

/** Which rating is meant. */
export interface RatedItem {
  readonly fiscalYear: number;
  readonly item: ItemNumber;
  readonly checkpoint: Checkpoint;
}

/** @param answer null takes the rating back */
export function rateItemEffort(
  world: World,
  { fiscalYear, item, checkpoint }: RatedItem,
  answer: EffortAnswer | null,
  stillAsSeen?: StillAsSeen,
): Promise<Outcome<Agreement>> {
  return changeAgreement(
    world,
    fiscalYear,
    (agreement) => rateEffort(agreement, item, checkpoint, answer),
    stillAsSeen,
  );
}

/** @param answer null takes the rating back */
export function rateItemEconomy(
  world: World,
  { fiscalYear, item, checkpoint }: RatedItem,
  answer: EconomyAnswer | null,
  stillAsSeen?: StillAsSeen,
): Promise<Outcome<Agreement>> {
  return changeAgreement(
    world,
    fiscalYear,
    (agreement) => rateEconomy(agreement, item, checkpoint, answer),
    stillAsSeen,
  );
}
