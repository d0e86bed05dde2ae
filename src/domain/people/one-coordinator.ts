import type { Grant } from "../access/grant.js";
import type { ItemReference } from "../ids.js";
import { accept, type Outcome, reject } from "../rejection.js";
import type { Account } from "./account.js";

/** The coordinator (tovholder) of an item; an item has one at most. */
export function coordinatorOf(item: ItemReference, everybody: readonly Account[]): Account | null {
  return everybody.find(({ grants }) => grants.some((grant) => isFor(grant, item))) ?? null;
}

/** The items that somebody coordinates. */
export function coordinatedItems({ grants }: Account): ItemReference[] {
  return grants.flatMap((grant) => ("item" in grant ? [grant.item] : []));
}

export interface AccountChange {
  readonly before: Account;
  readonly after: Account;
}

/**
 * Moves an item to another coordinator.
 * @param to null: it has none any more
 * @returns the accounts that change, whoever loses the item first
 */
export function moveCoordinator(
  item: ItemReference,
  to: Account | null,
  everybody: readonly Account[],
): AccountChange[] {
  const from = coordinatorOf(item, everybody);
  if (from?.id === to?.id) return [];
  const taken = from && {
    before: from,
    after: { ...from, grants: from.grants.filter((grant) => !isFor(grant, item)) },
  };
  const given = to && { before: to, after: { ...to, grants: [...to.grants, { role: "editor" as const, item }] } };
  return [taken, given].filter((change) => change !== null);
}

/** Grants name no item that somebody else coordinates: it would have to be taken from them first. */
export function leavesCoordinators(account: Account, everybody: readonly Account[]): Outcome<Account> {
  const others = everybody.filter(({ id }) => id !== account.id);
  for (const grant of account.grants) {
    if (!("item" in grant)) continue;
    const { fiscalYear, number } = grant.item;
    const by = coordinatorOf(grant.item, others);
    if (by) return reject({ code: "coordinator-taken", fiscalYear, item: number, by: by.name });
  }
  return accept(account);
}

function isFor(grant: Grant, { fiscalYear, number }: ItemReference): boolean {
  return "item" in grant && grant.item.fiscalYear === fiscalYear && grant.item.number === number;
}
