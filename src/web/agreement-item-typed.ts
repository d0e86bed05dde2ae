import { type Agreement, followUpAt } from "../domain/agreements/agreement.js";
import { CHECKPOINTS, type Checkpoint } from "../domain/agreements/calendar.js";
import { isHeld } from "../domain/followups/follow-up-states.js";
import { type Item, milestoneAt } from "../domain/items/item.js";
import { type Place, placeOf } from "../domain/items/place-item.js";
import { placeKey } from "./agreement-item-place.js";
import { chapterVersion } from "./agreement-seen.js";
import { fingerprint } from "./entry-versions.js";
import type { Form } from "./forms.js";

/** Units as a form has them: those that are ticked, and a text with others, a line each. */
export interface TypedUnits {
  readonly chosen: readonly string[];
  readonly added: string;
}

export const UNIT_FIELDS = ["centres", "committees", "involved", "contributors"] as const;
export type UnitField = (typeof UNIT_FIELDS)[number];

export const TEXT_FIELDS = ["number", "title", "description", "contributorsNote", "economyText"] as const;
export type TextField = (typeof TEXT_FIELDS)[number];

/** All that somebody has said of an item in its form, right or wrong. */
export interface TypedItem extends Readonly<Record<TextField, string>>, Readonly<Record<UnitField, TypedUnits>> {
  readonly appropriation: string;
  readonly involvesAll: boolean;
  readonly allContribute: boolean;
  /** `ja`, `nej`, or empty: as the text says. */
  readonly money: string;
  /** Of rounds that were held when the form was made there is none. */
  readonly milestones: Readonly<Partial<Record<Checkpoint, string>>>;
  readonly place: string;
  /** Where it stood when the form was made. */
  readonly placeBefore: string;
  readonly version: string;
}

export const FIELD_NAMES: Readonly<Record<TextField | UnitField, string>> = {
  number: "nummer",
  title: "titel",
  description: "beskrivelse",
  contributorsNote: "bidragydere-bemaerkning",
  economyText: "oekonomi",
  centres: "centre",
  committees: "udvalg",
  involved: "involverede",
  contributors: "bidragydere",
};

const MILESTONE_NAMES: Readonly<Record<Checkpoint, string>> = {
  first: "milepael-foerste",
  second: "milepael-anden",
  third: "milepael-tredje",
  "year-end": "milepael-aarsslut",
};

export function milestoneName(checkpoint: Checkpoint): string {
  return MILESTONE_NAMES[checkpoint];
}

export function typedItem(form: Form): TypedItem {
  const text = (field: TextField) => form.given(FIELD_NAMES[field]) ?? "";
  const units = (field: UnitField): TypedUnits => ({
    chosen: form.all(FIELD_NAMES[field]),
    added: form.given(`${FIELD_NAMES[field]}-nye`) ?? "",
  });
  const sent = CHECKPOINTS.filter((checkpoint) => form.has(milestoneName(checkpoint)));
  return {
    number: text("number"),
    title: text("title"),
    description: text("description"),
    contributorsNote: text("contributorsNote"),
    economyText: text("economyText"),
    centres: units("centres"),
    committees: units("committees"),
    involved: units("involved"),
    contributors: units("contributors"),
    appropriation: form.text("art"),
    involvesAll: form.has(`${FIELD_NAMES.involved}-alle`),
    allContribute: form.has(`${FIELD_NAMES.contributors}-alle`),
    money: form.text("penge"),
    milestones: Object.fromEntries(sent.map((checkpoint) => [checkpoint, form.given(milestoneName(checkpoint)) ?? ""])),
    place: form.text("plads"),
    placeBefore: form.text("plads-foer"),
    version: form.text("set"),
  };
}

/** An item as its form would send it untouched. */
export function itemAsTyped(agreement: Agreement, item: Item): TypedItem {
  const units = (chosen: readonly string[]): TypedUnits => ({ chosen, added: "" });
  const { involvedCommittees, contributors, economy } = item;
  const money = economy.moneySetAside ? "ja" : "nej";
  const place = placeKey(placeOf(agreement, item.number), agreement);
  const planned = CHECKPOINTS.filter((checkpoint) => !isHeld(followUpAt(agreement, checkpoint).state));
  return {
    number: item.number,
    title: asGiven(item.title),
    description: asGiven(item.description),
    contributorsNote: asGiven(contributors.note),
    economyText: asGiven(economy.text),
    centres: units(item.responsibleCentres),
    committees: units(item.responsibleCommittees),
    involved: units(involvedCommittees === "all" ? [] : involvedCommittees),
    contributors: units(contributors.centres),
    appropriation: item.appropriation,
    involvesAll: involvedCommittees === "all",
    allContribute: contributors.all,
    money: economy.moneySetAside === null ? "" : money,
    milestones: Object.fromEntries(
      planned.map((checkpoint) => [checkpoint, asGiven(milestoneAt(item, checkpoint)?.text ?? null)]),
    ),
    place,
    placeBefore: place,
    version: itemVersion(agreement, item),
  };
}

/** A form nobody has written in. */
export function noItem(agreement: Agreement, place: Place | null): TypedItem {
  const units: TypedUnits = { chosen: [], added: "" };
  const planned = CHECKPOINTS.filter((checkpoint) => !isHeld(followUpAt(agreement, checkpoint).state));
  return {
    number: "",
    title: "",
    description: "",
    contributorsNote: "",
    economyText: "",
    centres: units,
    committees: units,
    involved: units,
    contributors: units,
    appropriation: "",
    involvesAll: false,
    allContribute: false,
    money: "",
    milestones: Object.fromEntries(planned.map((checkpoint) => [checkpoint, ""])),
    place: placeKey(place, agreement),
    placeBefore: "",
    version: "",
  };
}

/** The version of what a person says of an item: ratings come and go without it. */
export function itemVersion(agreement: Agreement, item: Item): string {
  const { effort: _e, latestStatuses: _l, formatting: _f, economy, ...facts } = item;
  const chapter = agreement.chapters.findIndex(({ items }) => items.some(({ number }) => number === item.number));
  return fingerprint([facts, economy.text, economy.moneySetAside, chapterVersion(agreement, chapter)]);
}

/** A text as it comes back from a field. */
export function asGiven(text: string | null): string {
  return (text ?? "").replaceAll("\r\n", "\n").trim();
}
