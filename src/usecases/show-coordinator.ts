import type { ItemReference } from "../domain/ids.js";
import type { Account } from "../domain/people/account.js";
import { coordinatorOf } from "../domain/people/one-coordinator.js";
import { accept, type Outcome, reject } from "../domain/rejection.js";
import { permitOnItem } from "./permit.js";
import type { World } from "./ports.js";

/**
 * The coordinator (tovholder) of an item, for those who may see the item; null when it has none.
 * @returns `agreement-unknown` or `item-unknown` when there is no such item to see
 */
export async function showCoordinator(world: World, item: ItemReference): Promise<Outcome<Account | null>> {
  const { fiscalYear, number } = item;
  return world.store.read(async (reader) => {
    const agreement = await reader.agreement(fiscalYear);
    if (!agreement) return reject({ code: "agreement-unknown", fiscalYear });
    const permitted = permitOnItem(world.actor, "read-items", agreement, number);
    return permitted.ok ? accept(coordinatorOf(item, await reader.accounts())) : permitted;
  });
}
