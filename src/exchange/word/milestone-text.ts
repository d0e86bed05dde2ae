import type { Checkpoint } from "../../domain/agreements/calendar.js";
import { checkpointsNamed, STATUS_LABEL } from "./checkpoint-words.js";
import { join, type RichText, slice, tidy } from "./rich-text.js";

export interface MilestoneCell {
  readonly milestone: RichText;
  readonly status: RichText;
}

/**
 * Parts what was to be reached from how it goes. The label goes, unless it names another checkpoint than the row's: then it says
 * something that nothing else says.
 */
export function partMilestone(cell: RichText, checkpoint: Checkpoint): MilestoneCell {
  const label = STATUS_LABEL.exec(cell.text);
  if (!label) return { milestone: cell, status: slice(cell, 0, 0) };
  const named = checkpointsNamed(label[0]);
  const keepsLabel = named.some((other) => other !== checkpoint);
  const statusFrom = keepsLabel ? label.index : label.index + label[0].length;
  return { milestone: tidy(slice(cell, 0, label.index)), status: tidy(slice(cell, statusFrom)) };
}

/** Texts of one field that stood in several cells or tables, put together in the order they were printed. */
export function together(parts: readonly RichText[]): RichText | null {
  const joined = join(parts, "\n");
  return joined.text === "" ? null : joined;
}
