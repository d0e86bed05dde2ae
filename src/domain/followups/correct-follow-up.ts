import { findItem, withItem } from "../agreements/agreement.js";
import { findHindrances } from "../findings/find-breaches.js";
import type { ItemNumber, ItemReference } from "../ids.js";
import { withEconomy, withEffort } from "../ratings/one-per-follow-up.js";
import { accept, type Outcome, reject } from "../rejection.js";
import { applyToOpenRound } from "./apply-rules.js";
import type { RoundWithEarlier } from "./close-over-gaps.js";
import { isExtraFollowUp, withLatestStatus } from "./extra-follow-up.js";
import type { EconomyAnswer, EffortAnswer } from "./rate.js";
import { ofRound, stateOf, withState } from "./round-in-hand.js";

/** What a published round should have said. What is left out stays as it was. */
export type Correction =
  | { readonly item: ItemNumber; readonly effort?: EffortAnswer; readonly economy?: EconomyAnswer }
  | { readonly latestStatusOf: ItemReference; readonly text: string };

/**
 * ROUND-5: what is published never changes, so what was wrong in it is put right for a new edition. The rules must hold
 * afterwards as they must when a round closes; a later round that is open is judged anew.
 */
export function correctFollowUp(
  round: RoundWithEarlier,
  corrections: readonly Correction[],
): Outcome<RoundWithEarlier> {
  const state = stateOf(round);
  if (state !== "published") return reject({ code: "follow-up-not-published", ...ofRound(round), state });
  const outcome = corrections.reduce<Outcome<RoundWithEarlier>>(
    (corrected, correction) => (corrected.ok ? correct(corrected.value, correction) : corrected),
    accept(round),
  );
  if (!outcome.ok || round.work.round === "implementation") return outcome;
  const { agreement, work, earlier } = outcome.value;
  // held against the rules as if it were to close now
  const asOpen = withState({ agreement, work }, "open").agreement;
  const hindrances = findHindrances(asOpen, round.work.round, earlier);
  if (hindrances.length > 0) return reject({ code: "follow-up-hindered", ...ofRound(round), hindrances });
  return accept({ agreement: applyToOpenRound(agreement), work, earlier });
}

function correct(round: RoundWithEarlier, correction: Correction): Outcome<RoundWithEarlier> {
  const { agreement, work, earlier } = round;
  const { fiscalYear } = agreement;
  if (work.round === "implementation") {
    const number = "item" in correction ? correction.item : correction.latestStatusOf.number;
    return reject({ code: "entry-not-asked", ...ofRound(round), entry: { of: "effort", item: number } });
  }
  const checkpoint = work.round;
  if ("latestStatusOf" in correction) {
    const { latestStatusOf: of, text } = correction;
    if (!isExtraFollowUp(agreement, of)) {
      return reject({ code: "extra-follow-up-unknown", fiscalYear, of: of.fiscalYear, item: of.number });
    }
    const corrected = earlier.map((other) =>
      other.fiscalYear === of.fiscalYear ? withLatestStatus(other, of.number, { fiscalYear, checkpoint }, text) : other,
    );
    return accept({ ...round, earlier: corrected });
  }
  const item = findItem(agreement, correction.item);
  if (!item) return reject({ code: "item-unknown", fiscalYear, item: correction.item });
  const effort = correction.effort ? withEffort(item, checkpoint, correction.effort) : item;
  const both = correction.economy ? withEconomy(effort, checkpoint, correction.economy) : effort;
  return accept({ ...round, agreement: withItem(agreement, both) });
}
