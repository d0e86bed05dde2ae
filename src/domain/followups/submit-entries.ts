import type { Agreement } from "../agreements/agreement.js";
import { sameUnit, type UnitName } from "../organisation/unit.js";
import { accept, type Outcome, reject } from "../rejection.js";
import { askedFor } from "./draft-entry.js";
import { ruleHindrances } from "./entry-hindrances.js";
import { type AskedEntry, progressOf } from "./round-entries.js";
import { ofRound, type RoundInHand, stateOf } from "./round-in-hand.js";
import { type EntryName, type EntryWork, withWork } from "./round-work.js";

/**
 * ROUND-2: submits drafts, all of them or none; the rules are held against each (CARRY-2, CARRY-5, EFF-2, EFF-3, ECO-4).
 * Where several centres are responsible, an entry is submitted when each of them has done so.
 * @param centresOf those of the entry's responsible centres in whose name it is submitted
 */
export function submitEntries(
  round: RoundInHand,
  names: readonly EntryName[],
  earlier: readonly Agreement[],
  centresOf: (entry: AskedEntry) => readonly UnitName[],
): Outcome<RoundInHand> {
  const state = stateOf(round);
  if (state !== "open") return reject({ code: "follow-up-not-open", ...ofRound(round), state });
  const found = askedFor(round, names, earlier);
  if (!found.ok) return found;
  for (const entry of found.value) {
    const progress = progressOf(entry);
    if (progress === "submitted" || progress === "approved") {
      return reject({ code: "entry-already", ...ofRound(round), entry: entry.name, state: progress });
    }
  }
  const hindrances = found.value.flatMap((entry) => ruleHindrances(round, entry));
  if (hindrances.length > 0) return reject({ code: "entries-hindered", ...ofRound(round), hindrances });
  const changes = found.value.map((entry) => ({ name: entry.name, work: submittedBy(entry, centresOf(entry)) }));
  return accept({ ...round, work: withWork(round.work, ...changes) });
}

function submittedBy({ item, work }: AskedEntry, centres: readonly UnitName[]): EntryWork {
  const already = work?.state === "draft" ? work.submittedBy : [];
  const all = item.responsibleCentres.filter((name) =>
    [...already, ...centres].some((submitted) => sameUnit(submitted, name)),
  );
  return all.length === item.responsibleCentres.length ? { state: "submitted" } : { state: "draft", submittedBy: all };
}
