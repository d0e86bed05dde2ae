import {
  type Agreement,
  type Command,
  type Extra,
  type Item,
  itemOf,
  type Person,
  type Seen,
  subjectOf,
} from "./agreement.js";

const KNOWS_ITEMS = ["finance-office", "auditor", "centre-lead", "editor", "coordinator"];
const MAY_ON_ITEMS: Partial<Record<Command["do"], readonly Person["role"][]>> = {
  draft: ["finance-office", "centre-lead", "editor", "coordinator"],
  milestone: ["finance-office", "centre-lead", "editor", "coordinator"],
  submit: ["finance-office", "centre-lead"],
  approve: ["finance-office"],
  return: ["finance-office"],
  edit: ["finance-office"],
};

export function refusedToRole({ role }: Person, { do: what }: Command): string | null {
  const onItems = MAY_ON_ITEMS[what];
  if (onItems?.includes(role)) return null;
  if (onItems) return KNOWS_ITEMS.includes(role) ? "not-allowed" : "not-here";
  const allowed = what === "look" ? KNOWS_ITEMS : ["finance-office"];
  return allowed.includes(role) ? null : "not-allowed";
}

export function refusedWithoutVersion(command: Command, seen: Seen): string | null {
  if (seen !== "none" || command.do === "look") return null;
  return "entries" in command ? "body-invalid" : "precondition-required";
}

/** What one may not know of is not there; what one may see but not do is forbidden. */
export function refusedOnItems(agreement: Agreement, person: Person, command: Command): string | null {
  for (const item of itemsOf(agreement, command)) {
    if (person.role === "finance-office" || isOwn(person, item)) continue;
    return mayRead(person, item) ? "not-allowed" : "item-unknown";
  }
  return null;
}

function itemsOf(agreement: Agreement, command: Command): (Item | Extra)[] {
  if (command.do === "draft") return [subjectOf(agreement, command.entry)];
  if (command.do === "milestone") return [itemOf(agreement, command.item)];
  return "entries" in command ? command.entries.map((entry) => subjectOf(agreement, entry)) : [];
}

function isOwn({ centre, item: coordinated }: Person, item: Item | Extra): boolean {
  if (coordinated !== undefined) return "milestones" in item && item.number === coordinated;
  return centre !== undefined && item.centres.includes(centre);
}

export function readsAll({ role }: Person): boolean {
  return role === "finance-office" || role === "auditor";
}

export function mayRead(person: Person, item: Item | Extra): boolean {
  if (readsAll(person) || isOwn(person, item)) return true;
  return person.centre !== undefined && "contributors" in item && item.contributors.includes(person.centre);
}
