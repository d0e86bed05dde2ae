import type { z } from "zod";
import { Smiley } from "./smiley.js";

/** ECO-2: happy, the budget is kept or the saving achieved; sad, not within the budget period. There is no neutral. */
export const EconomySmiley = Smiley.extract(["happy", "sad"]);
export type EconomySmiley = z.infer<typeof EconomySmiley>;
