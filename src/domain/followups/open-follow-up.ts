import { followUpAt } from "../agreements/agreement.js";
import { checkpointBefore } from "../agreements/calendar.js";
import { accept, type Outcome, reject } from "../rejection.js";
import { applyRules } from "./apply-rules.js";
import type { FollowUpState } from "./follow-up.js";
import { isHeld } from "./follow-up-states.js";
import { ofRound, type RoundInHand, stateOf, withState } from "./round-in-hand.js";
import type { RoundName } from "./round-work.js";

/**
 * Opens a planned round once the one before it is history, and writes what the rules alone decide.
 * @param implementation how far the winter's round is: while it is open its plan is not frozen, and no follow-up opens. One
 *   that was never opened is passed by: the agreement came with its milestones.
 */
export function openFollowUp(round: RoundInHand, implementation: FollowUpState): Outcome<RoundInHand> {
  const state = stateOf(round);
  if (state !== "planned") return reject({ code: "follow-up-not-planned", ...ofRound(round), state });
  const before = roundBefore(round, implementation);
  if (before) return reject({ code: "follow-up-before-not-closed", ...ofRound(round), ...before });
  const opened = withState(round, "open");
  if (opened.work.round === "implementation") return accept(opened);
  return accept({ ...opened, agreement: applyRules(opened.agreement, opened.work.round) });
}

/** The round that must be history first, when it is not. */
function roundBefore(
  { agreement, work }: RoundInHand,
  implementation: FollowUpState,
): { before: RoundName; state: FollowUpState } | null {
  if (work.round === "implementation") {
    const { state } = followUpAt(agreement, "first");
    return state === "planned" ? null : { before: "first", state };
  }
  const before = checkpointBefore(work.round);
  if (before === null) return implementation === "open" ? { before: "implementation", state: "open" } : null;
  const { state } = followUpAt(agreement, before);
  return isHeld(state) ? null : { before, state };
}
