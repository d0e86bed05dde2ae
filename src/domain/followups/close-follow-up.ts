import { type Agreement, followUpAt, withFollowUp } from "../agreements/agreement.js";
import type { Checkpoint } from "../agreements/calendar.js";
import { findHindrances } from "../findings/find-breaches.js";
import type { PlainDate } from "../ids.js";
import { accept, type Outcome, reject } from "../rejection.js";
import { canBecome } from "./follow-up-states.js";

/**
 * ROUND-3: closes an open round when nothing hinders it; every hindrance is listed.
 * @param earlier the agreements whose items stand as extra follow-ups in this one
 * @param today   printed as the round's date unless one was set
 */
export function closeFollowUp(
  agreement: Agreement,
  checkpoint: Checkpoint,
  earlier: readonly Agreement[],
  today: PlainDate,
): Outcome<Agreement> {
  const { fiscalYear } = agreement;
  const followUp = followUpAt(agreement, checkpoint);
  if (!canBecome(followUp.state, "closed")) {
    return reject({ code: "follow-up-not-open", fiscalYear, checkpoint, state: followUp.state });
  }
  const hindrances = findHindrances(agreement, checkpoint, earlier);
  if (hindrances.length > 0) return reject({ code: "follow-up-hindered", fiscalYear, checkpoint, hindrances });
  return accept(withFollowUp(agreement, { ...followUp, state: "closed", datedOn: followUp.datedOn ?? today }));
}
