import type { Agreement, Contact } from "../domain/agreements/agreement.js";
import { followUpAt, withFollowUp } from "../domain/agreements/agreement.js";
import type { Checkpoint } from "../domain/agreements/calendar.js";
import type { FollowUp } from "../domain/followups/follow-up.js";
import { isHeld } from "../domain/followups/follow-up-states.js";
import type { ItemNumber } from "../domain/ids.js";
import { addItem, editItem, type ItemFacts, setMilestone } from "../domain/items/edit-item.js";
import type { Item } from "../domain/items/item.js";
import { accept, type Outcome, reject } from "../domain/rejection.js";
import { changeAgreement, type StillAsSeen } from "./change-agreement.js";
import type { World } from "./ports.js";

/** Adds an agreement that is not here yet. */
export function addAgreement(world: World, agreement: Agreement): Promise<Outcome<Agreement>> {
  return world.store.transaction(async (transaction) => {
    const { fiscalYear } = agreement;
    if (await transaction.agreement(fiscalYear)) return reject({ code: "agreement-exists", fiscalYear });
    await transaction.save(null, agreement);
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
  return changeAgreement(world, fiscalYear, (agreement) => accept({ ...agreement, ...facts }), stillAsSeen);
}

/** Sets the dates of a round that is not history yet. */
export function dateFollowUp(
  world: World,
  fiscalYear: number,
  checkpoint: Checkpoint,
  dates: Partial<Pick<FollowUp, "datedOn" | "cutOffOn">>,
  stillAsSeen?: StillAsSeen,
): Promise<Outcome<Agreement>> {
  const decide = (agreement: Agreement) => {
    const followUp = followUpAt(agreement, checkpoint);
    const { state } = followUp;
    if (isHeld(state)) return reject({ code: "follow-up-not-open", fiscalYear, checkpoint, state });
    return accept(withFollowUp(agreement, { ...followUp, ...dates }));
  };
  return changeAgreement(world, fiscalYear, decide, stillAsSeen);
}

export function addItemTo(
  world: World,
  fiscalYear: number,
  chapter: number,
  item: Item,
  stillAsSeen?: StillAsSeen,
): Promise<Outcome<Agreement>> {
  return changeAgreement(world, fiscalYear, (agreement) => addItem(agreement, chapter, item), stillAsSeen);
}

export function editItemFacts(
  world: World,
  fiscalYear: number,
  item: ItemNumber,
  facts: Partial<ItemFacts>,
  stillAsSeen?: StillAsSeen,
): Promise<Outcome<Agreement>> {
  return changeAgreement(world, fiscalYear, (agreement) => editItem(agreement, item, facts), stillAsSeen);
}

/** @param text null takes the milestone away */
export function wordMilestone(
  world: World,
  fiscalYear: number,
  item: ItemNumber,
  checkpoint: Checkpoint,
  text: string | null,
  stillAsSeen?: StillAsSeen,
): Promise<Outcome<Agreement>> {
  return changeAgreement(
    world,
    fiscalYear,
    (agreement) => setMilestone(agreement, item, checkpoint, text),
    stillAsSeen,
  );
}
