import type { Account, AccountId } from "../domain/people/account.js";
import { accept, type Outcome, reject } from "../domain/rejection.js";
import { permit } from "./permit.js";
import type { World } from "./ports.js";

export async function showPerson(world: World, accountId: AccountId): Promise<Outcome<Account>> {
  const unknown = { code: "account-unknown", account: accountId } as const;
  const permitted = permit(world.actor, "read-people", unknown);
  if (!permitted.ok) return permitted;
  const account = await world.store.read((reader) => reader.account(accountId));
  return account ? accept(account) : reject(unknown);
}
