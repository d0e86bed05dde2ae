import type { Checkpoint } from "../agreements/calendar.js";
import type { RuleSet } from "../agreements/rule-set.js";
import { type Item, milestoneAt } from "../items/item.js";
import { isAssessedAgain } from "./assess-again.js";
import { isMilestoneAssessed } from "./assess-milestone.js";
import { carryForward } from "./carry-forward.js";
import type { CarriedEffort } from "./effort-rating.js";
import { isLeftBlank } from "./never-rated.js";
import { previousEffort } from "./previous-effort.js";

/** What a round asks of an item's effort, and the rule that says so. */
export type EffortDue =
  | { readonly due: "assess"; readonly rule: "CARRY-4" | "ROUND-3" }
  | { readonly due: "assess-again"; readonly rule: "CARRY-2"; readonly previousAt: Checkpoint }
  | { readonly due: "carried"; readonly rule: "CARRY-1"; readonly rating: CarriedEffort }
  | { readonly due: "unrated"; readonly rule: "CARRY-3" | "RULES-1" };

/**
 * What is due of the effort at `checkpoint`, from the milestone there and the ratings before it.
 * Ratings at `checkpoint` itself and later are not looked at.
 */
export function effortDue(
  item: Pick<Item, "milestones" | "effort">,
  checkpoint: Checkpoint,
  rules: RuleSet,
): EffortDue {
  const milestone = milestoneAt(item, checkpoint);
  const previous = previousEffort(item, checkpoint);
  if (!rules.carriesForward && !milestone) return { due: "unrated", rule: "RULES-1" };
  if (isMilestoneAssessed(previous, milestone)) return { due: "assess", rule: "CARRY-4" };
  if (isAssessedAgain(previous, milestone)) {
    return { due: "assess-again", rule: "CARRY-2", previousAt: previous.checkpoint };
  }
  const carried = carryForward(previous, milestone);
  if (carried) return { due: "carried", rule: "CARRY-1", rating: carried };
  if (isLeftBlank(previous, milestone)) return { due: "unrated", rule: "CARRY-3" };
  // only "Ikke indberettet" is left: the next round must assess it
  return { due: "assess", rule: "ROUND-3" };
}
