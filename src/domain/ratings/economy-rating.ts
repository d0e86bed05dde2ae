import { z } from "zod";
import { Line, Text } from "../text.js";
import { EconomySmiley } from "./economy-scale.js";
import { Reading } from "./reading.js";

const status = Text.nullable();

/** The economy of one item in one follow-up. Unlike effort, it is never carried. */
export const EconomyRating = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("assessed"), smiley: EconomySmiley, status, reading: Reading.nullable() }),
  z.strictObject({ kind: z.literal("unrated"), status }),
  /** An imported glyph that economy does not know (neutral). */
  z.strictObject({ kind: z.literal("unresolved"), glyph: Line, status }),
  /** The old paper does not tell: it prints one economy smiley, the newest. */
  z.strictObject({ kind: z.literal("unknown"), status }),
  z.strictObject({ kind: z.literal("not-reported"), status }),
  z.strictObject({ kind: z.literal("postponed"), status }),
]);
export type EconomyRating = z.infer<typeof EconomyRating>;
