import type { Agreement } from "../agreements/agreement.js";
import type { Checkpoint } from "../agreements/calendar.js";
import type { ItemNumber } from "../ids.js";
import { accept, type Outcome } from "../rejection.js";
import { addItem, editItem, type FactChanges, setMilestone } from "./edit-item.js";
import type { Item } from "./item.js";
import { type Place, placeItem } from "./place-item.js";

/** What is written of an item at once: what is not named stays as it is. */
export interface ItemWriting {
  readonly facts: FactChanges;
  /** null takes the milestone away. */
  readonly milestones: readonly { readonly checkpoint: Checkpoint; readonly text: string | null }[];
  readonly place?: Place | undefined;
}

/** An item's facts, milestones and place: all of it, or nothing. */
export function writeItem(
  agreement: Agreement,
  number: ItemNumber,
  { facts, milestones, place }: ItemWriting,
): Outcome<Agreement> {
  const steps = [
    (before: Agreement) => editItem(before, number, facts),
    ...milestones.map(
      ({ checkpoint, text }) =>
        (before: Agreement) =>
          setMilestone(before, number, checkpoint, text),
    ),
    ...(place ? [(before: Agreement) => placeItem(before, number, place)] : []),
  ];
  return steps.reduce<Outcome<Agreement>>(
    (written, step) => (written.ok ? step(written.value) : written),
    accept(agreement),
  );
}

/** A new item at its place. Its number must be free within the agreement. */
export function addItemAt(agreement: Agreement, place: Place, item: Item): Outcome<Agreement> {
  const home = "firstIn" in place ? place.firstIn : 0;
  const added = addItem(agreement, home, item);
  return added.ok ? placeItem(added.value, item.number, place) : added;
}
