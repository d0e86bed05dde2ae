import { z } from "zod";
import { Checkpoint } from "../agreements/calendar.js";
import { PlainDate } from "../ids.js";

/** ROUND-1: planned → open → closed → published. */
export const FollowUpState = z.enum(["planned", "open", "closed", "published"]);
export type FollowUpState = z.infer<typeof FollowUpState>;

/** One round: an agreement at one checkpoint. */
export const FollowUp = z.strictObject({
  checkpoint: Checkpoint,
  state: FollowUpState,
  /** ROUND-6: history read from an old report. */
  imported: z.boolean(),
  /** The date printed on the paper. */
  datedOn: PlainDate.nullable(),
  /** Facts count up to this day. */
  cutOffOn: PlainDate.nullable(),
});
export type FollowUp = z.infer<typeof FollowUp>;
