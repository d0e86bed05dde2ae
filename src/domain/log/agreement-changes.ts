import { z } from "zod";
import { type Agreement, Chapter, itemsOf } from "../agreements/agreement.js";
import { CHECKPOINTS, type Checkpoint } from "../agreements/calendar.js";
import { ItemNumber } from "../ids.js";
import type { Item } from "../items/item.js";
import { type Fields, fieldChanges } from "./field-changes.js";
import { itemFields } from "./item-fields.js";
import type { Alteration, LogChange } from "./log-record.js";

/** A chapter as the log tells of it, under its place: which items stand in it. */
export const LoggedChapter = z.strictObject({ ...Chapter.shape, items: z.array(ItemNumber) });
type LoggedChapter = z.infer<typeof LoggedChapter>;

/** What the log tells of an agreement that was saved: of itself first, then of each item that is not as it was. */
export function agreementChanges(before: Agreement | null, after: Agreement): Alteration[] {
  const itself = fieldChanges(before ? ownFields(before) : new Map(), ownFields(after));
  const alterations = [{ item: null, changes: itself }, ...changedItems(before, after)];
  return alterations
    .filter(({ changes }) => changes.length > 0)
    .map(({ item, changes }) => ({
      fiscalYear: after.fiscalYear,
      round: roundOf(changes),
      item,
      accountId: null,
      changes,
    }));
}

/** Everything but what the items say: also which items stand where. */
function ownFields({ followUps, chapters, contact, fiscalYear: _, ...facts }: Agreement): Fields {
  return new Map<string, unknown>([
    ...Object.entries(facts),
    ...Object.entries(contact).map(([name, value]) => [`contact.${name}`, value] as const),
    ...followUps.flatMap(({ checkpoint, ...followUp }) =>
      Object.entries(followUp).map(([name, value]) => [`followUps.${checkpoint}.${name}`, value] as const),
    ),
    ...chapters.map((chapter, index) => [`chapters.${index + 1}`, loggedChapter(chapter)] as const),
  ]);
}

function loggedChapter({ items, ...facts }: Chapter): LoggedChapter {
  return { ...facts, items: items.map(({ number }) => number) };
}

function changedItems(before: Agreement | null, after: Agreement): Pick<Alteration, "item" | "changes">[] {
  const known = new Map((before ? itemsOf(before) : []).map((item) => [item.number, item]));
  const items = itemsOf(after);
  const kept = new Set(items.map(({ number }) => number));
  const gone = [...known.values()].filter(({ number }) => !kept.has(number));
  return [
    ...items.map((item) => ({ item: item.number, changes: itemChanges(known.get(item.number) ?? null, item) })),
    ...gone.map((item) => ({ item: item.number, changes: [{ field: "item", before: item, after: null }] })),
  ];
}

function itemChanges(before: Item | null, after: Item): LogChange[] {
  if (before === after) return [];
  if (!before) return [{ field: "item", before: null, after }];
  return fieldChanges(itemFields(before), itemFields(after));
}

/** The round that all of it was done in, where there is one. */
function roundOf(changes: readonly LogChange[]): Checkpoint | null {
  const rounds = new Set(
    changes.map(({ field }) => CHECKPOINTS.find((checkpoint) => field.split(".").includes(checkpoint)) ?? null),
  );
  const [round = null] = rounds;
  return rounds.size === 1 ? round : null;
}
