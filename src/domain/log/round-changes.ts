import { type Entry, type EntryName, entryKey, type RoundWork } from "../followups/round-work.js";
import { fieldChanges, fieldsOf } from "./field-changes.js";
import type { Alteration } from "./log-record.js";

/** What the log tells of the work on a round: of the round itself first, then of each entry that is not as it was. */
export function roundChanges(fiscalYear: number, before: RoundWork, after: RoundWork): Alteration[] {
  const alterations = [ofTheRound(fiscalYear, before, after), ...ofItsEntries(fiscalYear, before, after)];
  return alterations.filter(({ changes }) => changes.length > 0);
}

function ofTheRound(fiscalYear: number, before: RoundWork, after: RoundWork): Alteration {
  const { entries: _, round: __, ...was } = before;
  const { entries: ___, round, ...is } = after;
  return { fiscalYear, round, item: null, accountId: null, changes: fieldChanges(fieldsOf(was), fieldsOf(is)) };
}

function ofItsEntries(fiscalYear: number, before: RoundWork, after: RoundWork): Alteration[] {
  const was = worksOf(before);
  const is = worksOf(after);
  const names = new Map([...was, ...is].map(([key, { name }]) => [key, name]));
  return [...names].map(([key, name]) => {
    const field = fieldOf(name, fiscalYear);
    const changes = fieldChanges(new Map([[field, was.get(key)?.work]]), new Map([[field, is.get(key)?.work]]));
    // in the history of the item that it is of, which may be an earlier agreement's
    const year = name.of === "latest-status" ? name.fiscalYear : fiscalYear;
    return { fiscalYear: year, round: after.round, item: name.item, accountId: null, changes };
  });
}

function worksOf({ entries }: RoundWork): Map<string, Entry> {
  return new Map(entries.map((entry) => [entryKey(entry.name), entry]));
}

/** A latest status names the agreement whose round asked for it: the record is filed under the item's own. */
function fieldOf(name: EntryName, fiscalYear: number): string {
  return name.of === "latest-status" ? `work.${name.of}.${fiscalYear}` : `work.${name.of}`;
}
