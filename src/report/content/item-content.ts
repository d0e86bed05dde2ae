import { CHECKPOINTS } from "../../domain/agreements/calendar.js";
import type { Item } from "../../domain/items/item.js";
import { economyRow } from "./economy-row.js";
import type { ItemScope } from "./item-scope.js";
import { milestoneRow } from "./milestone-row.js";
import { paragraphsOf } from "./paragraphs.js";
import type { ItemContent } from "./report-content.js";
import { responsibleUnits } from "./responsible-units.js";

/** One item: its heading, its table's head, four milestone rows whether they hold anything or not, and the economy. */
export function itemContent(item: Item, scope: ItemScope): ItemContent {
  const { texts } = scope;
  const heading = `${item.number}. ${item.title}`;
  return {
    heading,
    continuedHeading: texts.continued(heading),
    columns: { appropriation: texts.appropriation[item.appropriation], ...texts.columns },
    description: paragraphsOf(item.description, item.formatting, { text: "description" }),
    responsible: responsibleUnits(item, texts),
    rows: [...CHECKPOINTS.map((checkpoint) => milestoneRow(item, checkpoint, scope)), economyRow(item, scope)],
  };
}
