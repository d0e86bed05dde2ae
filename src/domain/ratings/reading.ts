import { z } from "zod";
import { Line } from "../text.js";

/** ROUND-6: who said, and when, what a printed glyph that cannot be told apart means. Kept with the rating for ever. */
export const Reading = z.strictObject({
  glyph: Line,
  readBy: Line,
  /** An instant, ISO 8601 in UTC. */
  readAt: z.iso.datetime().regex(/^[12]/),
});
export type Reading = z.infer<typeof Reading>;
