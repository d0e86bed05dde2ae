import type { Account } from "./account.js";

/** Whether a change would leave nobody who can manage people. */
export function losesLastAdministrator(before: Account, after: Account, everybody: readonly Account[]): boolean {
  if (!administers(before) || administers(after)) return false;
  return !everybody.some((account) => account.id !== before.id && administers(account));
}

function administers({ active, grants }: Account): boolean {
  return active && grants.some(({ role }) => role === "administrator");
}
