import { z } from "zod";
import type { Language } from "../../templates/texts/language.js";
import { Checkpoint } from "../domain/agreements/calendar.js";
import { FollowUp } from "../domain/followups/follow-up.js";
import { FiscalYear, PlainDate } from "../domain/ids.js";
import { EconomyRating } from "../domain/ratings/economy-rating.js";
import { EffortRating } from "../domain/ratings/effort-rating.js";
import { Text } from "../domain/text.js";
import type { RoundStatus } from "../usecases/follow-up-status.js";
import { FindingResource, presentFinding } from "./findings.schema.js";

const EffortDue = z.discriminatedUnion("due", [
  z.strictObject({ due: z.literal("assess"), rule: z.enum(["CARRY-4", "ROUND-3"]) }),
  z.strictObject({ due: z.literal("assess-again"), rule: z.literal("CARRY-2"), previousAt: Checkpoint }),
  z.strictObject({ due: z.literal("carried"), rule: z.literal("CARRY-1"), rating: EffortRating }),
  z.strictObject({ due: z.literal("unrated"), rule: z.enum(["CARRY-3", "RULES-1"]) }),
]);
const EconomyDue = z.strictObject({ due: z.enum(["assess", "unrated"]), rule: z.literal("ECO-3") });

/** What the round asks of an item, by which rule, and what it has got; a rating is null while there is none. */
const FollowUpEntry = z.strictObject({
  item: z.string(),
  title: z.string(),
  centres: z.array(z.string()),
  effort: z.strictObject({ asked: EffortDue, rating: EffortRating.nullable() }),
  economy: z.strictObject({ asked: EconomyDue, rating: EconomyRating.nullable() }),
});

const ExtraFollowUp = z.strictObject({ fiscalYear: FiscalYear, item: z.string(), text: z.string().nullable() });

export const FollowUpResource = z
  .strictObject({
    fiscalYear: FiscalYear,
    ...FollowUp.shape,
    entries: z.array(FollowUpEntry),
    extraFollowUps: z.array(ExtraFollowUp),
    hindrances: z.array(FindingResource).meta({ description: "What hinders the open round from closing (ROUND-3)." }),
  })
  .meta({ id: "FollowUp" });
export type FollowUpResource = z.infer<typeof FollowUpResource>;

export function presentFollowUp(status: RoundStatus, language: Language): FollowUpResource {
  const { fiscalYear, followUp, entries, extraFollowUps, hindrances } = status;
  return {
    fiscalYear,
    ...followUp,
    entries: entries.map(({ item, title, centres, effort, economy, effortRating, economyRating }) => ({
      item,
      title,
      centres: [...centres],
      effort: { asked: effort, rating: effortRating },
      economy: { asked: economy, rating: economyRating },
    })),
    extraFollowUps: [...extraFollowUps],
    hindrances: hindrances.map((finding) => presentFinding(finding, language)),
  };
}

export const FollowUpList = z.strictObject({ items: z.array(FollowUp) }).meta({ id: "FollowUpList" });

export const FollowUpDates = z
  .strictObject({
    datedOn: PlainDate.nullable().exactOptional().meta({ description: "The date printed on the paper." }),
    cutOffOn: PlainDate.nullable().exactOptional().meta({ description: "Facts count up to this day." }),
  })
  .meta({ id: "FollowUpDates" });

export const LatestStatusText = z.strictObject({ text: Text }).meta({ id: "LatestStatusText" });
