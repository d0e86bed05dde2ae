import { z } from "zod";
import { Checkpoint } from "../agreements/calendar.js";
import { Text } from "../text.js";

/** What an item must have reached by one checkpoint. Parts a, b, … stand in the text and share one smiley. */
export const Milestone = z.strictObject({ checkpoint: Checkpoint, text: Text });
export type Milestone = z.infer<typeof Milestone>;
