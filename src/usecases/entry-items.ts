import type { ItemSubject } from "../domain/access/judge.js";
import { type Agreement, findItem } from "../domain/agreements/agreement.js";
import type { RoundWithEarlier } from "../domain/followups/close-over-gaps.js";
import type { EntryName } from "../domain/followups/round-work.js";

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
