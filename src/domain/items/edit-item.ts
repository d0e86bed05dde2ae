import { type Agreement, findItem, followUpAt, withItem } from "../agreements/agreement.js";
import { type Checkpoint, compareCheckpoints } from "../agreements/calendar.js";
import { applyToOpenRound } from "../followups/apply-rules.js";
import { isHeld } from "../followups/follow-up-states.js";
import type { ItemNumber } from "../ids.js";
import { accept, type Outcome, reject } from "../rejection.js";
import type { Item } from "./item.js";
import { markedText } from "./marked-text.js";

/** What may be corrected of an item by hand; its ratings, milestones and history have ways of their own. */
export type ItemFacts = Pick<
  Item,
  | "title"
  | "appropriation"
  | "description"
  | "responsibleCentres"
  | "responsibleCommittees"
  | "involvedCommittees"
  | "contributors"
> & { readonly economy: Pick<Item["economy"], "text" | "moneySetAside"> };

/** What is to be changed of an item's facts. What is left out stays as it is, also of what is said of its money. */
export type FactChanges = Partial<Omit<ItemFacts, "economy">> & { readonly economy?: Partial<ItemFacts["economy"]> };

/** Changes what is named in `facts`; the rules are applied anew to an open round. */
export function editItem(agreement: Agreement, number: ItemNumber, facts: FactChanges): Outcome<Agreement> {
  const item = findItem(agreement, number);
  if (!item) return reject({ code: "item-unknown", fiscalYear: agreement.fiscalYear, item: number });
  const { economy, ...others } = facts;
  const edited = { ...item, ...others, economy: { ...item.economy, ...economy } };
  return accept(applyToOpenRound(withItem(agreement, { ...edited, formatting: marksStillTrue(item, edited) })));
}

/** A new item at the end of a chapter (counted from 0). Its number must be free within the agreement. */
export function addItem(agreement: Agreement, chapter: number, item: Item): Outcome<Agreement> {
  const { fiscalYear, chapters } = agreement;
  for (const { checkpoint } of item.milestones) {
    const { state } = followUpAt(agreement, checkpoint);
    if (isHeld(state)) {
      return reject({ code: "milestone-of-held-round", fiscalYear, item: item.number, checkpoint, state });
    }
  }
  const home = chapters[chapter];
  if (!home) return reject({ code: "chapter-unknown", fiscalYear, chapter });
  if (findItem(agreement, item.number)) return reject({ code: "item-exists", fiscalYear, item: item.number });
  const extended = chapters.with(chapter, { ...home, items: [...home.items, item] });
  return accept(applyToOpenRound({ ...agreement, chapters: extended }));
}

/** Words, or with null takes away, the milestone of a round that has not been held. */
export function setMilestone(
  agreement: Agreement,
  number: ItemNumber,
  checkpoint: Checkpoint,
  text: string | null,
): Outcome<Agreement> {
  const { fiscalYear } = agreement;
  const item = findItem(agreement, number);
  if (!item) return reject({ code: "item-unknown", fiscalYear, item: number });
  const { state } = followUpAt(agreement, checkpoint);
  if (isHeld(state)) return reject({ code: "milestone-of-held-round", fiscalYear, item: number, checkpoint, state });
  const others = item.milestones.filter((milestone) => milestone.checkpoint !== checkpoint);
  const milestones = (text === null ? others : [...others, { checkpoint, text }]).sort((a, b) =>
    compareCheckpoints(a.checkpoint, b.checkpoint),
  );
  const edited = { ...item, milestones };
  return accept(applyToOpenRound(withItem(agreement, { ...edited, formatting: marksStillTrue(item, edited) })));
}

/** Underlining and links of a text that has been rewritten are gone with it. */
function marksStillTrue(before: Item, after: Item): Item["formatting"] {
  return after.formatting.filter((mark) => markedText(before, mark.in) === markedText(after, mark.in));
}
