import type { Actor } from "../access/actor.js";
import { may } from "../access/judge.js";
import { mayRead, visibleFindings } from "../access/visible-part.js";
import { type Agreement, followUpAt, itemsOf } from "../agreements/agreement.js";
import type { Checkpoint } from "../agreements/calendar.js";
import type { EconomyDue } from "../economy/economy-due.js";
import type { Finding } from "../findings/finding.js";
import type { PlainDate } from "../ids.js";
import { economyAt, effortAt, type Item, milestoneAt } from "../items/item.js";
import type { Milestone } from "../items/milestone.js";
import { sameUnit } from "../organisation/unit.js";
import type { EconomyRating } from "../ratings/economy-rating.js";
import type { EffortDue } from "../ratings/effort-due.js";
import type { EffortRating } from "../ratings/effort-rating.js";
import type { RatingSubject } from "../rejection.js";
import { roundHindrances } from "./close-follow-up.js";
import type { RoundWithEarlier } from "./close-over-gaps.js";
import { dueOf } from "./due-entries.js";
import { statusInRound } from "./extra-follow-up.js";
import type { FollowUp } from "./follow-up.js";
import { type AskedEntry, askedEntries, entriesByKey, progressOf } from "./round-entries.js";
import { stateOf } from "./round-in-hand.js";
import { type CentreProgress, type CommitteeProgress, committeeProgress, roundProgress } from "./round-progress.js";
import { type EntryWork, entryKey, type Progress } from "./round-work.js";

/** How far one thing that a round asks for is; null where the round neither asks for it nor has got it. */
export interface Stage {
  readonly progress: Progress;
  readonly work: EntryWork | null;
}

/** What a round asks of one item, and what it has got. */
export interface RoundEntry {
  readonly item: string;
  readonly title: string;
  readonly centres: readonly string[];
  readonly committees: readonly string[];
  readonly effort: EffortDue;
  readonly economy: EconomyDue;
  readonly effortRating: EffortRating | null;
  readonly economyRating: EconomyRating | null;
  readonly effortStage: Stage | null;
  readonly economyStage: Stage | null;
  /** What the effort is rated against. */
  readonly milestone: string | null;
}

export interface ExtraEntry {
  readonly fiscalYear: number;
  readonly item: string;
  readonly title: string;
  readonly centres: readonly string[];
  readonly committees: readonly string[];
  /** null: nothing said in this round yet. */
  readonly text: string | null;
  readonly stage: Stage;
}

/** What the winter's round has got of one item. */
export interface MilestonesEntry {
  readonly item: string;
  readonly title: string;
  readonly centres: readonly string[];
  readonly committees: readonly string[];
  readonly milestones: readonly Milestone[];
  readonly stage: Stage;
}

interface Status {
  readonly fiscalYear: number;
  readonly deadlineOn: PlainDate | null;
  /** Per centre, of the items that the reader may read. */
  readonly centres: readonly CentreProgress[];
  /** Per committee, for those who read the whole of it. */
  readonly committees: readonly CommitteeProgress[];
  /** ROUND-3: what hinders it from closing. */
  readonly hindrances: readonly Finding[];
}

export interface RoundStatus extends Status {
  readonly followUp: FollowUp;
  /** How many editions have been published of it. */
  readonly editions: number;
  readonly entries: readonly RoundEntry[];
  readonly extraFollowUps: readonly ExtraEntry[];
}

export interface ImplementationStatus extends Status {
  readonly state: FollowUp["state"];
  readonly entries: readonly MilestonesEntry[];
}

/** How far a follow-up is, of the items that somebody may read. */
export function followUpStatusOf(actor: Actor, round: RoundWithEarlier, checkpoint: Checkpoint): RoundStatus {
  const all = entriesIn(round);
  return {
    ...statusOf(actor, round, all),
    followUp: followUpAt(round.agreement, checkpoint),
    editions: round.editions,
    ...followUpEntries(actor, round, checkpoint, all),
  };
}

/**
 * What a follow-up asks and has got, of the items that somebody may read. What hinders it is not looked for.
 * @param all the round's entries, for whoever has them already
 */
export function followUpEntries(
  actor: Actor,
  round: RoundWithEarlier,
  checkpoint: Checkpoint,
  all: readonly AskedEntry[] = entriesIn(round),
): Pick<RoundStatus, "entries" | "extraFollowUps"> {
  const { agreement } = round;
  const asked = visibleTo(actor, all);
  const byKey = entriesByKey(asked);
  return {
    entries: itemsOf(agreement)
      .filter((item) => mayRead(actor, agreement.fiscalYear, item))
      .map((item) => roundEntry(agreement, item, checkpoint, byKey)),
    extraFollowUps: asked.flatMap((entry) =>
      entry.name.of === "latest-status"
        ? [
            {
              ...named(entry),
              fiscalYear: entry.fiscalYear,
              text: statusInRound(entry.item, agreement.fiscalYear, checkpoint),
              stage: stageOf(entry),
            },
          ]
        : [],
    ),
  };
}

/** How far the winter's round is, of the items that somebody may read. */
export function implementationStatusOf(actor: Actor, round: RoundWithEarlier): ImplementationStatus {
  const all = entriesIn(round);
  return { ...statusOf(actor, round, all), state: stateOf(round), entries: milestonesEntries(actor, round, all) };
}

/** What the winter's round has got, of the items that somebody may read. */
export function milestonesEntries(
  actor: Actor,
  round: RoundWithEarlier,
  all: readonly AskedEntry[] = entriesIn(round),
): MilestonesEntry[] {
  return visibleTo(actor, all).map((entry) => ({
    ...named(entry),
    milestones: entry.item.milestones,
    stage: stageOf(entry),
  }));
}

function statusOf(actor: Actor, round: RoundWithEarlier, all: readonly AskedEntry[]): Status {
  const { agreement, earlier, work } = round;
  const hindrances = stateOf(round) === "open" ? roundHindrances(round, earlier, all) : [];
  const visible = visibleTo(actor, all);
  return {
    fiscalYear: agreement.fiscalYear,
    deadlineOn: work.deadlineOn,
    centres: roundProgress(visible).filter(({ centre }) => seesWholeCentre(actor, centre)),
    committees: may(actor, "read-agreement") ? committeeProgress(visible) : [],
    hindrances: visibleFindings(actor, hindrances, [agreement, ...earlier]),
  };
}

/** Of another centre somebody sees those items alone that they take part in: how far it is, they cannot tell. */
function seesWholeCentre(actor: Actor, centre: string | null): boolean {
  if (may(actor, "read-agreement")) return true;
  const grants = actor.kind === "person" ? actor.grants : [];
  return centre !== null && grants.some((grant) => "centre" in grant && sameUnit(grant.centre, centre));
}

function entriesIn(round: RoundWithEarlier): AskedEntry[] {
  return askedEntries(round, round.earlier);
}

function visibleTo(actor: Actor, entries: readonly AskedEntry[]): AskedEntry[] {
  return entries.filter((entry) => mayRead(actor, entry.fiscalYear, entry.item));
}

function roundEntry(
  agreement: Agreement,
  item: Item,
  checkpoint: FollowUp["checkpoint"],
  asked: ReadonlyMap<string, AskedEntry>,
): RoundEntry {
  const stage = (of: RatingSubject) => {
    const entry = asked.get(entryKey({ of, item: item.number }));
    return entry ? stageOf(entry) : null;
  };
  return {
    item: item.number,
    title: item.title,
    centres: item.responsibleCentres,
    committees: item.responsibleCommittees,
    ...dueOf(agreement, item, checkpoint),
    effortRating: effortAt(item, checkpoint),
    economyRating: economyAt(item, checkpoint),
    effortStage: stage("effort"),
    economyStage: stage("economy"),
    milestone: milestoneAt(item, checkpoint)?.text ?? null,
  };
}

function named({ item }: AskedEntry) {
  return {
    item: item.number,
    title: item.title,
    centres: item.responsibleCentres,
    committees: item.responsibleCommittees,
  };
}

function stageOf(entry: AskedEntry): Stage {
  return { progress: progressOf(entry), work: entry.work };
}
