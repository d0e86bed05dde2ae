import { z } from "zod";
import { Checkpoint } from "../agreements/calendar.js";
import { FiscalYear, ItemNumber } from "../ids.js";
import { UnitName } from "../organisation/unit.js";
import { EconomyRating } from "../ratings/economy-rating.js";
import { EffortRating } from "../ratings/effort-rating.js";
import { Line, Text } from "../text.js";
import { Milestone } from "./milestone.js";
import { TextMark } from "./text-mark.js";

/** drift or anlæg: the heading of an item; its money may be of both. */
export const Appropriation = z.enum(["operating", "capital"]);
export type Appropriation = z.infer<typeof Appropriation>;

/** væsentlig bidragsyder: centres, or all of them, and what else the agreement notes there. */
export const Contributors = z.strictObject({
  centres: z.array(UnitName),
  all: z.boolean(),
  note: Text.nullable(),
});
export type Contributors = z.infer<typeof Contributors>;

/** ECO-1 is in the shape: at most one rating per checkpoint, ascending. */
export const EffortEntry = z.strictObject({ checkpoint: Checkpoint, rating: EffortRating });
export type EffortEntry = z.infer<typeof EffortEntry>;

export const EconomyEntry = z.strictObject({ checkpoint: Checkpoint, rating: EconomyRating });
export type EconomyEntry = z.infer<typeof EconomyEntry>;

export const Economy = z.strictObject({
  /** The whole economy text as the agreement or an imported report prints it, statuses included. */
  text: Text.nullable(),
  /** Whether money is set aside for the fiscal year; null leaves it to what `text` says (ECO-3). */
  moneySetAside: z.boolean().nullable(),
  ratings: z.array(EconomyEntry),
});
export type Economy = z.infer<typeof Economy>;

/** seneste status: what one round of a later agreement said of this item. It has no smiley. */
export const LatestStatus = z.strictObject({ fiscalYear: FiscalYear, checkpoint: Checkpoint, text: Text });
export type LatestStatus = z.infer<typeof LatestStatus>;

/** delelement: one undertaking of a budget agreement with its whole history. Lists ascend by checkpoint. */
export const Item = z.strictObject({
  number: ItemNumber,
  title: Line,
  appropriation: Appropriation,
  description: Text.nullable(),
  responsibleCentres: z.array(UnitName),
  responsibleCommittees: z.array(UnitName),
  involvedCommittees: z.union([z.literal("all"), z.array(UnitName)]),
  contributors: Contributors,
  milestones: z.array(Milestone),
  effort: z.array(EffortEntry),
  economy: Economy,
  latestStatuses: z.array(LatestStatus),
  formatting: z.array(TextMark),
});
export type Item = z.infer<typeof Item>;

export function milestoneAt(item: Pick<Item, "milestones">, checkpoint: Checkpoint): Milestone | null {
  return item.milestones.find((milestone) => milestone.checkpoint === checkpoint) ?? null;
}

export function effortAt(item: Pick<Item, "effort">, checkpoint: Checkpoint): EffortRating | null {
  return item.effort.find((entry) => entry.checkpoint === checkpoint)?.rating ?? null;
}

export function economyAt(item: Pick<Item, "economy">, checkpoint: Checkpoint): EconomyRating | null {
  return item.economy.ratings.find((entry) => entry.checkpoint === checkpoint)?.rating ?? null;
}
