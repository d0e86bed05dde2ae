import { type Agreement, findItem, withItem } from "../agreements/agreement.js";
import type { Checkpoint } from "../agreements/calendar.js";
import { withEconomy, withEffort } from "../ratings/one-per-follow-up.js";
import { accept, type Outcome, reject } from "../rejection.js";
import { askedFor } from "./draft-entry.js";
import { withLatestStatus } from "./extra-follow-up.js";
import { progressOf } from "./round-entries.js";
import { ofRound, type RoundInHand } from "./round-in-hand.js";
import { type EntryName, withWork } from "./round-work.js";

/** What a round is closed without, and why. */
export interface Gap {
  readonly entry: EntryName;
  readonly reason: string;
}

/** An agreement's round, and the earlier agreements it takes along. */
export interface RoundWithEarlier extends RoundInHand {
  readonly earlier: readonly Agreement[];
}

/** As item texts are Danish, whatever language the report around them is in. */
const NOT_REPORTED = "Ikke indberettet";

/**
 * ROUND-3: the agenda's deadline does not move. What has not been approved by then reads "Ikke indberettet" with the reason,
 * never a smiley, and the next round must assess it.
 */
export function closeOverGaps(round: RoundWithEarlier, gaps: readonly Gap[]): Outcome<RoundWithEarlier> {
  const names = gaps.map((gap) => gap.entry);
  const found = askedFor(round, names, round.earlier);
  if (!found.ok) return found;
  // an assessment that stands is no gap: it would be lost
  const approved = found.value.find((entry) => progressOf(entry) === "approved");
  if (approved) return reject({ code: "entry-already", ...ofRound(round), entry: approved.name, state: "approved" });
  let { agreement, work, earlier } = round;
  for (const { entry: name, reason } of gaps) {
    work = withWork(work, { name, work: { state: "not-reported", reason } });
    if (work.round === "implementation" || name.of === "milestones") continue;
    if (name.of === "latest-status") {
      const text = `${NOT_REPORTED}: ${reason}`;
      const year = { fiscalYear: agreement.fiscalYear, checkpoint: work.round };
      earlier = earlier.map((other) =>
        other.fiscalYear === name.fiscalYear ? withLatestStatus(other, name.item, year, text) : other,
      );
    } else agreement = withGap(agreement, name.item, name.of, work.round, reason);
  }
  return accept({ agreement, work, earlier });
}

function withGap(
  agreement: Agreement,
  number: Parameters<typeof findItem>[1],
  of: "effort" | "economy",
  checkpoint: Checkpoint,
  reason: string,
): Agreement {
  const item = findItem(agreement, number);
  if (!item) return agreement;
  const rating = { kind: "not-reported", status: reason } as const;
  return withItem(
    agreement,
    of === "effort" ? withEffort(item, checkpoint, rating) : withEconomy(item, checkpoint, rating),
  );
}
