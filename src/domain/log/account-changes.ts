import type { Account, AccountId } from "../people/account.js";
import { coordinatedItems } from "../people/one-coordinator.js";
import type { OneTimeLink } from "../people/one-time-link.js";
import { type Fields, fieldChanges, fieldsOf } from "./field-changes.js";
import type { Alteration, LogChange } from "./log-record.js";

/** What the log tells of an account: of itself first, then of each item that it was given or lost as its coordinator. */
export function accountChanges(before: Account | null, after: Account): Alteration[] {
  const changes = fieldChanges(before ? ownFields(before) : new Map(), ownFields(after));
  return [...(changes.length > 0 ? [ofAccount(after.id, changes)] : []), ...coordinatorChanges(before, after)];
}

/** That there is a new password, and nothing of it. */
export function passwordChange(id: AccountId): Alteration {
  return ofAccount(id, [{ field: "password", before: null, after: null }]);
}

/** That somebody can choose the account's password, and not with what. */
export function linkMade(id: AccountId, purpose: OneTimeLink["purpose"]): Alteration {
  return ofAccount(id, [{ field: "link", before: null, after: purpose }]);
}

export function sessionsEnded(id: AccountId): Alteration {
  return ofAccount(id, [{ field: "sessions", before: null, after: "ended" }]);
}

/** By the keys' ids, which every token names. */
export function signingKeyChange(before: string | null, after: string): Alteration {
  const changes = [{ field: "signingKey", before, after }];
  return { fiscalYear: null, round: null, item: null, accountId: null, changes };
}

function ownFields({ id: _, grants, ...facts }: Account): Fields {
  return fieldsOf({ ...facts, grants: grants.filter((grant) => !("item" in grant)) });
}

/** Told in the history of the item, to whoever may see that: so without what else the coordinator may do. */
function coordinatorChanges(before: Account | null, after: Account): Alteration[] {
  const [was, is] = [coordinators(before), coordinators(after)];
  const items = new Map([...was, ...is].map(([key, { item }]) => [key, item]));
  return [...items].flatMap(([key, { fiscalYear, number }]) => {
    if (was.has(key) && is.has(key)) return [];
    const changes = [{ field: "coordinator", before: was.get(key)?.name ?? null, after: is.get(key)?.name ?? null }];
    return [{ fiscalYear, round: null, item: number, accountId: after.id, changes }];
  });
}

function coordinators(account: Account | null) {
  if (!account) return new Map<string, never>();
  return new Map(
    coordinatedItems(account).map((item) => [`${item.fiscalYear}/${item.number}`, { item, name: account.name }]),
  );
}

function ofAccount(accountId: AccountId, changes: LogChange[]): Alteration {
  return { fiscalYear: null, round: null, item: null, accountId, changes };
}
