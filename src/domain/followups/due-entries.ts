import type { Agreement } from "../agreements/agreement.js";
import type { Checkpoint } from "../agreements/calendar.js";
import { ruleSet } from "../agreements/rule-set.js";
import { type EconomyDue, economyDue } from "../economy/economy-due.js";
import type { Item } from "../items/item.js";
import { type EffortDue, effortDue } from "../ratings/effort-due.js";

/** What one round asks of one item, effort and economy told apart. */
export interface DueEntry {
  readonly effort: EffortDue;
  readonly economy: EconomyDue;
}

export function dueOf(
  agreement: Pick<Agreement, "ruleSet" | "fiscalYear">,
  item: Item,
  checkpoint: Checkpoint,
): DueEntry {
  return {
    effort: effortDue(item, checkpoint, ruleSet(agreement.ruleSet)),
    economy: economyDue(item.economy, agreement.fiscalYear),
  };
}
