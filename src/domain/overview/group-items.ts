import type { Agreement } from "../agreements/agreement.js";
import { itemsOf } from "../agreements/agreement.js";
import type { Item } from "../items/item.js";
import { sameUnit } from "../organisation/unit.js";

export const GROUPINGS = ["committee", "centre", "chapter"] as const;
export type Grouping = (typeof GROUPINGS)[number];

export interface ItemGroup {
  readonly name: string;
  readonly items: readonly Item[];
}

/**
 * The items by who is responsible for them, or by where they stand. One that two are responsible for is in both groups.
 * Units come in the Danish order, chapters in the agreement's.
 */
export function groupItems(agreement: Agreement, by: Grouping): ItemGroup[] {
  if (by === "chapter") return byChapter(agreement);
  const items = itemsOf(agreement);
  const unitsOf = (item: Item) => (by === "centre" ? item.responsibleCentres : item.responsibleCommittees);
  const names: string[] = [];
  for (const name of items.flatMap(unitsOf)) if (!names.some((other) => sameUnit(other, name))) names.push(name);
  return names
    .sort(new Intl.Collator("da").compare)
    .map((name) => ({ name, items: items.filter((item) => unitsOf(item).some((unit) => sameUnit(unit, name))) }));
}

/** Sub-themes of one chapter stand together. */
function byChapter({ chapters }: Agreement): ItemGroup[] {
  const groups = new Map<string, Item[]>();
  for (const { number, title, items } of chapters) {
    const name = number === null ? title : `${number} ${title}`;
    groups.set(name, [...(groups.get(name) ?? []), ...items]);
  }
  return [...groups].map(([name, items]) => ({ name, items }));
}
