import type { ItemFormTexts } from "../../templates/texts/da/item-form.js";
import type { Agreement } from "../domain/agreements/agreement.js";
import { CHECKPOINTS, type Checkpoint } from "../domain/agreements/calendar.js";
import { ItemNumber } from "../domain/ids.js";
import type { ItemFacts } from "../domain/items/edit-item.js";
import { Appropriation, type Item, milestoneAt } from "../domain/items/item.js";
import type { ItemWriting } from "../domain/items/write-item.js";
import { sameUnit, UnitName } from "../domain/organisation/unit.js";
import { Line, Text } from "../domain/text.js";
import { placeFrom } from "./agreement-item-place.js";
import {
  asGiven,
  type TextField,
  type TypedItem,
  type TypedUnits,
  UNIT_FIELDS,
  type UnitField,
} from "./agreement-item-typed.js";
import type { KnownUnits } from "./agreement-known-units.js";

export type ItemField = TextField | UnitField | Checkpoint | "appropriation" | "place";
export type ItemErrors = Readonly<Partial<Record<ItemField, string>>>;

/** In one field: as many as programs may name there. */
const MOST_UNITS = 100;

/** What is wrong with a form, field by field. */
export function errorsIn(typed: TypedItem, agreement: Agreement, isNew: boolean, texts: ItemFormTexts): ItemErrors {
  const errors: [ItemField, boolean, string][] = [
    ["number", !isNew || ItemNumber.safeParse(typed.number).success, texts.numberWrong],
    ["title", Line.safeParse(typed.title).success, texts.titleWrong],
    ["place", isUnmoved(typed) || placeFrom(typed.place, agreement) !== null, texts.placeWrong],
    ["appropriation", Appropriation.safeParse(typed.appropriation).success, texts.appropriationWrong],
    ["description", isText(typed.description), texts.textWrong],
    ...UNIT_FIELDS.map((field): [ItemField, boolean, string] => {
      const names = namesIn(typed[field]);
      if (names.length > MOST_UNITS) return [field, false, texts.unitsTooMany(MOST_UNITS)];
      return [field, names.every((name) => UnitName.safeParse(name).success), texts.unitWrong];
    }),
    ["contributorsNote", isText(typed.contributorsNote), texts.textWrong],
    ["economyText", isText(typed.economyText), texts.textWrong],
    ...CHECKPOINTS.map((checkpoint): [ItemField, boolean, string] => [
      checkpoint,
      isText(typed.milestones[checkpoint] ?? ""),
      texts.textWrong,
    ]),
  ];
  return Object.fromEntries(errors.flatMap(([field, isRight, text]) => (isRight ? [] : [[field, text]])));
}

/**
 * What a form without errors says. What it says like the item does is left as the item has it, so that nothing is changed
 * that nobody has touched.
 */
export function writingFrom(typed: TypedItem, agreement: Agreement, item: Item, known: KnownUnits): ItemWriting {
  const place = isUnmoved(typed) ? null : placeFrom(typed.place, agreement);
  const milestones = CHECKPOINTS.flatMap((checkpoint) => {
    const text = typed.milestones[checkpoint];
    const stored = milestoneAt(item, checkpoint)?.text ?? null;
    if (text === undefined || text === asGiven(stored)) return [];
    return [{ checkpoint, text: text || null }];
  });
  const facts = factsFrom(typed, item, known);
  return { facts, milestones, ...(place ? { place } : {}) };
}

/** A new item of what a form without errors says. */
export function newItemFrom(typed: TypedItem, known: KnownUnits): Item {
  const facts = factsFrom(typed, null, known);
  return {
    ...facts,
    number: ItemNumber.parse(typed.number),
    milestones: CHECKPOINTS.flatMap((checkpoint) => {
      const text = typed.milestones[checkpoint] ?? "";
      return text === "" ? [] : [{ checkpoint, text }];
    }),
    effort: [],
    economy: { ...facts.economy, ratings: [] },
    latestStatuses: [],
    formatting: [],
  };
}

/** Whatever stands before it now. */
function isUnmoved({ place, placeBefore }: TypedItem): boolean {
  return placeBefore !== "" && place === placeBefore;
}

function factsFrom(typed: TypedItem, item: Item | null, { centres, committees }: KnownUnits): ItemFacts {
  const kept = (text: string, stored: string | null) => (text === asGiven(stored) ? stored : text || null);
  const involved = item === null || item.involvedCommittees === "all" ? [] : item.involvedCommittees;
  return {
    title: kept(typed.title, item?.title ?? null) ?? typed.title,
    appropriation: Appropriation.parse(typed.appropriation),
    description: kept(typed.description, item?.description ?? null),
    responsibleCentres: unitsFrom(typed.centres, item?.responsibleCentres ?? [], centres),
    responsibleCommittees: unitsFrom(typed.committees, item?.responsibleCommittees ?? [], committees),
    involvedCommittees: typed.involvesAll ? "all" : unitsFrom(typed.involved, involved, committees),
    contributors: {
      centres: unitsFrom(typed.contributors, item?.contributors.centres ?? [], centres),
      all: typed.allContribute,
      note: kept(typed.contributorsNote, item?.contributors.note ?? null),
    },
    economy: {
      text: kept(typed.economyText, item?.economy.text ?? null),
      moneySetAside: typed.money === "ja" || (typed.money === "nej" ? false : null),
    },
  };
}

/** In the order and the spelling that the item has them in; those it did not have behind, spelled as they are known. */
function unitsFrom(typed: TypedUnits, stored: readonly UnitName[], known: readonly UnitName[]): UnitName[] {
  const meant = namesIn(typed);
  const kept = stored.filter((name) => meant.some((other) => sameUnit(other, name)));
  return meant.reduce<UnitName[]>((units, name) => {
    if (units.some((other) => sameUnit(other, name))) return units;
    return units.concat(known.find((other) => sameUnit(other, name)) ?? name);
  }, kept);
}

/** Each once, as it is spelled. */
function namesIn({ chosen, added }: TypedUnits): string[] {
  const lines = added.split("\n").map((line) => line.trim());
  return [...new Set([...chosen, ...lines.filter((line) => line !== "")])];
}

function isText(text: string): boolean {
  return text === "" || Text.safeParse(text).success;
}
