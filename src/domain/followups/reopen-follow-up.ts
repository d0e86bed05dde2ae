import { followUpAt, withFollowUp } from "../agreements/agreement.js";
import { CHECKPOINTS } from "../agreements/calendar.js";
import { accept, type Outcome, reject } from "../rejection.js";
import { applyRules } from "./apply-rules.js";
import { type RoundWithEarlier, withdrawGaps } from "./close-over-gaps.js";
import { isImported, ofRound, stateOf, withState } from "./round-in-hand.js";
import type { RoundName } from "./round-work.js";

/**
 * ROUND-4: a closed round can be reopened until it is published, as long as no later one has begun: that one's carried
 * smileys stand on this one. It is dated anew when it is closed again.
 */
export function reopenFollowUp(round: RoundWithEarlier): Outcome<RoundWithEarlier> {
  const state = stateOf(round);
  if (isImported(round)) return reject({ code: "follow-up-imported", ...ofRound(round) });
  if (state !== "closed") return reject({ code: "follow-up-not-closed", ...ofRound(round), state });
  const { agreement, work } = round;
  const later = laterRounds(work.round)
    .map((checkpoint) => followUpAt(agreement, checkpoint))
    .find((followUp) => followUp.state !== "planned");
  if (later)
    return reject({ code: "later-round-begun", ...ofRound(round), later: later.checkpoint, state: later.state });
  const asked = withdrawGaps(round);
  const reopened = { ...asked, ...withState(asked, "open") };
  if (work.round === "implementation") return accept(reopened);
  const followUp = followUpAt(reopened.agreement, work.round);
  const undated = withFollowUp(reopened.agreement, { ...followUp, datedOn: null });
  // an earlier round may have been corrected since
  return accept({ ...reopened, agreement: applyRules(undated, work.round) });
}

function laterRounds(round: RoundName) {
  return round === "implementation" ? CHECKPOINTS : CHECKPOINTS.slice(CHECKPOINTS.indexOf(round) + 1);
}
