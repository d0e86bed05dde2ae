import { type Agreement, findItem, withItem } from "../agreements/agreement.js";
import { CHECKPOINTS, type Checkpoint } from "../agreements/calendar.js";
import { findHindrances } from "../findings/find-breaches.js";
import type { ItemNumber, ItemReference } from "../ids.js";
import { editItem, type FactChanges } from "../items/edit-item.js";
import { withEconomy, withEffort } from "../ratings/one-per-follow-up.js";
import { accept, type Outcome, reject } from "../rejection.js";
import { applyToOpenRound } from "./apply-rules.js";
import type { RoundWithEarlier } from "./close-over-gaps.js";
import { isExtraFollowUp, withLatestStatus } from "./extra-follow-up.js";
import type { FrozenRound } from "./frozen-round.js";
import type { EconomyAnswer, EffortAnswer } from "./rate.js";
import { ofRound, stateOf, withState } from "./round-in-hand.js";
import { type RoundWork, withWork } from "./round-work.js";

/** What a published round should have said. What is left out stays as it was published. */
export type Correction =
  | {
      readonly item: ItemNumber;
      readonly effort?: EffortAnswer;
      readonly economy?: EconomyAnswer;
      readonly facts?: FactChanges;
    }
  | { readonly latestStatusOf: ItemReference; readonly text: string };

type ItemCorrection = Extract<Correction, { item: ItemNumber }>;

/** A round as it stands now, and what was frozen of it for its report. */
export interface Corrected {
  readonly round: RoundWithEarlier;
  readonly frozen: FrozenRound;
}

/**
 * ROUND-5: what is published never changes, so what was wrong in it is put right for a new edition: the frozen content with
 * what is named, and nothing else that has changed since. What the item itself should have said is put right today, too,
 * unless it has been worded anew since. The rules must hold afterwards as they must when a round closes.
 * A later round that is open is judged anew; one that is closed stands on this one and must be reopened first.
 */
export function correctFollowUp({ round, frozen }: Corrected, corrections: readonly Correction[]): Outcome<Corrected> {
  const state = stateOf(round);
  const { round: checkpoint } = round.work;
  if (state !== "published" || checkpoint === "implementation") {
    return reject({ code: "follow-up-not-published", ...ofRound(round), state });
  }
  const closed = laterClosed(round.agreement, checkpoint);
  if (closed) return reject({ code: "later-round-closed", ...ofRound(round), later: closed });
  const outcome = corrections.reduce<Outcome<Corrected>>(
    (corrected, correction) => (corrected.ok ? correct(corrected.value, correction, checkpoint) : corrected),
    accept({ round, frozen }),
  );
  if (!outcome.ok) return outcome;
  const { agreement, work, earlier } = outcome.value.round;
  // held against the rules as if it were to close now
  const asOpen = withState({ agreement: outcome.value.frozen.agreement, work }, "open").agreement;
  const hindrances = findHindrances(asOpen, checkpoint, earlier);
  if (hindrances.length > 0) return reject({ code: "correction-hindered", ...ofRound(round), hindrances });
  return accept({
    round: { ...outcome.value.round, agreement: applyToOpenRound(agreement) },
    frozen: outcome.value.frozen,
  });
}

/** A later round of ours that is closed and could still be published with what is about to be corrected. */
function laterClosed({ followUps }: Agreement, checkpoint: Checkpoint): Checkpoint | null {
  const later = CHECKPOINTS.slice(CHECKPOINTS.indexOf(checkpoint) + 1);
  const closed = followUps.find((one) => later.includes(one.checkpoint) && one.state === "closed" && !one.imported);
  return closed?.checkpoint ?? null;
}

function correct({ round, frozen }: Corrected, correction: Correction, checkpoint: Checkpoint): Outcome<Corrected> {
  if ("latestStatusOf" in correction) return correctStatus({ round, frozen }, correction, checkpoint);
  const now = correctItem(round.agreement, asItStands(correction, frozen.agreement, round.agreement), checkpoint);
  if (!now.ok) return now;
  const then = correctItem(frozen.agreement, correction, checkpoint);
  if (!then.ok) return then;
  const work = approved(round.work, correction);
  return accept({
    round: { ...round, agreement: now.value, work },
    frozen: { ...frozen, agreement: then.value },
  });
}

/** The correction without those facts that today's item no longer tells as they were published: they are newer. */
function asItStands(correction: ItemCorrection, published: Agreement, today: Agreement): ItemCorrection {
  const { item: number, facts } = correction;
  const [then, now] = [findItem(published, number), findItem(today, number)];
  if (!facts || !then || !now) return correction;
  const { economy, ...others } = facts;
  const stands = {
    ...whereSame(others, then, now),
    ...(economy ? { economy: whereSame(economy, then.economy, now.economy) } : {}),
  };
  return { ...correction, facts: stands };
}

/** Of what is named, that which two tell alike. */
function whereSame<Facts extends object>(named: Facts, one: Required<Facts>, other: Required<Facts>): Partial<Facts> {
  const keys = Object.keys(named) as (keyof Facts)[];
  const same = keys.filter((key) => JSON.stringify(one[key]) === JSON.stringify(other[key]));
  return Object.fromEntries(same.map((key) => [key, named[key]])) as Partial<Facts>;
}

function correctItem(
  agreement: Agreement,
  { item: number, effort, economy, facts }: ItemCorrection,
  checkpoint: Checkpoint,
): Outcome<Agreement> {
  const edited = facts ? editItem(agreement, number, facts) : accept(agreement);
  if (!edited.ok) return edited;
  const item = findItem(edited.value, number);
  if (!item) return reject({ code: "item-unknown", fiscalYear: agreement.fiscalYear, item: number });
  const rated = effort ? withEffort(item, checkpoint, effort) : item;
  const both = economy ? withEconomy(rated, checkpoint, economy) : rated;
  return accept(withItem(edited.value, both));
}

/** What the finance office puts right itself needs nobody's approval any more, also where there was a gap. */
function approved(work: RoundWork, { item, effort, economy }: ItemCorrection): RoundWork {
  const state = { state: "approved" } as const;
  return withWork(
    work,
    ...(effort ? [{ name: { of: "effort", item } as const, work: state }] : []),
    ...(economy ? [{ name: { of: "economy", item } as const, work: state }] : []),
  );
}

function correctStatus(
  { round, frozen }: Corrected,
  { latestStatusOf: of, text }: Extract<Correction, { text: string }>,
  checkpoint: Checkpoint,
): Outcome<Corrected> {
  const { fiscalYear } = round.agreement;
  if (!isExtraFollowUp(frozen.agreement, of)) {
    return reject({ code: "extra-follow-up-unknown", fiscalYear, of: of.fiscalYear, item: of.number });
  }
  const said = (agreement: Agreement) => withLatestStatus(agreement, of.number, { fiscalYear, checkpoint }, text);
  const earlier = round.earlier.map((other) => (other.fiscalYear === of.fiscalYear ? said(other) : other));
  const extraItems = frozen.extraItems.map((extra) => {
    if (extra.fiscalYear !== of.fiscalYear || extra.item.number !== of.number) return extra;
    const alone = { ...frozen.agreement, chapters: [{ ...extra.chapter, items: [extra.item] }] };
    return { ...extra, item: findItem(said(alone), of.number) ?? extra.item };
  });
  const work = withWork(round.work, {
    name: { of: "latest-status", fiscalYear: of.fiscalYear, item: of.number },
    work: { state: "approved" },
  });
  return accept({ round: { ...round, earlier, work }, frozen: { ...frozen, extraItems } });
}
