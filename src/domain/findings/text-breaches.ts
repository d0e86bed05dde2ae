import type { Checkpoint } from "../agreements/calendar.js";
import { amountsIn } from "../economy/amounts.js";
import { economyTextParts } from "../economy/economy-text.js";
import type { Item } from "../items/item.js";
import { datesOutside } from "./dates-outside.js";
import type { Breach } from "./finding.js";

/** What is odd about an item's own texts, whatever its ratings: worth knowing, never a hindrance. */
export function textBreaches(item: Item, fiscalYear: number): { breach: Breach; checkpoint: Checkpoint | null }[] {
  const dates = item.milestones.flatMap(({ checkpoint, text }) =>
    datesOutside(text, fiscalYear).map((words) => ({
      breach: { code: "date-outside-period" as const, rule: "CAL-1" as const, words },
      checkpoint,
    })),
  );
  const amounts = differingAmounts(item);
  return amounts ? [...dates, { breach: amounts, checkpoint: null }] : dates;
}

/** Amounts in both texts, and not one of them the same. */
function differingAmounts(item: Item): Breach | null {
  const inDescription = kronerIn(item.description ?? "");
  const inEconomy = kronerIn(economyTextParts(item.economy.text ?? "").allocation);
  if (inDescription.length === 0 || inEconomy.length === 0) return null;
  if (inEconomy.some((kroner) => inDescription.includes(kroner))) return null;
  return { code: "amounts-differ", rule: "ECO-3", inDescription, inEconomy };
}

function kronerIn(text: string): number[] {
  return amountsIn(text).map((amount) => amount.kroner);
}
