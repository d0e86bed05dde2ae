import type { Agreement } from "../domain/agreements/agreement.js";
import type { RoundWork } from "../domain/followups/round-work.js";
import {
  type Renaming,
  renameUnit as rename,
  renameInLaterWork,
  renameInWork,
} from "../domain/organisation/rename-unit.js";
import type { Outcome } from "../domain/rejection.js";
import { type Act, actOf } from "./act.js";
import { holdAgreement, type StillAsSeen, workInHand } from "./change-agreement.js";
import { laterAgreements } from "./later-agreements.js";
import type { Transaction, World } from "./ports.js";

/**
 * Gives a centre or committee another name in the whole agreement, in the round that is open, and in what later agreements'
 * open rounds have of its items. Grants stay as they are.
 */
export function renameUnit(
  world: World,
  fiscalYear: number,
  renaming: Renaming,
  stillAsSeen: StillAsSeen = () => true,
): Promise<Outcome<Agreement>> {
  return world.store.transaction(async (transaction) => {
    const later = await laterAgreements(transaction, fiscalYear);
    const held = await holdAgreement(world, transaction, { fiscalYear, action: "edit-agreement" }, stillAsSeen);
    if (!held.ok) return held;
    const before = held.value;
    const outcome = rename(before, renaming);
    if (!outcome.ok || outcome.value === before) return outcome;
    const act = actOf(world, "edit-agreement");
    await transaction.save(before, outcome.value, act);
    const { value: after } = outcome;
    await saveWork(transaction, after, act, (work) => renameInWork(work, renaming, before, after));
    for (const other of later.filter((one) => takesAlongFrom(one, fiscalYear))) {
      await saveWork(transaction, other, act, (work) => renameInLaterWork(work, renaming, before, after));
    }
    return outcome;
  });
}

function takesAlongFrom({ extraFollowUps }: Agreement, fiscalYear: number): boolean {
  return extraFollowUps.some((extra) => extra.fiscalYear === fiscalYear);
}

/** Of the round that is open, if any; nothing when it stays as it is. */
async function saveWork(
  transaction: Transaction,
  agreement: Agreement,
  act: Act,
  change: (work: RoundWork) => RoundWork,
): Promise<void> {
  const work = await workInHand(transaction, agreement);
  const changed = work && change(work);
  if (changed && changed !== work) await transaction.saveRoundWork(agreement.fiscalYear, work, changed, act);
}
