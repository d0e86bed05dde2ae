import { z } from "zod";
import { Chapter, Contact } from "../../domain/agreements/agreement.js";
import { Checkpoint } from "../../domain/agreements/calendar.js";
import { RuleSetVersion } from "../../domain/agreements/rule-set.js";
import { FollowUp } from "../../domain/followups/follow-up.js";
import { FiscalYear, ItemReference } from "../../domain/ids.js";
import { Item } from "../../domain/items/item.js";
import { CorrectiveAction } from "../../domain/ratings/corrective-action.js";
import { EconomySmiley } from "../../domain/ratings/economy-scale.js";
import { EffortSmiley } from "../../domain/ratings/effort-scale.js";
import { Reading } from "../../domain/ratings/reading.js";
import { Line, Text } from "../../domain/text.js";

/** The published format of an agreement in a file. A key is added without a new number; anything else takes one. */
export const AGREEMENT_FORMAT = "milepael-agreement/1";

const KINDS = ["assessed", "carried", "unrated", "unresolved", "unknown", "not-reported", "postponed"] as const;

/** A rating with every key always there: readers need not know which kind has which. */
const EffortDocument = z.strictObject({
  checkpoint: Checkpoint,
  kind: z.enum(KINDS),
  smiley: EffortSmiley.nullable(),
  status: Text.nullable(),
  assessedAt: Checkpoint.nullable().describe("Only of a carried one: the follow-up in which it was really assessed."),
  glyph: Line.nullable().describe("Only of an unresolved one: what was printed."),
  correctiveAction: CorrectiveAction.nullable(),
  reading: Reading.nullable().describe("Who said what an imported glyph means, and when."),
});
export type EffortDocument = z.infer<typeof EffortDocument>;

const EconomyDocument = z.strictObject({
  checkpoint: Checkpoint,
  kind: z.enum(KINDS).exclude(["carried"]),
  smiley: EconomySmiley.nullable(),
  status: Text.nullable(),
  glyph: Line.nullable(),
  reading: Reading.nullable(),
});
export type EconomyDocument = z.infer<typeof EconomyDocument>;

const ItemDocument = z.strictObject({
  ...Item.shape,
  effort: z.array(EffortDocument),
  economy: z.strictObject({
    text: Text.nullable(),
    moneySetAside: z.boolean().nullable(),
    ratings: z.array(EconomyDocument),
  }),
  latestStatus: Text.nullable().describe("The text of the newest round in latestStatuses."),
});
export type ItemDocument = z.infer<typeof ItemDocument>;

export const AgreementDocument = z.strictObject({
  format: z.literal(AGREEMENT_FORMAT),
  fiscalYear: FiscalYear,
  title: Line,
  ruleSet: RuleSetVersion,
  caseNumber: Line.nullable(),
  contact: Contact,
  followUps: z.array(FollowUp),
  chapters: z.array(z.strictObject({ ...Chapter.shape, items: z.array(ItemDocument) })),
  extraFollowUps: z.array(ItemReference),
});
export type AgreementDocument = z.infer<typeof AgreementDocument>;

/** The format as JSON Schema 2020-12, published with the API. */
export function agreementJsonSchema(): unknown {
  return z.toJSONSchema(AgreementDocument, { io: "input" });
}
