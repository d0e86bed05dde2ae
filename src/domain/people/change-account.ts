import type { Grant } from "../access/grant.js";
import { accept, type Outcome, reject } from "../rejection.js";
import type { Account } from "./account.js";
import { losesLastAdministrator } from "./last-administrator.js";
import { leavesCoordinators } from "./one-coordinator.js";

export type AccountFacts = Omit<Account, "id">;

/** An account among the others: its address is its own, and so are the items it coordinates. */
export function addAccount(account: Account, everybody: readonly Account[]): Outcome<Account> {
  if (everybody.some(({ email }) => email === account.email)) {
    return reject({ code: "account-exists", email: account.email });
  }
  return leavesCoordinators({ ...account, grants: eachOnce(account.grants) }, everybody);
}

/** @returns the same account when nothing changes */
export function changeAccount(
  before: Account,
  facts: Partial<AccountFacts>,
  everybody: readonly Account[],
): Outcome<Account> {
  const changed = { ...before, ...facts };
  const after = { ...changed, grants: eachOnce(changed.grants) };
  if (isSame(before, after)) return accept(before);
  if (everybody.some(({ id, email }) => id !== after.id && email === after.email)) {
    return reject({ code: "account-exists", email: after.email });
  }
  if (losesLastAdministrator(before, after, everybody)) return reject({ code: "last-administrator" });
  return leavesCoordinators(after, everybody);
}

/** The grants that an account has and had not. */
export function grantsGained(before: Account, after: Account): Grant[] {
  const had = new Set(before.grants.map(keyOf));
  return after.grants.filter((grant) => !had.has(keyOf(grant)));
}

function isSame(before: Account, after: Account): boolean {
  const facts = ({ grants, id, email, name, language, active }: Account) =>
    JSON.stringify([id, email, name, language, active, grants.map(keyOf)]);
  return facts(before) === facts(after);
}

function eachOnce(grants: readonly Grant[]): Grant[] {
  return [...new Map(grants.map((grant) => [keyOf(grant), grant])).values()];
}

/** Two grants are one when their keys are. */
function keyOf(grant: Grant): string {
  const scope = [
    "centre" in grant && grant.centre,
    "committee" in grant && grant.committee,
    "item" in grant && `${grant.item.fiscalYear}/${grant.item.number}`,
  ];
  return JSON.stringify([grant.role, ...scope]);
}
