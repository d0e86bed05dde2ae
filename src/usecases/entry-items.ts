import type { Actor } from "../domain/access/actor.js";
import type { ItemSubject } from "../domain/access/judge.js";
import type { Action } from "../domain/access/policy.js";
import { type Agreement, findItem } from "../domain/agreements/agreement.js";
import type { RoundWithEarlier } from "../domain/followups/close-over-gaps.js";
import type { EntryName } from "../domain/followups/round-work.js";
import { accept, type Outcome } from "../domain/rejection.js";
import { permitOnAgreement, permitOnItem } from "./permit.js";

/** The agreement that an entry is of: in an extra follow-up an earlier one, without items while it is not here. */
export function agreementOf({ agreement, earlier }: RoundWithEarlier, name: EntryName): Agreement {
  if (name.of !== "latest-status") return agreement;
  const { fiscalYear } = name;
  return earlier.find((other) => other.fiscalYear === fiscalYear) ?? { ...agreement, fiscalYear, chapters: [] };
}

/** The items that entries are of, as far as there are such. */
export function itemsOfEntries(round: RoundWithEarlier, names: readonly EntryName[]): ItemSubject[] {
  return names.flatMap((name) => {
    const agreement = agreementOf(round, name);
    const item = findItem(agreement, name.item);
    return item ? [{ fiscalYear: agreement.fiscalYear, item }] : [];
  });
}

/** Whether somebody may do something to the item of each entry: one that they may not know of is not there. */
export function permitOnEntries(
  actor: Actor,
  action: Action,
  round: RoundWithEarlier,
  names: readonly EntryName[],
): Outcome<unknown> {
  if (names.length === 0) return permitOnAgreement(actor, action, round.agreement.fiscalYear);
  for (const name of names) {
    const permitted = permitOnItem(actor, action, agreementOf(round, name), name.item);
    if (!permitted.ok) return permitted;
  }
  return accept(undefined);
}
