import type { Account } from "../domain/people/account.js";
import { addAccount } from "../domain/people/change-account.js";
import { accept, type Outcome } from "../domain/rejection.js";
import { actOf } from "./act.js";
import { findGrantedItems } from "./find-granted-items.js";
import { type HandedLink, handOutLink } from "./hand-out-link.js";
import { permit } from "./permit.js";
import type { World } from "./ports.js";

export type Invitation = Pick<Account, "email" | "name" | "language" | "grants">;

/**
 * Makes an account, and the link with which its owner chooses a password.
 * @returns `account-exists`, `coordinator-taken`; `agreement-unknown` or `item-unknown` when a grant names what is not here
 */
export async function invitePerson(world: World, invitation: Invitation): Promise<Outcome<HandedLink>> {
  const permitted = permit(world.actor, "manage-people", { code: "account-unknown", account: null });
  if (!permitted.ok) return permitted;
  return world.store.transaction(async (transaction) => {
    await transaction.holdPeople();
    const { email, name, language, grants } = invitation;
    const account: Account = { id: world.secrets.drawId(), email, name, language, active: true, grants };
    const added = addAccount(account, await transaction.accounts());
    if (!added.ok) return added;
    const found = await findGrantedItems(transaction, added.value.grants);
    if (!found.ok) return found;
    const act = actOf(world, "manage-people");
    await transaction.saveAccount(null, added.value, act);
    return accept(await handOutLink(world, transaction, added.value, act));
  });
}
