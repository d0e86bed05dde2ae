import type { AccountId } from "../domain/people/account.js";
import { accept, type Outcome, reject } from "../domain/rejection.js";
import { actOf } from "./act.js";
import { type HandedLink, handOutLink } from "./hand-out-link.js";
import { permit } from "./permit.js";
import type { World } from "./ports.js";

/**
 * Makes a link with which somebody chooses a new password; to who has none yet it is a new invitation. Until it is
 * followed the old password holds.
 * @returns `account-closed` when the account must be opened first
 */
export async function issueResetLink(world: World, accountId: AccountId): Promise<Outcome<HandedLink>> {
  const unknown = { code: "account-unknown", account: accountId } as const;
  const permitted = permit(world.actor, "manage-people", unknown);
  if (!permitted.ok) return permitted;
  return world.store.transaction(async (transaction) => {
    const account = await transaction.holdAccount(accountId);
    if (!account) return reject(unknown);
    if (!account.active) return reject({ code: "account-closed", email: account.email });
    return accept(await handOutLink(world, transaction, account, actOf(world, "manage-people")));
  });
}
