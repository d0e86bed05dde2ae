import type { Agreement, Contact } from "../domain/agreements/agreement.js";
import type { ItemNumber } from "../domain/ids.js";
import { addItem, editItem, type FactChanges } from "../domain/items/edit-item.js";
import type { Item } from "../domain/items/item.js";
import { accept, type Outcome, reject } from "../domain/rejection.js";
import { actOf } from "./act.js";
import { changeAgreement, type StillAsSeen } from "./change-agreement.js";
import { permitOnAgreement } from "./permit.js";
import type { World } from "./ports.js";

/** Adds an agreement that is not here yet. */
export function addAgreement(world: World, agreement: Agreement): Promise<Outcome<Agreement>> {
  return world.store.transaction(async (transaction) => {
    const { fiscalYear } = agreement;
    const permitted = permitOnAgreement(world.actor, "edit-agreement", fiscalYear);
    if (!permitted.ok) return permitted;
    if (await transaction.agreement(fiscalYear)) return reject({ code: "agreement-exists", fiscalYear });
    await transaction.save(null, agreement, actOf(world, "edit-agreement"));
    return accept(agreement);
  });
}

export interface AgreementFacts {
  readonly title: string;
  readonly caseNumber: string | null;
  readonly contact: Contact;
}

export function editAgreement(
  world: World,
  fiscalYear: number,
  facts: Partial<AgreementFacts>,
  stillAsSeen?: StillAsSeen,
): Promise<Outcome<Agreement>> {
  return changeAgreement(
    world,
    { fiscalYear, action: "edit-agreement" },
    (agreement) => accept({ ...agreement, ...facts }),
    stillAsSeen,
  );
}

export function addItemTo(
  world: World,
  fiscalYear: number,
  chapter: number,
  item: Item,
  stillAsSeen?: StillAsSeen,
): Promise<Outcome<Agreement>> {
  return changeAgreement(
    world,
    { fiscalYear, action: "edit-agreement" },
    (agreement) => addItem(agreement, chapter, item),
    stillAsSeen,
  );
}

export function editItemFacts(
  world: World,
  fiscalYear: number,
  item: ItemNumber,
  facts: FactChanges,
  stillAsSeen?: StillAsSeen,
): Promise<Outcome<Agreement>> {
  return changeAgreement(
    world,
    { fiscalYear, action: "edit-item", item },
    (agreement) => editItem(agreement, item, facts),
    stillAsSeen,
  );
}
