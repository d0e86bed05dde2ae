import { type Agreement, followUpAt, withFollowUp } from "../agreements/agreement.js";
import { type Checkpoint, checkpointBefore } from "../agreements/calendar.js";
import { accept, type Outcome, reject } from "../rejection.js";
import { applyRules } from "./apply-rules.js";
import { canBecome, isHeld } from "./follow-up-states.js";

/** Opens a planned round once the one before it is history, and writes what the rules alone decide. */
export function openFollowUp(agreement: Agreement, checkpoint: Checkpoint): Outcome<Agreement> {
  const { fiscalYear } = agreement;
  const followUp = followUpAt(agreement, checkpoint);
  if (!canBecome(followUp.state, "open")) {
    return reject({ code: "follow-up-not-planned", fiscalYear, checkpoint, state: followUp.state });
  }
  const before = checkpointBefore(checkpoint);
  const stateBefore = before ? followUpAt(agreement, before).state : null;
  if (before && stateBefore && !isHeld(stateBefore)) {
    return reject({ code: "follow-up-before-not-closed", fiscalYear, checkpoint, before, state: stateBefore });
  }
  return accept(applyRules(withFollowUp(agreement, { ...followUp, state: "open" }), checkpoint));
}
