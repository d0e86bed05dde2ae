import { sameUnit, type UnitName } from "../organisation/unit.js";
import { type AskedEntry, progressOf } from "./round-entries.js";
import type { Progress } from "./round-work.js";

/** How far one centre is with a round. */
export interface CentreProgress {
  /** null: items for which no centre answers. */
  readonly centre: UnitName | null;
  readonly state: Progress;
  /** How many entries of the centre are in each state. */
  readonly entries: Readonly<Record<Progress, number>>;
}

/** How far one committee's items are in a round. */
export interface CommitteeProgress extends Omit<CentreProgress, "centre"> {
  /** null: items of no committee. */
  readonly committee: UnitName | null;
}

/** ROUND-2 at a glance: per centre, in the order in which the agreement first names them. */
export function roundProgress(entries: readonly AskedEntry[]): CentreProgress[] {
  const counted = countByUnit(entries, ({ item }) => item.responsibleCentres, progressOfCentre);
  return counted.map(({ unit, ...far }) => ({ centre: unit, ...far }));
}

/** The same per responsible committee: an entry of several counts with each. */
export function committeeProgress(entries: readonly AskedEntry[]): CommitteeProgress[] {
  const counted = countByUnit(entries, ({ item }) => item.responsibleCommittees, progressOf);
  return counted.map(({ unit, ...far }) => ({ committee: unit, ...far }));
}

function countByUnit(
  entries: readonly AskedEntry[],
  unitsOf: (entry: AskedEntry) => readonly UnitName[],
  progressFor: (entry: AskedEntry, unit: UnitName | null) => Progress,
) {
  const units = new Map<UnitName | null, Record<Progress, number>>();
  for (const entry of entries) {
    const named = unitsOf(entry);
    for (const name of named.length > 0 ? named : [null]) {
      const known = [...units.keys()].find((other) => isSame(other, name));
      const key = known === undefined ? name : known;
      const counts = units.get(key) ?? nothingYet();
      counts[progressFor(entry, name)] += 1;
      units.set(key, counts);
    }
  }
  return [...units].map(([unit, counts]) => ({ unit, state: stateOfUnit(counts), entries: counts }));
}

/** Of several centres, one that has submitted its part is done with it, whoever else has not. */
function progressOfCentre(entry: AskedEntry, centre: UnitName | null): Progress {
  const { work } = entry;
  const hasSubmitted =
    centre !== null && work?.state === "draft" && work.submittedBy.some((name) => sameUnit(name, centre));
  return hasSubmitted ? "submitted" : progressOf(entry);
}

function stateOfUnit(counts: Record<Progress, number>): Progress {
  if (counts.returned > 0) return "returned";
  if (counts.draft > 0) return "draft";
  const done = counts.submitted + counts.approved + counts["not-reported"];
  if (counts["not-started"] > 0) return done > 0 ? "draft" : "not-started";
  if (counts.submitted > 0) return "submitted";
  return counts["not-reported"] > 0 ? "not-reported" : "approved";
}

function isSame(a: UnitName | null, b: UnitName | null): boolean {
  return a === null || b === null ? a === b : sameUnit(a, b);
}

function nothingYet(): Record<Progress, number> {
  return { "not-started": 0, draft: 0, submitted: 0, returned: 0, approved: 0, "not-reported": 0 };
}
