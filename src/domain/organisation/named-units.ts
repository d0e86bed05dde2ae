import { type Agreement, itemsOf } from "../agreements/agreement.js";
import type { ItemNumber } from "../ids.js";
import type { Item } from "../items/item.js";
import { sameUnit, type UnitName } from "./unit.js";

export const UNIT_KINDS = ["centre", "committee"] as const;
export type UnitKind = (typeof UNIT_KINDS)[number];

/** A unit that an agreement names. */
export interface NamedUnit {
  readonly kind: UnitKind;
  /** As it is spelled first. */
  readonly name: UnitName;
  /** Every way it is spelled, the first among them. */
  readonly spellings: readonly UnitName[];
  readonly responsibleFor: readonly ItemNumber[];
  /** As a contributor, or as an involved committee. */
  readonly alsoIn: readonly ItemNumber[];
}

/** The centres or committees that an agreement names, in the Danish order. */
export function unitsNamedIn(agreement: Agreement, kind: UnitKind): NamedUnit[] {
  const units: { names: UnitName[]; responsibleFor: ItemNumber[]; alsoIn: ItemNumber[] }[] = [];
  const enter = (name: UnitName, list: "responsibleFor" | "alsoIn", number: ItemNumber) => {
    const known = units.find(({ names: [first = ""] }) => sameUnit(first, name));
    const unit = known ?? { names: [], responsibleFor: [], alsoIn: [] };
    if (!known) units.push(unit);
    if (!unit.names.includes(name)) unit.names.push(name);
    if (!unit[list].includes(number)) unit[list].push(number);
  };
  for (const item of itemsOf(agreement)) {
    const { responsible, also } = namesIn(item, kind);
    for (const name of responsible) enter(name, "responsibleFor", item.number);
    for (const name of also) enter(name, "alsoIn", item.number);
  }
  const { compare } = new Intl.Collator("da");
  return units
    .map(({ names: [name = "", ...others], ...lists }) => ({ kind, name, spellings: [name, ...others], ...lists }))
    .sort((a, b) => compare(a.name, b.name));
}

function namesIn(item: Item, kind: UnitKind) {
  if (kind === "centre") return { responsible: item.responsibleCentres, also: item.contributors.centres };
  const { responsibleCommittees, involvedCommittees } = item;
  return { responsible: responsibleCommittees, also: involvedCommittees === "all" ? [] : involvedCommittees };
}
