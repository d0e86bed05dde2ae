import { type Agreement, followUpAt, withFollowUp } from "../agreements/agreement.js";
import { findHindrances } from "../findings/find-breaches.js";
import type { Finding } from "../findings/finding.js";
import type { PlainDate } from "../ids.js";
import { accept, type Outcome, reject } from "../rejection.js";
import { closeOverGaps, type Gap, type RoundWithEarlier } from "./close-over-gaps.js";
import { approvalHindrances } from "./entry-hindrances.js";
import { canBecome } from "./follow-up-states.js";
import { type AskedEntry, askedEntries } from "./round-entries.js";
import { ofRound, type RoundInHand, stateOf, withState } from "./round-in-hand.js";

/**
 * ROUND-3: closes an open round when nothing hinders it; every hindrance is listed.
 * @param round with the agreements whose items stand as extra follow-ups in this one
 * @param gaps  what it is closed without, each with its reason
 * @param today printed as the round's date unless one was set
 */
export function closeFollowUp(
  round: RoundWithEarlier,
  gaps: readonly Gap[],
  today: PlainDate,
): Outcome<RoundWithEarlier> {
  const state = stateOf(round);
  if (!canBecome(state, "closed")) return reject({ code: "follow-up-not-open", ...ofRound(round), state });
  const outcome = closeOverGaps(round, gaps);
  if (!outcome.ok) return outcome;
  const hindrances = roundHindrances(outcome.value, outcome.value.earlier);
  if (hindrances.length > 0) return reject({ code: "follow-up-hindered", ...ofRound(round), hindrances });
  return accept({ ...outcome.value, ...dated(withState(outcome.value, "closed"), today) });
}

/**
 * Everything that hinders a round from closing, item by item, rule by rule.
 * @param asked its entries, for whoever has them already
 */
export function roundHindrances(
  round: RoundInHand,
  earlier: readonly Agreement[],
  asked: readonly AskedEntry[] = askedEntries(round, earlier),
): Finding[] {
  const { agreement, work } = round;
  const broken = work.round === "implementation" ? [] : findHindrances(agreement, work.round, earlier);
  return [...broken, ...approvalHindrances(round, asked)];
}

function dated(round: RoundInHand, today: PlainDate): RoundInHand {
  const { agreement, work } = round;
  if (work.round === "implementation") return round;
  const followUp = followUpAt(agreement, work.round);
  return { work, agreement: withFollowUp(agreement, { ...followUp, datedOn: followUp.datedOn ?? today }) };
}
