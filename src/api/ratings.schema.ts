import { z } from "zod";
import type { EconomyAnswer as EconomyAnswered, EffortAnswer as EffortAnswered } from "../domain/followups/rate.js";
import { CorrectiveAction } from "../domain/ratings/corrective-action.js";
import { EconomySmiley } from "../domain/ratings/economy-scale.js";
import { EffortSmiley } from "../domain/ratings/effort-scale.js";
import { Smiley } from "../domain/ratings/smiley.js";
import { Text } from "../domain/text.js";

const status = Text.nullable().default(null);
const draft = "Null while it is a draft: it then has a status alone.";

/** What has no smiley yet must say something. */
function saysSomething({ smiley, status }: { smiley: string | null; status: string | null }): boolean {
  return smiley !== null || status !== null;
}
const NOTHING_SAID = { path: ["status"], params: { code: "empty" } };

export const EffortAnswer = z
  .strictObject({
    smiley: EffortSmiley.nullable().meta({ description: draft }),
    status,
    correctiveAction: CorrectiveAction.nullable().default(null),
  })
  .refine(saysSomething, NOTHING_SAID)
  .refine(({ smiley, correctiveAction }) => smiley !== null || correctiveAction === null, {
    path: ["correctiveAction"],
  })
  .meta({ id: "EffortAnswer" });
export type EffortAnswer = z.infer<typeof EffortAnswer>;

export const EconomyAnswer = z
  .strictObject({ smiley: EconomySmiley.nullable().meta({ description: draft }), status })
  .refine(saysSomething, NOTHING_SAID)
  .meta({ id: "EconomyAnswer" });
export type EconomyAnswer = z.infer<typeof EconomyAnswer>;

export const GlyphReading = z.strictObject({ smiley: Smiley }).meta({ id: "GlyphReading" });

export function effortFrom({ smiley, status, correctiveAction }: EffortAnswer): EffortAnswered {
  if (smiley === null) return { kind: "unrated", status };
  return { kind: "assessed", smiley, status, correctiveAction, reading: null };
}

export function economyFrom({ smiley, status }: EconomyAnswer): EconomyAnswered {
  return smiley === null ? { kind: "unrated", status } : { kind: "assessed", smiley, status, reading: null };
}
