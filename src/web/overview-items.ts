import { type Agreement, itemsOf } from "../domain/agreements/agreement.js";
import type { Checkpoint } from "../domain/agreements/calendar.js";
import type { RoundEntry, RoundStatus } from "../domain/followups/round-status.js";
import type { Item } from "../domain/items/item.js";
import { sameUnit } from "../domain/organisation/unit.js";
import { groupItems } from "../domain/overview/group-items.js";
import { standingIn } from "../domain/overview/overview-figures.js";
import { mentions } from "../domain/overview/search-items.js";
import { STANDINGS } from "../domain/overview/standing.js";
import type { RatingSubject } from "../domain/rejection.js";
import type { Wish } from "./overview.form.js";

/** The items that somebody wishes to see, sorted as they wish. */
export function itemsWished(agreement: Agreement, status: Pick<RoundStatus, "entries"> | null, wish: Wish): Item[] {
  const ofChapter = wish.chapter === null ? null : itemsOfChapter(agreement, wish.chapter);
  const entries = new Map((status?.entries ?? []).map((entry) => [entry.item, entry]));
  const found = itemsOf(agreement).filter(
    (item) =>
      isUnitOf(item.responsibleCentres, wish.centre) &&
      isUnitOf(item.responsibleCommittees, wish.committee) &&
      (ofChapter === null || ofChapter.includes(item)) &&
      standsAsWished(item, wish) &&
      isAsFarAsWished(entries.get(item.number), wish) &&
      mentions(item, wish.search),
  );
  return sorted(found, wish);
}

function itemsOfChapter(agreement: Agreement, name: string): readonly Item[] {
  return groupItems(agreement, "chapter").find((group) => group.name === name)?.items ?? [];
}

function isUnitOf(units: readonly string[], wished: string | null): boolean {
  return wished === null || units.some((unit) => sameUnit(unit, wished));
}

function standsAsWished(item: Item, { checkpoint, effort, economy }: Wish): boolean {
  if (checkpoint === null) return true;
  return (
    (effort === null || standingIn(item, "effort", checkpoint) === effort) &&
    (economy === null || standingIn(item, "economy", checkpoint) === economy)
  );
}

function isAsFarAsWished(entry: RoundEntry | undefined, { progress }: Wish): boolean {
  if (progress === null) return true;
  return [entry?.effortStage, entry?.economyStage].some((stage) => stage?.progress === progress);
}

/** The agreement's own order is that of its numbers. Where two are alike, it decides. */
function sorted(items: Item[], { sort, checkpoint }: Wish): Item[] {
  const { compare } = new Intl.Collator("da", { numeric: true });
  switch (sort) {
    case "number":
      return items;
    case "title":
      return items.toSorted((a, b) => compare(a.title, b.title));
    case "centre":
      return items.toSorted((a, b) => compare(a.responsibleCentres.join(), b.responsibleCentres.join()));
    case "committee":
      return items.toSorted((a, b) => compare(a.responsibleCommittees.join(), b.responsibleCommittees.join()));
    case "effort":
    case "economy":
      return checkpoint === null
        ? items
        : items.toSorted((a, b) => place(a, sort, checkpoint) - place(b, sort, checkpoint));
  }
}

function place(item: Item, of: RatingSubject, checkpoint: Checkpoint): number {
  return STANDINGS.indexOf(standingIn(item, of, checkpoint));
}
