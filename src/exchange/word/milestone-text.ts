import type { Checkpoint } from "../../domain/agreements/calendar.js";
import { checkpointsNamed, findStatusLabel } from "./checkpoint-words.js";
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
  const found = findStatusLabel(cell.text);
  if (!found) return { milestone: cell, status: slice(cell, 0, 0) };
  const { label, index } = found;
  const keepsLabel = checkpointsNamed(label).some((other) => other !== checkpoint);
  const statusFrom = keepsLabel ? index : index + label.length;
  return { milestone: tidy(slice(cell, 0, index)), status: tidy(slice(cell, statusFrom)) };
}

/** Texts of one field that stood in several cells or tables, put together in the order they were printed. */
export function together(parts: readonly RichText[]): RichText | null {
  const joined = join(parts, "\n");
  return joined.text === "" ? null : joined;
}
