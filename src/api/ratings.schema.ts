import { z } from "zod";
import { type Agreement, findItem } from "../domain/agreements/agreement.js";
import type { Checkpoint } from "../domain/agreements/calendar.js";
import type { ItemNumber } from "../domain/ids.js";
import { economyAt, effortAt } from "../domain/items/item.js";
import { CorrectiveAction } from "../domain/ratings/corrective-action.js";
import { EconomyRating } from "../domain/ratings/economy-rating.js";
import { EconomySmiley } from "../domain/ratings/economy-scale.js";
import { EffortRating } from "../domain/ratings/effort-rating.js";
import { EffortSmiley } from "../domain/ratings/effort-scale.js";
import { Smiley } from "../domain/ratings/smiley.js";
import { Text } from "../domain/text.js";

const status = Text.nullable().default(null);

export const EffortAnswer = z
  .strictObject({ smiley: EffortSmiley, status, correctiveAction: CorrectiveAction.nullable().default(null) })
  .meta({ id: "EffortAnswer" });

export const EconomyAnswer = z.strictObject({ smiley: EconomySmiley, status }).meta({ id: "EconomyAnswer" });

export const GlyphReading = z.strictObject({ smiley: Smiley }).meta({ id: "GlyphReading" });

export const EffortResource = EffortRating.meta({ id: "EffortRating" });
export const EconomyResource = EconomyRating.meta({ id: "EconomyRating" });

export interface RatedPlace {
  readonly number: ItemNumber;
  readonly checkpoint: Checkpoint;
}

/** A rating as it is answered. Null: there is none; undefined: there is no such item. */
export function presentEffort(agreement: Agreement, { number, checkpoint }: RatedPlace) {
  const item = findItem(agreement, number);
  return item ? effortAt(item, checkpoint) : undefined;
}

export function presentEconomy(agreement: Agreement, { number, checkpoint }: RatedPlace) {
  const item = findItem(agreement, number);
  return item ? economyAt(item, checkpoint) : undefined;
}
