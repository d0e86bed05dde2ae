import type { Economy } from "../items/item.js";
import { isMoneySetAsideInText } from "./money-set-aside.js";

export type EconomyDue = { readonly due: "assess" | "unrated"; readonly rule: "ECO-3" };

/**
 * ECO-3: economy is due when money is set aside for the item in the fiscal year, else it is blank. The flag decides;
 * without one, the economy text does.
 */
export function economyDue(economy: Economy, fiscalYear: number): EconomyDue {
  const due = economy.moneySetAside ?? isMoneySetAsideInText(economy.text, fiscalYear);
  return { due: due ? "assess" : "unrated", rule: "ECO-3" };
}
