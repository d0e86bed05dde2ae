import { checkpointsThrough } from "../../domain/agreements/calendar.js";
import { economyAt, type Item } from "../../domain/items/item.js";
import type { ItemScope } from "./item-scope.js";
import { leadingLabel, paragraphsOf, plainParagraph } from "./paragraphs.js";
import { printedMark } from "./printed-mark.js";
import type { Paragraph, RowContent } from "./report-content.js";

/** The economy text with every round's status, and the smiley of the newest round (ECO-1). */
export function economyRow(item: Item, { newest, rules, texts }: ItemScope): RowContent {
  const { text } = item.economy;
  const said = squeezed(text ?? "");
  const statuses = checkpointsThrough(newest).flatMap((checkpoint): Paragraph[] => {
    const status = economyAt(item, checkpoint)?.status ?? null;
    // an imported economy text holds its statuses already
    const unsaid = (status ?? "").split("\n").filter((line) => line.trim() !== "" && !said.includes(squeezed(line)));
    return unsaid.length > 0 ? [leadingLabel(texts.statusAt[checkpoint]), ...unsaid.map(plainParagraph)] : [];
  });
  return {
    label: texts.rows.economy,
    text: [...paragraphsOf(text, item.formatting, { text: "economy" }), ...statuses],
    time: null,
    mark: printedMark(economyAt(item, newest), rules, texts),
  };
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
