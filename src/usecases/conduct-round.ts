import { followUpAt, withFollowUp } from "../domain/agreements/agreement.js";
import { closeFollowUp as close } from "../domain/followups/close-follow-up.js";
import type { Gap, RoundWithEarlier } from "../domain/followups/close-over-gaps.js";
import type { FollowUp } from "../domain/followups/follow-up.js";
import { isHeld } from "../domain/followups/follow-up-states.js";
import { freezeRound } from "../domain/followups/freeze-round.js";
import { openFollowUp as open } from "../domain/followups/open-follow-up.js";
import { reopenFollowUp as reopen } from "../domain/followups/reopen-follow-up.js";
import { ofRound, stateOf } from "../domain/followups/round-in-hand.js";
import type { RoundWork } from "../domain/followups/round-work.js";
import type { PlainDate } from "../domain/ids.js";
import { accept, type Outcome, reject } from "../domain/rejection.js";
import { actOf } from "./act.js";
import { changeRound, changeRoundIn, type RoundOf, type RoundStillAsSeen } from "./change-round.js";
import { isHistory } from "./history.js";
import type { Transaction, World } from "./ports.js";
import { today } from "./today.js";

/**
 * Opens a round: what the rules alone decide is written. The implementation plan is frozen before the first follow-up: one
 * whose winter's round was never opened came with its milestones, and is frozen as it stands.
 */
export function openFollowUp(
  world: World,
  { fiscalYear, round }: RoundOf,
  stillAsSeen?: RoundStillAsSeen,
): Promise<Outcome<RoundWithEarlier>> {
  const change = { fiscalYear, round, action: "open-round" } as const;
  return changeRound(
    world,
    change,
    async (before, transaction) => {
      const winter = await transaction.roundWork(fiscalYear, "implementation");
      const state = winter.round === "implementation" ? winter.state : "planned";
      const outcome = open(before, state);
      if (outcome.ok && round === "first" && state === "planned")
        await freezeUnopened(world, transaction, before, winter);
      return outcome.ok ? accept({ ...before, ...outcome.value }) : outcome;
    },
    stillAsSeen,
  );
}

async function freezeUnopened(
  world: World,
  transaction: Transaction,
  { agreement, earlier }: RoundWithEarlier,
  winter: RoundWork,
) {
  const { fiscalYear } = agreement;
  const act = actOf(world, "close-round");
  const plan = freezeRound(agreement, "implementation", earlier, today(world));
  await transaction.freeze(fiscalYear, "implementation", plan, act);
  const closed = { ...winter, round: "implementation", state: "closed" } as const;
  await transaction.saveRoundWork(fiscalYear, winter, closed, act);
}

/** The dates of a round. What is left out stays as it is. */
export type RoundDates = Partial<Pick<FollowUp, "datedOn" | "cutOffOn">> & { readonly deadlineOn?: PlainDate | null };

/** Sets the dates of a round that is not history yet; its deadline can be moved as long as it is open. */
export function scheduleFollowUp(
  world: World,
  round: RoundOf,
  { deadlineOn, ...dates }: RoundDates,
  stillAsSeen?: RoundStillAsSeen,
): Promise<Outcome<RoundWithEarlier>> {
  return changeRound(
    world,
    { ...round, action: "schedule-round" },
    (before) => {
      const state = stateOf(before);
      if (isHeld(state)) return reject({ code: "follow-up-not-open", ...ofRound(before), state });
      const work = deadlineOn === undefined ? before.work : { ...before.work, deadlineOn };
      const { round: name } = before.work;
      if (name === "implementation" || Object.keys(dates).length === 0) return accept({ ...before, work });
      const followUp = { ...followUpAt(before.agreement, name), ...dates };
      return accept({ ...before, work, agreement: withFollowUp(before.agreement, followUp) });
    },
    stillAsSeen,
  );
}

/** ROUND-3: closes a round, over gaps where reasons are given, and freezes what it holds. */
export function closeFollowUp(
  world: World,
  round: RoundOf,
  gaps: readonly Gap[],
  stillAsSeen?: RoundStillAsSeen,
): Promise<Outcome<RoundWithEarlier>> {
  const change = { ...round, action: "close-round" } as const;
  return world.store.transaction(async (transaction) => {
    const outcome = await changeRoundIn(
      world,
      transaction,
      change,
      (before) => close(before, gaps, today(world)),
      stillAsSeen,
    );
    if (outcome.ok) await freeze(world, transaction, outcome.value);
    return outcome;
  });
}

/** Keeps what a round holds as it is closed. */
async function freeze(world: World, transaction: Transaction, { agreement, work, earlier }: RoundWithEarlier) {
  const datedOn = work.round === "implementation" ? today(world) : followUpAt(agreement, work.round).datedOn;
  const frozen = freezeRound(agreement, work.round, earlier, datedOn);
  await transaction.freeze(agreement.fiscalYear, work.round, frozen, actOf(world, "close-round"));
}

/** ROUND-4: opens a closed round again, saying why. */
export function reopenFollowUp(
  world: World,
  { fiscalYear, round }: RoundOf,
  reason: string,
  stillAsSeen?: RoundStillAsSeen,
): Promise<Outcome<RoundWithEarlier>> {
  const change = { fiscalYear, round, action: "reopen-round", reason } as const;
  return changeRound(
    world,
    change,
    async (before, transaction) => {
      if (await isHistory(transaction, before)) return reject({ code: "follow-up-imported", ...ofRound(before) });
      const outcome = reopen(before);
      if (outcome.ok) await transaction.freeze(fiscalYear, round, null, actOf(world, "reopen-round", { reason }));
      return outcome;
    },
    stillAsSeen,
  );
}
