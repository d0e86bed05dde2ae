import { z } from "zod";
import { LANGUAGES } from "../../templates/texts/language.js";
import type { Correction } from "../domain/followups/correct-follow-up.js";
import type { Edition } from "../domain/followups/edition.js";
import { RoundName } from "../domain/followups/round-work.js";
import { FiscalYear, ItemNumber, ItemReference } from "../domain/ids.js";
import { Text } from "../domain/text.js";
import { ItemChanges, isWithoutRepeats } from "./items.schema.js";
import { EconomyAnswer, EffortAnswer, economyFrom, effortFrom } from "./ratings.schema.js";
import { FollowUpPath } from "./routing.js";

/** ROUND-5: a published report. */
export const EditionResource = z
  .strictObject({
    fiscalYear: FiscalYear,
    checkpoint: RoundName,
    number: z.int().min(1),
    language: z.enum(LANGUAGES),
    publishedAt: z.iso.datetime(),
    publishedBy: z.string(),
    reason: z.string().nullable().meta({ description: "Why the edition before it needed correction." }),
    sha256: z.string().meta({ description: "Of the report, hexadecimal." }),
    size: z.int().meta({ description: "Of the report, in bytes." }),
    logHead: z
      .strictObject({ sequence: z.int(), hash: z.string() })
      .meta({ description: "The end of the log when it was published, which the report prints." }),
  })
  .meta({ id: "Edition" });

export const EditionPath = FollowUpPath.extend({
  number: z
    .string()
    .regex(/^[1-9]\d{0,4}$/)
    .transform(Number)
    .meta({ description: "The edition's number, from 1.", example: "1" }),
});

const language = z.enum(LANGUAGES).exactOptional().meta({ description: "The report's language." });

export const Publishing = z.strictObject({ language }).nullish().meta({ id: "Publishing" });

const RatingsCorrection = z.strictObject({
  item: ItemNumber,
  effort: EffortAnswer.exactOptional(),
  economy: EconomyAnswer.exactOptional(),
  facts: ItemChanges.exactOptional().meta({ description: "What the item itself should have said." }),
});
const StatusCorrection = z.strictObject({ latestStatusOf: ItemReference, text: Text });

function placeOf(correction: z.infer<typeof RatingsCorrection> | z.infer<typeof StatusCorrection>): string {
  if (!("latestStatusOf" in correction)) return correction.item;
  return `${correction.latestStatusOf.fiscalYear}/${correction.latestStatusOf.number}`;
}

export const NewEdition = z
  .strictObject({
    reason: Text,
    language,
    corrections: z
      .array(z.union([RatingsCorrection, StatusCorrection]))
      .max(500)
      .refine((all) => isWithoutRepeats(all.map(placeOf)), { params: { code: "twice" } }),
  })
  .meta({ id: "NewEdition" });

export function correctionFrom(body: z.infer<typeof NewEdition>["corrections"][number]): Correction {
  if ("latestStatusOf" in body) return body;
  const { item, effort, economy, facts } = body;
  return {
    item,
    ...(effort ? { effort: effortFrom(effort) } : {}),
    ...(economy ? { economy: economyFrom(economy) } : {}),
    ...(facts ? { facts } : {}),
  };
}

export function presentEdition({ round, logHead, ...edition }: Edition): z.infer<typeof EditionResource> {
  const { sequence, hash } = logHead;
  return { ...edition, checkpoint: round, logHead: { sequence, hash } };
}

export function editionAddress({
  fiscalYear,
  round,
  number,
}: Pick<Edition, "fiscalYear" | "round" | "number">): string {
  return `/agreements/${fiscalYear}/follow-ups/${round}/editions/${number}`;
}
