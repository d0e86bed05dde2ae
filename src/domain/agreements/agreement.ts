import { z } from "zod";
import { FollowUp } from "../followups/follow-up.js";
import { FiscalYear, type ItemNumber, ItemReference } from "../ids.js";
import { Item } from "../items/item.js";
import { Line } from "../text.js";
import type { Checkpoint } from "./calendar.js";
import { RuleSetVersion } from "./rule-set.js";

/** tema, afsnit. Numbering of items runs on across sub-themes. */
export const Chapter = z.strictObject({
  number: Line.nullable(),
  title: Line,
  subTheme: Line.nullable(),
  items: z.array(Item),
});
export type Chapter = z.infer<typeof Chapter>;

/** Whom the reader of the report can ask. */
export const Contact = z.strictObject({
  name: Line.nullable(),
  phone: Line.nullable(),
  email: Line.nullable(),
});
export type Contact = z.infer<typeof Contact>;

/** budgetaftale: one per fiscal year, with everything that hangs on it. */
export const Agreement = z.strictObject({
  fiscalYear: FiscalYear,
  title: Line,
  ruleSet: RuleSetVersion,
  caseNumber: Line.nullable(),
  contact: Contact,
  chapters: z.array(Chapter),
  /** CAL-1: exactly one per checkpoint, ascending. */
  followUps: z.array(FollowUp),
  /** Earlier agreements' unfinished items that this one's follow-ups take along. */
  extraFollowUps: z.array(ItemReference),
});
export type Agreement = z.infer<typeof Agreement>;

export function itemsOf(agreement: Agreement): Item[] {
  return agreement.chapters.flatMap((chapter) => chapter.items);
}

export function findItem(agreement: Agreement, number: ItemNumber): Item | null {
  return itemsOf(agreement).find((item) => item.number === number) ?? null;
}

/** @throws when the agreement lacks one of its four follow-ups (CAL-1), which parsing never lets through */
export function followUpAt(agreement: Agreement, checkpoint: Checkpoint): FollowUp {
  const found = agreement.followUps.find((followUp) => followUp.checkpoint === checkpoint);
  if (!found) throw new Error(`agreement ${agreement.fiscalYear} has no follow-up at ${checkpoint}`);
  return found;
}

/** The agreement with one item replaced; all other items stay the same objects. */
export function withItem(agreement: Agreement, item: Item): Agreement {
  return mapItems(agreement, (other) => (other.number === item.number ? item : other));
}

/** The agreement with every item passed through `change`; what has no change in it stays the same object. */
export function mapItems(agreement: Agreement, change: (item: Item) => Item): Agreement {
  const chapters = agreement.chapters.map((chapter) => {
    const items = chapter.items.map(change);
    return items.some((item, index) => item !== chapter.items[index]) ? { ...chapter, items } : chapter;
  });
  const changed = chapters.some((chapter, index) => chapter !== agreement.chapters[index]);
  return changed ? { ...agreement, chapters } : agreement;
}

/** The agreement with only some of its items; chapters left empty are gone. */
export function withOnly(agreement: Agreement, isMeant: (item: Item) => boolean): Agreement {
  const chapters = agreement.chapters
    .map((chapter) => ({ ...chapter, items: chapter.items.filter(isMeant) }))
    .filter(({ items }) => items.length > 0);
  return { ...agreement, chapters };
}

export function withFollowUp(agreement: Agreement, followUp: FollowUp): Agreement {
  const followUps = agreement.followUps.map((other) => (other.checkpoint === followUp.checkpoint ? followUp : other));
  return { ...agreement, followUps };
}
