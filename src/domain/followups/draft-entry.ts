import type { Agreement } from "../agreements/agreement.js";
import { accept, type Outcome, reject } from "../rejection.js";
import { type AskedEntry, askedEntries, entriesByKey } from "./round-entries.js";
import { ofRound, type RoundInHand } from "./round-in-hand.js";
import { type EntryName, entryKey, withWork, workByEntry } from "./round-work.js";

/**
 * ROUND-2: what somebody has written, or taken back, is a draft again, whoever had submitted it. What the finance office has
 * approved stands until it is returned: only who reviews may write over it.
 * @param written whether there is anything of it now
 */
export function draftEntry(
  before: RoundInHand,
  after: RoundInHand,
  name: EntryName,
  { written, reviews }: { readonly written: boolean; readonly reviews: boolean },
): Outcome<RoundInHand> {
  if (workByEntry(before.work).get(entryKey(name))?.state === "approved" && !reviews) {
    return reject({ code: "entry-approved", ...ofRound(before), entry: name });
  }
  const work = written ? { state: "draft" as const, submittedBy: [] } : null;
  return accept({ ...after, work: withWork(after.work, { name, work }) });
}

/** The entries of a round that are meant: each must be one to be drafted, submitted or approved. */
export function askedFor(
  round: RoundInHand,
  names: readonly EntryName[],
  earlier: readonly Agreement[],
): Outcome<AskedEntry[]> {
  const entries = entriesByKey(askedEntries(round, earlier));
  const found: AskedEntry[] = [];
  for (const name of names) {
    const entry = entries.get(entryKey(name));
    if (!entry) return reject({ code: "entry-not-asked", ...ofRound(round), entry: name });
    found.push(entry);
  }
  return accept(found);
}
