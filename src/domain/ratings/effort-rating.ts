import { z } from "zod";
import { Checkpoint } from "../agreements/calendar.js";
import { Line, Text } from "../text.js";
import { CorrectiveAction } from "./corrective-action.js";
import { EffortSmiley } from "./effort-scale.js";
import { Reading } from "./reading.js";

const status = Text.nullable();

/** The effort of one item in one follow-up. */
export const EffortRating = z.discriminatedUnion("kind", [
  /** A person's judgement; `reading` is set when it was read out of an imported glyph nobody could tell apart. */
  z.strictObject({
    kind: z.literal("assessed"),
    smiley: EffortSmiley,
    status,
    correctiveAction: CorrectiveAction.nullable(),
    reading: Reading.nullable(),
  }),
  /** `assessedAt` keeps the original checkpoint: readers must see how old the judgement is. */
  z.strictObject({ kind: z.literal("carried"), smiley: z.literal("happy"), assessedAt: Checkpoint }),
  z.strictObject({ kind: z.literal("unrated"), status }),
  /** An imported glyph that cannot be told apart. */
  z.strictObject({ kind: z.literal("unresolved"), glyph: Line, status }),
  /** The old paper does not tell. */
  z.strictObject({ kind: z.literal("unknown"), status }),
  z.strictObject({ kind: z.literal("not-reported"), status }),
  z.strictObject({ kind: z.literal("postponed"), status }),
]);
export type EffortRating = z.infer<typeof EffortRating>;
export type AssessedEffort = Extract<EffortRating, { kind: "assessed" }>;
export type CarriedEffort = Extract<EffortRating, { kind: "carried" }>;

/** The status text of a rating; a carried one has none, by rule. */
export function statusOf(rating: EffortRating): string | null {
  return rating.kind === "carried" ? null : rating.status;
}
