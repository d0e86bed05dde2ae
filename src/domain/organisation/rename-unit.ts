import { type Agreement, findItem, mapItems } from "../agreements/agreement.js";
import { type EntryName, type RoundWork, withWork } from "../followups/round-work.js";
import { draftAgain, unsettleEntries } from "../followups/unsettle-entries.js";
import type { ItemNumber } from "../ids.js";
import type { Item } from "../items/item.js";
import { accept, type Outcome, reject } from "../rejection.js";
import { type UnitKind, unitsNamedIn } from "./named-units.js";
import { sameUnit, type UnitName } from "./unit.js";

export interface Renaming {
  readonly kind: UnitKind;
  /** In any of its spellings. */
  readonly from: UnitName;
  readonly to: UnitName;
  /** Whether it may become one with a unit that has the new name already. */
  readonly mayMerge: boolean;
}

/**
 * A unit's name, in all its spellings, replaced in the whole agreement. What rounds held when they were closed is kept
 * elsewhere and stays.
 */
export function renameUnit(agreement: Agreement, { kind, from, to, mayMerge }: Renaming): Outcome<Agreement> {
  const { fiscalYear } = agreement;
  const units = unitsNamedIn(agreement, kind);
  const unit = units.find(({ name }) => sameUnit(name, from));
  if (!unit) return reject({ code: "unit-unknown", fiscalYear, unit: from });
  const taken = units.find(({ name }) => name !== unit.name && sameUnit(name, to));
  if (taken && !mayMerge) return reject({ code: "unit-exists", fiscalYear, unit: taken.name });
  return accept(mapItems(agreement, (item) => inItem(item, kind, (names) => onceEach(replaced(names, from, to), to))));
}

/**
 * The work on a round after a centre was renamed: what was handed in under the old name counts under the new one, for it is
 * the same centre that said it. Where two that shared an item have become one, what they said apart is a draft again.
 * @param before the agreement as it was, @param after as it is with the new name
 */
export function renameInWork(
  work: RoundWork,
  { kind, from, to }: Omit<Renaming, "mayMerge">,
  before: Agreement,
  after: Agreement,
): RoundWork {
  if (kind !== "centre") return work;
  const named = submittedUnderNewName(work, { from, to }, ({ of }) => of !== "latest-status");
  const nameByName = mapItems(before, (item) => inItem(item, kind, (names) => replaced(names, from, to)));
  return unsettleEntries(named, nameByName, after);
}

/** The same of a later agreement's round, in which the items that it takes along from this one have their latest status. */
export function renameInLaterWork(
  work: RoundWork,
  { kind, from, to }: Omit<Renaming, "mayMerge">,
  before: Agreement,
  after: Agreement,
): RoundWork {
  if (kind !== "centre") return work;
  const isOurs = (name: EntryName) => name.of === "latest-status" && name.fiscalYear === after.fiscalYear;
  const named = submittedUnderNewName(work, { from, to }, isOurs);
  const centresIn = (agreement: Agreement, number: ItemNumber) =>
    findItem(agreement, number)?.responsibleCentres.length;
  const isShared = ({ item }: EntryName) => centresIn(before, item) !== centresIn(after, item);
  return draftAgain(named, (name) => isOurs(name) && isShared(name));
}

function submittedUnderNewName(
  work: RoundWork,
  { from, to }: Pick<Renaming, "from" | "to">,
  isMeant: (name: EntryName) => boolean,
): RoundWork {
  const renamed = work.entries.flatMap(({ name, work: entry }) =>
    entry.state === "draft" && isMeant(name) && entry.submittedBy.some((one) => sameUnit(one, from))
      ? [{ name, work: { ...entry, submittedBy: onceEach(replaced(entry.submittedBy, from, to), to) } }]
      : [],
  );
  return renamed.length === 0 ? work : withWork(work, ...renamed);
}

function inItem(item: Item, kind: UnitKind, change: (names: readonly UnitName[]) => UnitName[]): Item {
  const { responsibleCentres, responsibleCommittees, involvedCommittees, contributors } = item;
  const changed: Item =
    kind === "centre"
      ? {
          ...item,
          responsibleCentres: change(responsibleCentres),
          contributors: { ...contributors, centres: change(contributors.centres) },
        }
      : {
          ...item,
          responsibleCommittees: change(responsibleCommittees),
          involvedCommittees: involvedCommittees === "all" ? "all" : change(involvedCommittees),
        };
  return namesOf(changed) === namesOf(item) ? item : changed;
}

function namesOf({ responsibleCentres, responsibleCommittees, involvedCommittees, contributors }: Item): string {
  return JSON.stringify([responsibleCentres, responsibleCommittees, involvedCommittees, contributors.centres]);
}

function replaced(names: readonly UnitName[], from: UnitName, to: UnitName): UnitName[] {
  return names.map((name) => (sameUnit(name, from) ? to : name));
}

/** The new name stands once, spelled as it was given, where it stands first. */
function onceEach(names: readonly UnitName[], to: UnitName): UnitName[] {
  const first = names.findIndex((name) => sameUnit(name, to));
  return names.flatMap((name, index) => {
    if (!sameUnit(name, to)) return [name];
    return index === first ? [to] : [];
  });
}
