import { Smiley } from "./smiley.js";

/**
 * EFF-1: happy, the milestone is reached; neutral, not fully reached but still realistic within the budget period;
 * sad, not reached and not realistic within it.
 */
export const EffortSmiley = Smiley;
export type EffortSmiley = Smiley;
