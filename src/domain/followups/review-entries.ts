import type { Agreement } from "../agreements/agreement.js";
import { accept, type Outcome, reject } from "../rejection.js";
import { askedFor } from "./draft-entry.js";
import { progressOf } from "./round-entries.js";
import { ofRound, type RoundInHand, stateOf } from "./round-in-hand.js";
import { type EntryName, type EntryWork, type Progress, withWork } from "./round-work.js";

/** ROUND-2: the finance office has assured the quality of what was submitted. All of them, or none. */
export function approveEntries(
  round: RoundInHand,
  names: readonly EntryName[],
  earlier: readonly Agreement[],
): Outcome<RoundInHand> {
  return review(round, names, earlier, ["submitted"], { state: "approved" });
}

/** ROUND-2: what was submitted, or approved too soon, goes back to its centres with a comment. */
export function returnEntries(
  round: RoundInHand,
  names: readonly EntryName[],
  earlier: readonly Agreement[],
  comment: string,
): Outcome<RoundInHand> {
  return review(round, names, earlier, ["submitted", "approved"], { state: "returned", comment });
}

function review(
  round: RoundInHand,
  names: readonly EntryName[],
  earlier: readonly Agreement[],
  from: readonly Progress[],
  to: EntryWork,
): Outcome<RoundInHand> {
  const state = stateOf(round);
  if (state !== "open") return reject({ code: "follow-up-not-open", ...ofRound(round), state });
  const found = askedFor(round, names, earlier);
  if (!found.ok) return found;
  for (const entry of found.value) {
    const progress = progressOf(entry);
    if (!from.includes(progress)) {
      return reject({ code: "entry-not-submitted", ...ofRound(round), entry: entry.name, state: progress });
    }
  }
  return accept({ ...round, work: withWork(round.work, ...names.map((name) => ({ name, work: to }))) });
}
