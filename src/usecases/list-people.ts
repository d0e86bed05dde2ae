import type { Account } from "../domain/people/account.js";
import { accept, type Outcome } from "../domain/rejection.js";
import { permit } from "./permit.js";
import type { World } from "./ports.js";

/** Everybody who has an account, by name. */
export async function listPeople(world: World): Promise<Outcome<Account[]>> {
  const permitted = permit(world.actor, "read-people", { code: "account-unknown", account: null });
  if (!permitted.ok) return permitted;
  return accept(await world.store.read((reader) => reader.accounts()));
}
