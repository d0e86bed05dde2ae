import type { Actor } from "../domain/access/actor.js";
import { type ItemSubject, judge } from "../domain/access/judge.js";
import type { Action } from "../domain/access/policy.js";
import { type Agreement, findItem } from "../domain/agreements/agreement.js";
import type { ItemNumber } from "../domain/ids.js";
import type { Item } from "../domain/items/item.js";
import { accept, type Outcome, type Rejection, reject } from "../domain/rejection.js";

/** What may not be done is refused; what may not even be known of is refused as if it were not there. */
export function permit(
  actor: Actor,
  action: Action,
  unknown: Rejection,
  subject: ItemSubject | null = null,
): Outcome<void> {
  const verdict = judge(actor, action, subject);
  if (verdict === "allowed") return accept(undefined);
  return reject(verdict === "forbidden" ? { code: "not-allowed", action } : unknown);
}

/** Something that is done to a whole agreement. */
export function permitOnAgreement(actor: Actor, action: Action, fiscalYear: number): Outcome<void> {
  return permit(actor, action, { code: "agreement-unknown", fiscalYear });
}

/** Something that is done to one item, which is found on the way. */
export function permitOnItem(actor: Actor, action: Action, agreement: Agreement, number: ItemNumber): Outcome<Item> {
  const { fiscalYear } = agreement;
  const unknown = { code: "item-unknown", fiscalYear, item: number } as const;
  const item = findItem(agreement, number);
  if (!item) return reject(unknown);
  const permitted = permit(actor, action, unknown, { fiscalYear, item });
  return permitted.ok ? accept(item) : permitted;
}
