import { type Agreement, findItem } from "../agreements/agreement.js";
import type { ItemNumber } from "../ids.js";
import { accept, type Outcome, reject } from "../rejection.js";

/** Where an item stands: first in a chapter (counted from 0), or behind another item, in that one's chapter. */
export type Place = { readonly firstIn: number } | { readonly behind: ItemNumber };

/** Where an item stands now; null when it is not there. */
export function placeOf({ chapters }: Agreement, number: ItemNumber): Place | null {
  for (const [firstIn, { items }] of chapters.entries()) {
    const index = items.findIndex((item) => item.number === number);
    if (index < 0) continue;
    const before = items[index - 1];
    return before ? { behind: before.number } : { firstIn };
  }
  return null;
}

/** The agreement with an item moved to another place; the items stay the same objects. */
export function placeItem(agreement: Agreement, number: ItemNumber, place: Place): Outcome<Agreement> {
  const { fiscalYear } = agreement;
  const item = findItem(agreement, number);
  if (!item) return reject({ code: "item-unknown", fiscalYear, item: number });
  const without = agreement.chapters.map((chapter) => ({
    ...chapter,
    items: chapter.items.filter((other) => other !== item),
  }));
  const insert = (chapter: number, index: number): Outcome<Agreement> => {
    const home = without[chapter];
    if (!home) return reject({ code: "chapter-unknown", fiscalYear, chapter });
    const chapters = without.with(chapter, { ...home, items: home.items.toSpliced(index, 0, item) });
    return accept({ ...agreement, chapters });
  };
  if ("firstIn" in place) return insert(place.firstIn, 0);
  if (place.behind === number) return accept(agreement);
  const isBefore = (other: { readonly number: ItemNumber }) => other.number === place.behind;
  const chapter = without.findIndex(({ items }) => items.some(isBefore));
  if (chapter < 0) return reject({ code: "item-unknown", fiscalYear, item: place.behind });
  return insert(chapter, (without[chapter]?.items.findIndex(isBefore) ?? 0) + 1);
}
