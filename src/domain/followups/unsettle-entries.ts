import { type Agreement, findItem, itemsOf } from "../agreements/agreement.js";
import { type Item, milestoneAt } from "../items/item.js";
import { sameUnit, type UnitName } from "../organisation/unit.js";
import { type EntryName, type RoundName, type RoundWork, withWork } from "./round-work.js";

/**
 * ROUND-2: what was submitted or approved on other terms is a draft again: when an item's milestone in this round is
 * reworded, or its responsible centres change, nobody has said anything of what stands now.
 */
export function unsettleEntries(work: RoundWork, before: Agreement, after: Agreement): RoundWork {
  const changed = itemsOf(after).flatMap((item) => {
    const was = findItem(before, item.number);
    return was && was !== item ? [{ was, item }] : [];
  });
  const unsettled = new Set(
    changed.flatMap(({ was, item }) => restingOn(was, item, work.round).map((of) => `${of}/${item.number}`)),
  );
  return draftAgain(work, (name) => unsettled.has(`${name.of}/${name.item}`));
}

/** What has been handed in of some entries counts no more; one that was returned keeps its comment, and a gap its reason. */
export function draftAgain(work: RoundWork, isMeant: (name: EntryName) => boolean): RoundWork {
  const drafts = work.entries.filter(
    ({ name, work: { state } }) => isMeant(name) && state !== "returned" && state !== "not-reported",
  );
  if (drafts.length === 0) return work;
  return withWork(work, ...drafts.map(({ name }) => ({ name, work: { state: "draft" as const, submittedBy: [] } })));
}

/** Which of an item's entries rest on what has changed of it. */
function restingOn(was: Item, item: Item, round: RoundName): EntryName["of"][] {
  if (!areTheSame(was.responsibleCentres, item.responsibleCentres)) return ["effort", "economy", "milestones"];
  if (round === "implementation") return [];
  return milestoneAt(was, round)?.text === milestoneAt(item, round)?.text ? [] : ["effort"];
}

/** In whatever order they are named. */
function areTheSame(some: readonly UnitName[], others: readonly UnitName[]): boolean {
  return some.length === others.length && some.every((name) => others.some((other) => sameUnit(name, other)));
}
