import { type Agreement, followUpAt } from "../agreements/agreement.js";
import type { Checkpoint } from "../agreements/calendar.js";
import { ruleSet } from "../agreements/rule-set.js";
import { dueOf } from "../followups/due-entries.js";
import { effortAt, type Item, milestoneAt } from "../items/item.js";
import { lacksWordOnRecovery } from "../ratings/assess-again.js";
import { lacksDecidingBody } from "../ratings/deciding-body.js";
import type { EffortDue } from "../ratings/effort-due.js";
import type { AssessedEffort, CarriedEffort, EffortRating } from "../ratings/effort-rating.js";
import { lacksReasonForReplacing } from "../ratings/replace-rating.js";
import { lacksStatus } from "../ratings/status-needed.js";
import { delayWords } from "./delay-words.js";
import type { Breach } from "./finding.js";

/** A breach, and whether a round that is open can close over it. */
export interface RatedBreach {
  readonly breach: Breach;
  readonly hinders: boolean;
}

/** What is wrong with an item's effort in one round that is open or held. */
export function effortBreaches(agreement: Agreement, item: Item, checkpoint: Checkpoint): RatedBreach[] {
  const rating = effortAt(item, checkpoint);
  const due = dueOf(agreement, item, checkpoint).effort;
  if (!rating || rating.kind === "unrated") return blankBreaches(due);
  if (rating.kind === "carried") return carriedBreaches(agreement, item, checkpoint, due, rating);
  if (rating.kind === "unresolved") return [unresolvedBreach(rating.glyph), ...statusBreaches(rating)];
  if (rating.kind === "assessed") return assessedBreaches(agreement, checkpoint, due, rating);
  return [];
}

function blankBreaches(due: EffortDue): RatedBreach[] {
  if (due.due === "unrated") return [];
  if (due.due === "carried") {
    const { assessedAt } = due.rating;
    return [{ breach: { code: "blank-after-happy", rule: "CARRY-1", assessedAt }, hinders: true }];
  }
  return [{ breach: { code: "effort-missing", rule: due.rule }, hinders: true }];
}

function carriedBreaches(
  agreement: Agreement,
  item: Item,
  checkpoint: Checkpoint,
  due: EffortDue,
  rating: CarriedEffort,
): RatedBreach[] {
  if (due.due === "carried" && due.rating.assessedAt === rating.assessedAt) return [];
  const rule = due.due === "assess-again" ? due.rule : ruleBrokenByCarrying(agreement, item, checkpoint);
  return [{ breach: { code: "carried-wrongly", rule }, hinders: true }];
}

function ruleBrokenByCarrying(agreement: Agreement, item: Item, checkpoint: Checkpoint) {
  if (!ruleSet(agreement.ruleSet).carriesForward) return "RULES-1";
  return milestoneAt(item, checkpoint) ? "CARRY-4" : "CARRY-1";
}

function unresolvedBreach(glyph: string): RatedBreach {
  return { breach: { code: "effort-unresolved", rule: "EFF-1", glyph }, hinders: true };
}

function statusBreaches(rating: EffortRating): RatedBreach[] {
  return lacksStatus(rating) ? [{ breach: { code: "status-missing", rule: "EFF-2" }, hinders: true }] : [];
}

function assessedBreaches(
  agreement: Agreement,
  checkpoint: Checkpoint,
  due: EffortDue,
  rating: AssessedEffort,
): RatedBreach[] {
  const rules = ruleSet(agreement.ruleSet);
  const breaches = statusBreaches(rating);
  if (rules.knowsCorrectiveAction && lacksDecidingBody(rating, followUpAt(agreement, checkpoint))) {
    breaches.push({ breach: { code: "deciding-body-missing", rule: "EFF-3" }, hinders: true });
  }
  if (rating.smiley !== "happy") return breaches;
  if (due.due === "assess-again" && lacksWordOnRecovery(rating)) {
    const { rule, previousAt } = due;
    breaches.push({ breach: { code: "happy-without-word", rule, previousAt }, hinders: true });
  }
  if (rules.carriesForward && lacksReasonForReplacing(due, rating)) {
    breaches.push({ breach: { code: "replaced-without-word", rule: "CARRY-5" }, hinders: true });
  }
  const words = delayWords(rating.status);
  if (words) breaches.push({ breach: { code: "happy-though-delayed", rule: "EFF-1", words }, hinders: false });
  return breaches;
}
