import { accept, type Outcome, reject } from "../rejection.js";
import { canBecome } from "./follow-up-states.js";
import { isImported, ofRound, type RoundInHand, stateOf, withState } from "./round-in-hand.js";

/** ROUND-5: a closed round is published; from then on it changes only by a new edition. */
export function publishFollowUp(round: RoundInHand): Outcome<RoundInHand> {
  const state = stateOf(round);
  if (isImported(round)) return reject({ code: "follow-up-imported", ...ofRound(round) });
  if (!canBecome(state, "published")) return reject({ code: "follow-up-not-closed", ...ofRound(round), state });
  return accept(withState(round, "published"));
}
