import { compareRounds } from "../followups/extra-follow-up.js";
import { statusOf } from "../ratings/effort-rating.js";
import { effortAt, type Item, milestoneAt } from "./item.js";
import type { MarkedText } from "./text-mark.js";

/** The text of an item that a mark stands in, or null when the item has no such text. */
export function markedText(item: Item, marked: MarkedText): string | null {
  switch (marked.text) {
    case "description":
      return item.description;
    case "contributors-note":
      return item.contributors.note;
    case "economy":
      return item.economy.text;
    case "milestone":
      return milestoneAt(item, marked.checkpoint)?.text ?? null;
    case "status": {
      const rating = effortAt(item, marked.checkpoint);
      return rating && statusOf(rating);
    }
    case "latest-status":
      return item.latestStatuses.find((status) => compareRounds(status, marked) === 0)?.text ?? null;
  }
}
