import type { Account, AccountId } from "../domain/people/account.js";
import { accept, type Outcome, reject } from "../domain/rejection.js";
import { ownAct } from "./act.js";
import type { World } from "./ports.js";

/**
 * Somebody chooses for themselves, for good, the language they are spoken to in.
 * @returns or `account-unknown` when it is closed
 */
export async function chooseLanguage(
  world: World,
  accountId: AccountId,
  language: Account["language"],
): Promise<Outcome<Account>> {
  return world.store.transaction(async (transaction) => {
    await transaction.holdPeople();
    const before = await transaction.holdAccount(accountId);
    if (!before?.active) return reject({ code: "account-unknown", account: accountId });
    if (before.language === language) return accept(before);
    const after = { ...before, language };
    await transaction.saveAccount(before, after, ownAct(world, before, "use-own-account"));
    return accept(after);
  });
}
