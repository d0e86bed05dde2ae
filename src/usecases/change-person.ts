import type { Account, AccountId } from "../domain/people/account.js";
import { type AccountFacts, changeAccount, grantsGained } from "../domain/people/change-account.js";
import { accept, type Outcome, reject } from "../domain/rejection.js";
import { type Act, actOf } from "./act.js";
import { findGrantedItems } from "./find-granted-items.js";
import { permit } from "./permit.js";
import type { Transaction, World } from "./ports.js";

/** What a change must find unchanged since it was looked at: false refuses with `changed-meanwhile`. */
export type AccountStillAsSeen = (account: Account) => boolean;

/**
 * Changes an account: what is not named stays. Closing it ends its sessions and links.
 * @returns `last-administrator`, `account-exists`, `coordinator-taken`, `changed-meanwhile`; `agreement-unknown` or
 *   `item-unknown` when a grant is given for what is not here
 */
export async function changePerson(
  world: World,
  accountId: AccountId,
  facts: Partial<AccountFacts>,
  stillAsSeen: AccountStillAsSeen = () => true,
): Promise<Outcome<Account>> {
  const unknown = { code: "account-unknown", account: accountId } as const;
  const permitted = permit(world.actor, "manage-people", unknown);
  if (!permitted.ok) return permitted;
  return world.store.transaction(async (transaction) => {
    await transaction.holdPeople();
    const before = await transaction.holdAccount(accountId);
    if (!before) return reject(unknown);
    if (!stillAsSeen(before)) return reject({ code: "changed-meanwhile" });
    const changed = changeAccount(before, facts, await transaction.accounts());
    if (!changed.ok || changed.value === before) return changed;
    const found = await findGrantedItems(transaction, grantsGained(before, changed.value));
    if (!found.ok) return found;
    const act = actOf(world, "manage-people");
    await transaction.saveAccount(before, changed.value, act);
    await endWhatIsOver(transaction, before, changed.value, act);
    return accept(changed.value);
  });
}

async function endWhatIsOver(transaction: Transaction, before: Account, after: Account, act: Act): Promise<void> {
  if (!after.active) await transaction.revokeSessions(after.id, { ...act, reason: "account-closed" });
  // a link was sent to the old address
  if (!after.active || after.email !== before.email) await transaction.useUpLinks(after.id, act.at);
}
