import type { RoundWithEarlier } from "../domain/followups/close-over-gaps.js";
import { isHeld } from "../domain/followups/follow-up-states.js";
import { isImported, stateOf } from "../domain/followups/round-in-hand.js";
import type { Reader } from "./ports.js";

/**
 * ROUND-6: whether a round was held before it came here. One that came closed with its agreement's document was never held
 * against the rules here, so that nothing was frozen of it.
 */
export async function isHistory(reader: Reader, round: RoundWithEarlier): Promise<boolean> {
  const { agreement, work } = round;
  if (isImported(round)) return true;
  return isHeld(stateOf(round)) && !(await reader.frozenRound(agreement.fiscalYear, work.round));
}
