import { type Agreement, followUpAt, withFollowUp } from "../agreements/agreement.js";
import type { FollowUpState } from "./follow-up.js";
import type { RoundWork } from "./round-work.js";

/** An agreement and the work on one of its rounds: what is decided together. */
export interface RoundInHand {
  readonly agreement: Agreement;
  readonly work: RoundWork;
}

export function stateOf({ agreement, work }: RoundInHand): FollowUpState {
  return work.round === "implementation" ? work.state : followUpAt(agreement, work.round).state;
}

export function withState({ agreement, work }: RoundInHand, state: FollowUpState): RoundInHand {
  if (work.round === "implementation") return { agreement, work: { ...work, state } };
  return { agreement: withFollowUp(agreement, { ...followUpAt(agreement, work.round), state }), work };
}

/** Which round a refusal speaks of. */
export function ofRound({ agreement, work }: RoundInHand) {
  return { fiscalYear: agreement.fiscalYear, checkpoint: work.round };
}

/** ROUND-6: whether the round was history before it came here. */
export function isImported({ agreement, work }: RoundInHand): boolean {
  return work.round !== "implementation" && followUpAt(agreement, work.round).imported;
}
