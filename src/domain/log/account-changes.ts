import type { Account, AccountId } from "../people/account.js";
import { fieldChanges, fieldsOf } from "./field-changes.js";
import type { Alteration, LogChange } from "./log-record.js";

export function accountChanges(before: Account | null, { id, ...after }: Account): Alteration[] {
  const { id: _, ...was } = before ?? { id };
  const changes = fieldChanges(fieldsOf(was), fieldsOf(after));
  return changes.length > 0 ? [ofAccount(id, changes)] : [];
}

/** That there is a new password, and nothing of it. */
export function passwordChange(id: AccountId): Alteration {
  return ofAccount(id, [{ field: "password", before: null, after: null }]);
}

function ofAccount(accountId: AccountId, changes: LogChange[]): Alteration {
  return { fiscalYear: null, round: null, item: null, accountId, changes };
}
