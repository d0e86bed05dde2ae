import { z } from "zod";
import { findingTexts as da } from "../../templates/texts/da/findings.js";
import { findingTexts as en } from "../../templates/texts/en/findings.js";
import type { Language } from "../../templates/texts/language.js";
import { findingTexts as sv } from "../../templates/texts/sv/findings.js";
import { Checkpoint } from "../domain/agreements/calendar.js";
import type { Breach, Finding } from "../domain/findings/finding.js";
import { FiscalYear } from "../domain/ids.js";

export const FindingLevel = z.enum(["hindrance", "warning", "note"]);

export const RuleId = z
  .string()
  .max(20)
  .regex(/^[A-Z]+-\d+$/)
  .meta({ description: "The id of a rule of the follow-up, as in `CARRY-2`.", example: "CARRY-2" });

/** FIND-1, with the sentence that is said of it. */
export const FindingResource = z
  .strictObject({
    rule: RuleId,
    code: z.string().meta({ description: "What is wrong, for programs." }),
    agreement: FiscalYear.meta({ description: "Whose item it is: an earlier agreement's in an extra follow-up." }),
    item: z.string(),
    checkpoint: Checkpoint.nullable(),
    level: FindingLevel,
    message: z.string().meta({ description: "What is wrong, in the reader's language." }),
  })
  .meta({ id: "Finding" });
export type FindingResource = z.infer<typeof FindingResource>;

const TEXTS = { da, sv, en };

export function presentFinding(finding: Finding, language: Language): FindingResource {
  const { fiscalYear, item, checkpoint, level, breach } = finding;
  const say = TEXTS[language][breach.code] as (breach: Breach) => string;
  return {
    rule: breach.rule,
    code: breach.code,
    agreement: fiscalYear,
    item,
    checkpoint,
    level,
    message: say(breach),
  };
}
