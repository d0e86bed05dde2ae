import { z } from "zod";
import { Checkpoint } from "../domain/agreements/calendar.js";
import type {
  ExtraEntry,
  MilestonesEntry as MilestonesFacts,
  RoundEntry,
  Stage,
} from "../domain/followups/round-status.js";
import { EntryWork } from "../domain/followups/round-work.js";
import { FiscalYear } from "../domain/ids.js";
import { Milestone } from "../domain/items/milestone.js";
import { EconomyRating } from "../domain/ratings/economy-rating.js";
import { EffortRating } from "../domain/ratings/effort-rating.js";
import { versionOf } from "./entity-tag.js";

export const Progress = z.enum(["not-started", "draft", "submitted", "returned", "approved", "not-reported"]);

const EffortAsked = z.discriminatedUnion("due", [
  z.strictObject({ due: z.literal("assess"), rule: z.enum(["CARRY-4", "ROUND-3"]) }),
  z.strictObject({ due: z.literal("assess-again"), rule: z.literal("CARRY-2"), previousAt: Checkpoint }),
  z.strictObject({ due: z.literal("carried"), rule: z.literal("CARRY-1"), rating: EffortRating }),
  z.strictObject({ due: z.literal("unrated"), rule: z.enum(["CARRY-3", "RULES-1"]) }),
]);
const EconomyAsked = z.strictObject({ due: z.enum(["assess", "unrated"]), rule: z.literal("ECO-3") });

/** The version of an entry: of all it says, and of the work on it. */
export const Version = z.string().max(100).meta({ description: "Of all it says and of how far it is: its `ETag`." });

const far = {
  progress: Progress.nullable().meta({ description: "Null: the round neither asks for it nor has got it." }),
  work: EntryWork.nullable().meta({ description: "Null: nobody has begun on it." }),
  version: Version,
};

export const EffortEntry = z
  .strictObject({
    item: z.string(),
    of: z.literal("effort"),
    asked: EffortAsked,
    rating: EffortRating.nullable(),
    ...far,
  })
  .meta({ id: "EffortEntry" });

export const EconomyEntry = z
  .strictObject({
    item: z.string(),
    of: z.literal("economy"),
    asked: EconomyAsked,
    rating: EconomyRating.nullable(),
    ...far,
  })
  .meta({ id: "EconomyEntry" });

/** EXT-3, of an earlier agreement's item: `text` is null while the round says nothing of it. */
export const LatestStatusEntry = z
  .strictObject({
    fiscalYear: FiscalYear,
    item: z.string(),
    of: z.literal("latest-status"),
    text: z.string().nullable(),
    ...far,
  })
  .meta({ id: "LatestStatusEntry" });

/** What the winter's round has got of an item. */
export const MilestonesEntry = z
  .strictObject({ item: z.string(), of: z.literal("milestones"), milestones: z.array(Milestone), ...far })
  .meta({ id: "MilestonesEntry" });

export function presentEffort({ item, centres, effort, effortRating, effortStage, milestone }: RoundEntry) {
  const facts = { item, of: "effort" as const, asked: effort, rating: effortRating, ...stage(effortStage) };
  return versioned(facts, { centres, milestone });
}

export function presentEconomy({ item, centres, economy, economyRating, economyStage }: RoundEntry) {
  const facts = { item, of: "economy" as const, asked: economy, rating: economyRating, ...stage(economyStage) };
  return versioned(facts, { centres });
}

export function presentLatestStatus({ fiscalYear, item, centres, text, stage: reached }: ExtraEntry) {
  return versioned({ fiscalYear, item, of: "latest-status" as const, text, ...stage(reached) }, { centres });
}

export function presentMilestones({ item, centres, milestones, stage: reached }: MilestonesFacts) {
  return versioned({ item, of: "milestones" as const, milestones: [...milestones], ...stage(reached) }, { centres });
}

function stage(reached: Stage | null) {
  return { progress: reached?.progress ?? null, work: reached?.work ?? null };
}

/** @param basis what it rests on: whoever approves it has seen that, too */
function versioned<T extends object>(facts: T, basis: object) {
  return { ...facts, version: versionOf({ ...facts, basis }) };
}
