import type { Grant } from "../domain/access/grant.js";
import { findItem } from "../domain/agreements/agreement.js";
import { accept, type Outcome, reject } from "../domain/rejection.js";
import type { Reader } from "./ports.js";

/** A grant for an item that is not here would lie in wait for whatever gets its number. */
export async function findGrantedItems(reader: Reader, grants: readonly Grant[]): Promise<Outcome<void>> {
  for (const grant of grants) {
    if (!("item" in grant)) continue;
    const { fiscalYear, number } = grant.item;
    const agreement = await reader.agreement(fiscalYear);
    if (!agreement) return reject({ code: "agreement-unknown", fiscalYear });
    if (!findItem(agreement, number)) return reject({ code: "item-unknown", fiscalYear, item: number });
  }
  return accept(undefined);
}
