import type { Item } from "../items/item.js";
import type { Fields } from "./field-changes.js";

/** An item field by field. What a round has of its own is named by the round, as in `effort.second`. */
export function itemFields(item: Item): Fields {
  const { milestones, effort, economy, latestStatuses, contributors, ...facts } = item;
  return new Map<string, unknown>([
    ...Object.entries(facts),
    ...Object.entries(contributors).map(([name, value]) => [`contributors.${name}`, value] as const),
    ...milestones.map(({ checkpoint, text }) => [`milestones.${checkpoint}`, text] as const),
    ...effort.map(({ checkpoint, rating }) => [`effort.${checkpoint}`, rating] as const),
    ["economy.text", economy.text],
    ["economy.moneySetAside", economy.moneySetAside],
    ...economy.ratings.map(({ checkpoint, rating }) => [`economy.ratings.${checkpoint}`, rating] as const),
    ...latestStatuses.map(
      ({ fiscalYear, checkpoint, text }) => [`latestStatuses.${fiscalYear}.${checkpoint}`, text] as const,
    ),
  ]);
}
