import type { Agreement } from "../../src/domain/agreements/agreement.js";
import type { Checkpoint } from "../../src/domain/agreements/calendar.js";
import { closeFollowUp as close } from "../../src/domain/followups/close-follow-up.js";
import type { RoundWithEarlier } from "../../src/domain/followups/close-over-gaps.js";
import { openFollowUp as open } from "../../src/domain/followups/open-follow-up.js";
import { askedEntries } from "../../src/domain/followups/round-entries.js";
import { type EntryWork, noWork, type RoundName, withWork } from "../../src/domain/followups/round-work.js";
import type { PlainDate } from "../../src/domain/ids.js";
import { accept, type Outcome } from "../../src/domain/rejection.js";

/** A round that nobody has begun on. */
export function roundOf(agreement: Agreement, round: RoundName, earlier: readonly Agreement[] = []): RoundWithEarlier {
  return { agreement, work: noWork(round), earlier, editions: 0 };
}

/** The round with everything in it, as far as it is asked for or written, in one state. */
export function allIn(round: RoundWithEarlier, work: EntryWork): RoundWithEarlier {
  const written = askedEntries(round, round.earlier).filter(({ isWritten }) => isWritten);
  return { ...round, work: withWork(round.work, ...written.map(({ name }) => ({ name, work }))) };
}

/** Opens a round for tests that are about its ratings alone. */
export function openFollowUp(agreement: Agreement, checkpoint: Checkpoint): Outcome<Agreement> {
  const outcome = open(roundOf(agreement, checkpoint), "planned");
  return outcome.ok ? accept(outcome.value.agreement) : outcome;
}

/** Closes a round in which the finance office has approved all that was written. */
export function closeFollowUp(
  agreement: Agreement,
  checkpoint: Checkpoint,
  earlier: readonly Agreement[],
  today: PlainDate,
): Outcome<Agreement> {
  const outcome = close(allIn(roundOf(agreement, checkpoint, earlier), { state: "approved" }), [], today);
  return outcome.ok ? accept(outcome.value.agreement) : outcome;
}
