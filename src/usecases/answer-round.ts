import type { Agreement } from "../domain/agreements/agreement.js";
import type { Checkpoint } from "../domain/agreements/calendar.js";
import { type EconomyAnswer, type EffortAnswer, rateEconomy, rateEffort } from "../domain/followups/rate.js";
import type { ItemNumber } from "../domain/ids.js";
import { accept, type Outcome } from "../domain/rejection.js";
import { changeAgreement } from "./change-agreement.js";
import type { World } from "./ports.js";

/** What a centre says of one item in a round; what is left out stays as it is. */
export interface RoundAnswer {
  readonly item: ItemNumber;
  readonly effort?: EffortAnswer;
  readonly economy?: EconomyAnswer;
}

/** Takes many answers at once: all of them, or none. */
export function answerRound(
  world: World,
  fiscalYear: number,
  checkpoint: Checkpoint,
  answers: readonly RoundAnswer[],
): Promise<Outcome<Agreement>> {
  return changeAgreement(world, fiscalYear, (before) =>
    answers.reduce<Outcome<Agreement>>((outcome, answer) => {
      const rated = outcome.ok ? withEffortOf(outcome.value, checkpoint, answer) : outcome;
      return rated.ok ? withEconomyOf(rated.value, checkpoint, answer) : rated;
    }, accept(before)),
  );
}

function withEffortOf(agreement: Agreement, checkpoint: Checkpoint, { item, effort }: RoundAnswer): Outcome<Agreement> {
  return effort ? rateEffort(agreement, item, checkpoint, effort) : accept(agreement);
}

function withEconomyOf(
  agreement: Agreement,
  checkpoint: Checkpoint,
  { item, economy }: RoundAnswer,
): Outcome<Agreement> {
  return economy ? rateEconomy(agreement, item, checkpoint, economy) : accept(agreement);
}
