import type { Chapter } from "../agreements/agreement.js";
import { CHECKPOINTS } from "../agreements/calendar.js";
import { ruleSet } from "../agreements/rule-set.js";
import type { ItemReference } from "../ids.js";
import type { Item } from "../items/item.js";
import type { FollowUp } from "./follow-up.js";
import type { FrozenRound } from "./frozen-round.js";

/** An item as a round held it, and where it stands. */
export interface FrozenItem {
  readonly fiscalYear: number;
  readonly agreementTitle: string;
  readonly chapter: Pick<Chapter, "number" | "title" | "subTheme">;
  readonly item: Item;
  readonly followUps: readonly Pick<FollowUp, "checkpoint" | "state">[];
}

/** ROUND-5: an item as it is told in a round's report; null when that does not tell of it. */
export function frozenItem({ agreement, extraItems }: FrozenRound, of: ItemReference): FrozenItem | null {
  const { fiscalYear, title: agreementTitle, followUps } = agreement;
  const { knowsCorrectiveAction } = ruleSet(agreement.ruleSet);
  if (of.fiscalYear !== fiscalYear) {
    const extra = extraItems.find((one) => one.fiscalYear === of.fiscalYear && one.item.number === of.number);
    if (!extra) return null;
    // EXT-2: an extra follow-up tells how its year ended
    const ended = CHECKPOINTS.map((checkpoint) => ({ checkpoint, state: "closed" as const }));
    return { ...extra, item: asPrinted(extra.item, knowsCorrectiveAction), followUps: ended };
  }
  const chapter = agreement.chapters.find(({ items }) => items.some(({ number }) => number === of.number));
  const item = chapter?.items.find(({ number }) => number === of.number);
  if (!chapter || !item) return null;
  return { fiscalYear, agreementTitle, chapter, item: asPrinted(item, knowsCorrectiveAction), followUps };
}

/** Without what no report prints: who has read a glyph, and (RULES-1) what the guide does not know. */
function asPrinted(item: Item, knowsCorrectiveAction: boolean): Item {
  const effort = item.effort.map((entry) => {
    if (entry.rating.kind !== "assessed") return entry;
    const correctiveAction = knowsCorrectiveAction ? entry.rating.correctiveAction : null;
    return { ...entry, rating: { ...entry.rating, correctiveAction, reading: null } };
  });
  const ratings = item.economy.ratings.map((entry) =>
    entry.rating.kind === "assessed" ? { ...entry, rating: { ...entry.rating, reading: null } } : entry,
  );
  return { ...item, effort, economy: { ...item.economy, ratings } };
}
