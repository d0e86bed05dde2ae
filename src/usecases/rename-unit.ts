import type { Agreement } from "../domain/agreements/agreement.js";
import { type Renaming, renameUnit as rename, renameInWork } from "../domain/organisation/rename-unit.js";
import { type Outcome, reject } from "../domain/rejection.js";
import { actOf } from "./act.js";
import { type StillAsSeen, workInHand } from "./change-agreement.js";
import { permitOnAgreement } from "./permit.js";
import type { World } from "./ports.js";

/** Gives a centre or committee another name in the whole agreement and in the round that is open. Grants stay as they are. */
export function renameUnit(
  world: World,
  fiscalYear: number,
  renaming: Renaming,
  stillAsSeen: StillAsSeen = () => true,
): Promise<Outcome<Agreement>> {
  return world.store.transaction(async (transaction) => {
    const before = await transaction.agreement(fiscalYear);
    if (!before) return reject({ code: "agreement-unknown", fiscalYear });
    const permitted = permitOnAgreement(world.actor, "edit-agreement", fiscalYear);
    if (!permitted.ok) return permitted;
    if (!stillAsSeen(before)) return reject({ code: "changed-meanwhile" });
    const outcome = rename(before, renaming);
    if (!outcome.ok || outcome.value === before) return outcome;
    const act = actOf(world, "edit-agreement");
    await transaction.save(before, outcome.value, act);
    const work = await workInHand(transaction, outcome.value);
    const renamed = work && renameInWork(work, renaming, before, outcome.value);
    if (renamed && renamed !== work) await transaction.saveRoundWork(fiscalYear, work, renamed, act);
    return outcome;
  });
}
