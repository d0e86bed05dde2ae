import type { ItemReference } from "../domain/ids.js";
import type { Account, AccountId } from "../domain/people/account.js";
import { coordinatorOf, moveCoordinator } from "../domain/people/one-coordinator.js";
import { accept, type Outcome, reject } from "../domain/rejection.js";
import { actOf } from "./act.js";
import { permitOnItem } from "./permit.js";
import type { World } from "./ports.js";

/** What a change must find unchanged since it was looked at: false refuses with `changed-meanwhile`. */
export type CoordinatorStillAsSeen = (coordinator: Account | null) => boolean;

/**
 * Makes somebody the coordinator (tovholder) of an item, in place of whoever was.
 * @param accountId null takes the item from its coordinator and gives it to nobody
 * @returns the coordinator; or `agreement-unknown`, `item-unknown`, `account-unknown`, `account-closed`, `changed-meanwhile`
 */
export async function assignCoordinator(
  world: World,
  item: ItemReference,
  accountId: AccountId | null,
  stillAsSeen: CoordinatorStillAsSeen = () => true,
): Promise<Outcome<Account | null>> {
  return world.store.transaction(async (transaction) => {
    await transaction.holdPeople();
    const { fiscalYear, number } = item;
    const agreement = await transaction.agreement(fiscalYear);
    if (!agreement) return reject({ code: "agreement-unknown", fiscalYear });
    const permitted = permitOnItem(world.actor, "assign-coordinator", agreement, number);
    if (!permitted.ok) return permitted;
    const everybody = await transaction.accounts();
    if (!stillAsSeen(coordinatorOf(item, everybody))) return reject({ code: "changed-meanwhile" });
    const found = accountId === null ? accept(null) : findActive(everybody, accountId);
    if (!found.ok) return found;
    const to = found.value;
    const changes = moveCoordinator(item, to, everybody);
    for (const { before, after } of changes) {
      await transaction.saveAccount(before, after, actOf(world, "assign-coordinator"));
    }
    return accept(changes.find(({ after }) => after.id === accountId)?.after ?? to);
  });
}

function findActive(everybody: readonly Account[], account: AccountId): Outcome<Account> {
  const found = everybody.find(({ id }) => id === account);
  if (!found) return reject({ code: "account-unknown", account });
  return found.active ? accept(found) : reject({ code: "account-closed", email: found.email });
}
