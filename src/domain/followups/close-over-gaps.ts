import { type Agreement, findItem, withItem } from "../agreements/agreement.js";
import type { Checkpoint } from "../agreements/calendar.js";
import type { ItemNumber } from "../ids.js";
import type { EconomyRating } from "../ratings/economy-rating.js";
import { withEconomy, withEffort } from "../ratings/one-per-follow-up.js";
import { accept, type Outcome, type RatingSubject, reject } from "../rejection.js";
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
  /** How many editions have been published of it. */
  readonly editions: number;
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
    } else {
      const rating = { kind: "not-reported", status: reason } as const;
      agreement = withRating(agreement, name.item, name.of, work.round, rating);
    }
  }
  return accept({ ...round, agreement, work, earlier });
}

/**
 * ROUND-4: a round that is reopened asks again for what it was closed without. What the centre had drafted before is not
 * brought back: the log has it.
 */
export function withdrawGaps(round: RoundWithEarlier): RoundWithEarlier {
  const gaps = round.work.entries.filter(({ work }) => work.state === "not-reported");
  const { round: checkpoint } = round.work;
  let { agreement, earlier } = round;
  for (const { name } of gaps) {
    if (checkpoint === "implementation" || name.of === "milestones") continue;
    if (name.of === "latest-status") {
      const year = { fiscalYear: agreement.fiscalYear, checkpoint };
      earlier = earlier.map((other) =>
        other.fiscalYear === name.fiscalYear ? withLatestStatus(other, name.item, year, null) : other,
      );
    } else agreement = withRating(agreement, name.item, name.of, checkpoint, null);
  }
  const work = withWork(round.work, ...gaps.map(({ name }) => ({ name, work: null })));
  return { ...round, agreement, earlier, work };
}

function withRating(
  agreement: Agreement,
  number: ItemNumber,
  of: RatingSubject,
  checkpoint: Checkpoint,
  rating: Extract<EconomyRating, { kind: "not-reported" }> | null,
): Agreement {
  const item = findItem(agreement, number);
  if (!item) return agreement;
  const rate = of === "effort" ? withEffort : withEconomy;
  return withItem(agreement, rate(item, checkpoint, rating));
}
