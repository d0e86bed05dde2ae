import { type Agreement, findItem, followUpAt, withItem } from "../agreements/agreement.js";
import type { Checkpoint } from "../agreements/calendar.js";
import type { ItemNumber } from "../ids.js";
import type { Item } from "../items/item.js";
import type { EconomyRating } from "../ratings/economy-rating.js";
import type { EffortRating } from "../ratings/effort-rating.js";
import { withEconomy, withEffort } from "../ratings/one-per-follow-up.js";
import { accept, type Outcome, reject } from "../rejection.js";
import { applyRules } from "./apply-rules.js";

/** What a centre can say of an effort; a draft may have no smiley yet. Carried is never among them: only CARRY-1 makes it. */
export type EffortAnswer = Extract<EffortRating, { kind: "assessed" | "unrated" }>;
export type EconomyAnswer = Extract<EconomyRating, { kind: "assessed" | "unrated" }>;

/** ROUND-1: ratings change only while their round is open. Null takes the answer back; the rules then decide anew. */
export function rateEffort(
  agreement: Agreement,
  number: ItemNumber,
  checkpoint: Checkpoint,
  answer: EffortAnswer | null,
): Outcome<Agreement> {
  return rate(agreement, number, checkpoint, (item) => withEffort(item, checkpoint, answer));
}

export function rateEconomy(
  agreement: Agreement,
  number: ItemNumber,
  checkpoint: Checkpoint,
  answer: EconomyAnswer | null,
): Outcome<Agreement> {
  return rate(agreement, number, checkpoint, (item) => withEconomy(item, checkpoint, answer));
}

function rate(
  agreement: Agreement,
  number: ItemNumber,
  checkpoint: Checkpoint,
  change: (item: Item) => Item,
): Outcome<Agreement> {
  const { fiscalYear } = agreement;
  const item = findItem(agreement, number);
  if (!item) return reject({ code: "item-unknown", fiscalYear, item: number });
  const { state } = followUpAt(agreement, checkpoint);
  if (state !== "open") return reject({ code: "follow-up-not-open", fiscalYear, checkpoint, state });
  return accept(applyRules(withItem(agreement, change(item)), checkpoint));
}
