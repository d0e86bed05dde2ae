import type { MilestonesEntry, RoundStatus, Stage } from "../domain/followups/round-status.js";
import { type EntryName, entryKey } from "../domain/followups/round-work.js";
import { ItemNumber } from "../domain/ids.js";
import type { Milestone } from "../domain/items/milestone.js";
import type { EconomyRating } from "../domain/ratings/economy-rating.js";
import type { EffortRating } from "../domain/ratings/effort-rating.js";
import { versionOf } from "./entry-versions.js";

/** One thing that a round asks for, or has got. */
export interface SeenEntry {
  readonly key: string;
  readonly name: EntryName;
  /** Of the item: an earlier one in an extra follow-up. */
  readonly fiscalYear: number;
  readonly item: string;
  readonly title: string;
  readonly centres: readonly string[];
  readonly committees: readonly string[];
  readonly stage: Stage;
  readonly rating: EffortRating | EconomyRating | null;
  /** What an extra follow-up says. */
  readonly text: string | null;
  /** What the effort is rated against; in the winter's round what has been drafted. */
  readonly milestones: readonly Pick<Milestone, "text">[];
  readonly version: string;
}

const NOTHING = { rating: null, text: null, milestones: [] } as const;

/** What a follow-up asks for, effort and economy told apart. */
export function listRatings(
  fiscalYear: number,
  { entries, extraFollowUps }: Pick<RoundStatus, "entries" | "extraFollowUps">,
): SeenEntry[] {
  const own = entries.flatMap((entry) => {
    const { effortStage, economyStage, effortRating, economyRating, milestone } = entry;
    const number = ItemNumber.parse(entry.item);
    const milestones = milestone === null ? [] : [{ text: milestone }];
    const what = { fiscalYear, ...about(entry), ...NOTHING };
    return [
      ...(effortStage
        ? [
            {
              ...what,
              ...named({ of: "effort", item: number }),
              stage: effortStage,
              rating: effortRating,
              milestones,
              version: versionOf("effort", entry),
            },
          ]
        : []),
      ...(economyStage
        ? [
            {
              ...what,
              ...named({ of: "economy", item: number }),
              stage: economyStage,
              rating: economyRating,
              version: versionOf("economy", entry),
            },
          ]
        : []),
    ];
  });
  const extra = extraFollowUps.map((entry) => ({
    ...NOTHING,
    ...about(entry),
    ...named({ of: "latest-status", fiscalYear: entry.fiscalYear, item: ItemNumber.parse(entry.item) }),
    fiscalYear: entry.fiscalYear,
    stage: entry.stage,
    text: entry.text,
    version: versionOf("latest-status", entry),
  }));
  return [...own, ...extra];
}

/** What the winter's round asks for. */
export function listMilestones(fiscalYear: number, entries: readonly MilestonesEntry[]): SeenEntry[] {
  return entries.map((entry) => ({
    ...NOTHING,
    ...about(entry),
    ...named({ of: "milestones", item: ItemNumber.parse(entry.item) }),
    fiscalYear,
    stage: entry.stage,
    milestones: entry.milestones,
    version: versionOf("milestones", entry),
  }));
}

function about({ item, title, centres, committees }: Pick<SeenEntry, "item" | "title" | "centres" | "committees">) {
  return { item, title, centres, committees };
}

function named(name: EntryName) {
  return { name, key: entryKey(name) };
}
