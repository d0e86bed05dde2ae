import type { Checkpoint } from "../domain/agreements/calendar.js";
import type { RoundWithEarlier } from "../domain/followups/close-over-gaps.js";
import { type EconomyAnswer, type EffortAnswer, rateEconomy, rateEffort } from "../domain/followups/rate.js";
import type { ItemNumber } from "../domain/ids.js";
import { accept, type Outcome } from "../domain/rejection.js";
import type { RoundStillAsSeen } from "./change-round.js";
import { type Draft, draftEntries, draftEntry } from "./draft-entry.js";
import type { World } from "./ports.js";

/** Which rating is meant. */
export interface RatedItem {
  readonly fiscalYear: number;
  readonly item: ItemNumber;
  readonly checkpoint: Checkpoint;
}

/** What a centre says of one item in a round; what is left out stays as it is. */
export interface RoundAnswer {
  readonly item: ItemNumber;
  readonly effort?: EffortAnswer;
  readonly economy?: EconomyAnswer;
}

/** @param answer null takes the rating back */
export function rateItemEffort(
  world: World,
  { fiscalYear, item, checkpoint }: RatedItem,
  answer: EffortAnswer | null,
  stillAsSeen?: RoundStillAsSeen,
): Promise<Outcome<RoundWithEarlier>> {
  return draftEntry(world, { fiscalYear, round: checkpoint }, effortDraft(item, checkpoint, answer), stillAsSeen);
}

/** @param answer null takes the rating back */
export function rateItemEconomy(
  world: World,
  { fiscalYear, item, checkpoint }: RatedItem,
  answer: EconomyAnswer | null,
  stillAsSeen?: RoundStillAsSeen,
): Promise<Outcome<RoundWithEarlier>> {
  return draftEntry(world, { fiscalYear, round: checkpoint }, economyDraft(item, checkpoint, answer), stillAsSeen);
}

/** Takes many answers at once: all of them, or none. */
export function answerRound(
  world: World,
  fiscalYear: number,
  checkpoint: Checkpoint,
  answers: readonly RoundAnswer[],
): Promise<Outcome<RoundWithEarlier>> {
  const drafts = answers.flatMap(({ item, effort, economy }) => [
    ...(effort ? [effortDraft(item, checkpoint, effort)] : []),
    ...(economy ? [economyDraft(item, checkpoint, economy)] : []),
  ]);
  return draftEntries(world, { fiscalYear, round: checkpoint }, drafts);
}

function effortDraft(item: ItemNumber, checkpoint: Checkpoint, answer: EffortAnswer | null): Draft {
  return {
    name: { of: "effort", item },
    action: "draft-entry",
    written: answer !== null,
    write: (round) => withAgreement(round, rateEffort(round.agreement, item, checkpoint, answer)),
  };
}

function economyDraft(item: ItemNumber, checkpoint: Checkpoint, answer: EconomyAnswer | null): Draft {
  return {
    name: { of: "economy", item },
    action: "draft-entry",
    written: answer !== null,
    write: (round) => withAgreement(round, rateEconomy(round.agreement, item, checkpoint, answer)),
  };
}

function withAgreement(
  round: RoundWithEarlier,
  outcome: Outcome<RoundWithEarlier["agreement"]>,
): Outcome<RoundWithEarlier> {
  return outcome.ok ? accept({ ...round, agreement: outcome.value }) : outcome;
}
