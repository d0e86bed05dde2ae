import type { Agreement } from "../agreements/agreement.js";
import type { Checkpoint } from "../agreements/calendar.js";
import { dueOf } from "../followups/due-entries.js";
import { economyAt, type Item } from "../items/item.js";
import { untoldMoney } from "../ratings/alternative-funding.js";
import { lacksEconomyStatus } from "../ratings/sad-economy.js";
import type { RatedBreach } from "./effort-breaches.js";

/** What is wrong with an item's economy in one round that is open or held. */
export function economyBreaches(agreement: Agreement, item: Item, checkpoint: Checkpoint): RatedBreach[] {
  const rating = economyAt(item, checkpoint);
  const due = dueOf(agreement, item, checkpoint).economy.due;
  if (!rating || rating.kind === "unrated") {
    return due === "assess" ? [{ breach: { code: "economy-missing", rule: "ECO-3" }, hinders: true }] : [];
  }
  if (rating.kind === "unresolved") {
    return [{ breach: { code: "economy-unresolved", rule: "ECO-2", glyph: rating.glyph }, hinders: true }];
  }
  const untold = untoldMoney(rating);
  if (untold) return [{ breach: { code: "money-untold", rule: "ECO-4", untold }, hinders: true }];
  if (rating.kind !== "assessed" || rating.status !== null) return [];
  if (lacksEconomyStatus(rating)) {
    return [{ breach: { code: "economy-status-missing", rule: "ECO-4" }, hinders: true }];
  }
  if (item.economy.text === null) {
    return [{ breach: { code: "economy-text-missing", rule: "ECO-3" }, hinders: true }];
  }
  if (due === "unrated") {
    return [{ breach: { code: "economy-rated-without-money", rule: "ECO-3" }, hinders: true }];
  }
  return [];
}
