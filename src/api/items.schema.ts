import { z } from "zod";
import type { Actor } from "../domain/access/actor.js";
import { visiblePart } from "../domain/access/visible-part.js";
import { type Agreement, Chapter } from "../domain/agreements/agreement.js";
import { compareCheckpoints } from "../domain/agreements/calendar.js";
import { ItemNumber } from "../domain/ids.js";
import { Contributors, Item } from "../domain/items/item.js";
import { Milestone } from "../domain/items/milestone.js";
import { UnitName } from "../domain/organisation/unit.js";
import { Text } from "../domain/text.js";

const { number, title, subTheme } = Chapter.shape;

/** An item with the chapter it stands in, counted from 0. */
export const ItemResource = z
  .strictObject({ chapter: z.strictObject({ index: z.int().min(0), number, title, subTheme }), ...Item.shape })
  .meta({ id: "Item" });
export type ItemResource = z.infer<typeof ItemResource>;

export function presentItems(agreement: Agreement): ItemResource[] {
  return agreement.chapters.flatMap(({ number, title, subTheme, items }, index) =>
    items.map((item) => ({ chapter: { index, number, title, subTheme }, ...item })),
  );
}

/** Its chapter is counted among those that the asker may see. */
export function presentItem(actor: Actor, agreement: Agreement, number: string): ItemResource | undefined {
  return presentItems(visiblePart(actor, agreement)).find((item) => item.number === number);
}

const UnitNames = z
  .array(UnitName)
  .max(100)
  .refine(isWithoutRepeats, { params: { code: "twice" } });

/** What a person may say of an item; its ratings and history have ways of their own. */
const ItemFacts = {
  title: Item.shape.title,
  appropriation: Item.shape.appropriation,
  description: Item.shape.description,
  responsibleCentres: UnitNames,
  responsibleCommittees: UnitNames,
  involvedCommittees: z.union([z.literal("all"), UnitNames]),
  contributors: Contributors.extend({ centres: UnitNames }),
  economy: Item.shape.economy.pick({ text: true, moneySetAside: true }),
};

export const ItemChanges = z
  .strictObject({
    title: ItemFacts.title.exactOptional(),
    appropriation: ItemFacts.appropriation.exactOptional(),
    description: ItemFacts.description.exactOptional(),
    responsibleCentres: ItemFacts.responsibleCentres.exactOptional(),
    responsibleCommittees: ItemFacts.responsibleCommittees.exactOptional(),
    involvedCommittees: ItemFacts.involvedCommittees.exactOptional(),
    contributors: ItemFacts.contributors.exactOptional(),
    economy: ItemFacts.economy.exactOptional(),
  })
  .meta({ id: "ItemChanges" });

const Milestones = z
  .array(Milestone)
  .refine((all) => isWithoutRepeats(all.map(({ checkpoint }) => checkpoint)), { params: { code: "twice" } });

export const NewItem = z
  .strictObject({
    chapter: z.int().min(0).meta({ description: "The place of its chapter, counted from 0." }),
    item: z.strictObject({
      number: ItemNumber,
      ...ItemFacts,
      description: ItemFacts.description.default(null),
      responsibleCommittees: UnitNames.default([]),
      involvedCommittees: ItemFacts.involvedCommittees.default([]),
      contributors: ItemFacts.contributors.default({ centres: [], all: false, note: null }),
      milestones: Milestones.default([]),
      economy: ItemFacts.economy.default({ text: null, moneySetAside: null }),
    }),
  })
  .meta({ id: "NewItem" });

/** A new item has no history. */
export function itemFrom({ item }: z.infer<typeof NewItem>): Item {
  const milestones = item.milestones.toSorted((a, b) => compareCheckpoints(a.checkpoint, b.checkpoint));
  const economy = { ...item.economy, ratings: [] };
  return { ...item, milestones, economy, effort: [], latestStatuses: [], formatting: [] };
}

export const MilestoneText = z.strictObject({ text: Text }).meta({ id: "MilestoneText" });

export function isWithoutRepeats(names: readonly string[]): boolean {
  return new Set(names).size === names.length;
}
