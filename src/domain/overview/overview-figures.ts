import type { Agreement } from "../agreements/agreement.js";
import { itemsOf } from "../agreements/agreement.js";
import { type Checkpoint, checkpointBefore } from "../agreements/calendar.js";
import { economyAt, effortAt, type Item } from "../items/item.js";
import { sameUnit } from "../organisation/unit.js";
import type { RatingSubject } from "../rejection.js";
import { type Grouping, groupItems } from "./group-items.js";
import { type Standing, standingOf } from "./standing.js";
import { type Totals, tally } from "./totals.js";

/** What is counted of some items, and the same figures of two earlier follow-ups. */
export interface Figures {
  readonly now: Totals;
  /** In the follow-up before, of the same items; null before the second, and when that one tells nothing. */
  readonly lastFollowUp: Totals | null;
  /** In the same follow-up of last year's agreement, which has other items; null when there is none. */
  readonly lastYear: Totals | null;
}

export interface GroupFigures {
  readonly name: string;
  readonly effort: Figures;
  readonly economy: Figures;
}

export interface Overview {
  /** Each item counted once, however many are responsible for it. */
  readonly all: Omit<GroupFigures, "name">;
  readonly groups: readonly GroupFigures[];
}

/**
 * The smileys of a follow-up, added up.
 * @param agreement with only the items that are to be counted; `lastYear` likewise
 */
export function overviewFigures(
  agreement: Agreement,
  lastYear: Agreement | null,
  checkpoint: Checkpoint,
  by: Grouping,
): Overview {
  const comparable = lastYear !== null && hasBegun(lastYear, checkpoint) ? lastYear : null;
  const groupsThen = comparable === null ? [] : groupItems(comparable, by);
  const figuresOf = (items: readonly Item[], then: readonly Item[] | null) => ({
    effort: figures("effort", items, then),
    economy: figures("economy", items, then),
  });
  const figures = (of: RatingSubject, items: readonly Item[], then: readonly Item[] | null): Figures => {
    const before = checkpointBefore(checkpoint);
    return {
      now: totalsOf(items, of, checkpoint),
      lastFollowUp: before !== null && hasBegun(agreement, before) ? totalsOf(items, of, before) : null,
      lastYear: then === null ? null : totalsOf(then, of, checkpoint),
    };
  };
  return {
    all: figuresOf(itemsOf(agreement), comparable === null ? null : itemsOf(comparable)),
    groups: groupItems(agreement, by).map(({ name, items }) => ({
      name,
      ...figuresOf(items, groupsThen.find((group) => sameUnit(group.name, name))?.items ?? null),
    })),
  };
}

export function standingIn(item: Item, of: RatingSubject, checkpoint: Checkpoint): Standing {
  return standingOf(of === "effort" ? effortAt(item, checkpoint) : economyAt(item, checkpoint));
}

function totalsOf(items: readonly Item[], of: RatingSubject, checkpoint: Checkpoint): Totals {
  return tally(items.map((item) => standingIn(item, of, checkpoint)));
}

function hasBegun({ followUps }: Agreement, checkpoint: Checkpoint): boolean {
  return followUps.some((followUp) => followUp.checkpoint === checkpoint && followUp.state !== "planned");
}
