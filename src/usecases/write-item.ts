import { type Agreement, findItem } from "../domain/agreements/agreement.js";
import { withWork } from "../domain/followups/round-work.js";
import type { ItemReference } from "../domain/ids.js";
import type { Item } from "../domain/items/item.js";
import type { Place } from "../domain/items/place-item.js";
import { addItemAt as addAt, type ItemWriting, writeItem as write } from "../domain/items/write-item.js";
import type { Outcome } from "../domain/rejection.js";
import { actOf } from "./act.js";
import { changeAgreement, type StillAsSeen, workInHand } from "./change-agreement.js";
import type { Transaction, World } from "./ports.js";
import { within } from "./within.js";

/** Adds an item at its place. */
export function addItemAt(
  world: World,
  fiscalYear: number,
  place: Place,
  item: Item,
  stillAsSeen?: StillAsSeen,
): Promise<Outcome<Agreement>> {
  const change = { fiscalYear, action: "edit-agreement" } as const;
  return changeAgreement(world, change, (agreement) => addAt(agreement, place, item), stillAsSeen);
}

/** Writes an item's facts, milestones and place at once. In the winter's round milestones that are worded anew are a draft. */
export function writeItem(
  world: World,
  { fiscalYear, number }: ItemReference,
  writing: ItemWriting,
  stillAsSeen?: StillAsSeen,
): Promise<Outcome<Agreement>> {
  return world.store.transaction(async (transaction) => {
    const before = await transaction.agreement(fiscalYear);
    const outcome = await changeAgreement(
      within(world, transaction),
      { fiscalYear, action: "edit-item", item: number },
      (agreement) => write(agreement, number, writing),
      stillAsSeen,
    );
    if (before && outcome.ok && milestonesOf(before, number) !== milestonesOf(outcome.value, number)) {
      await draftInWinter(world, transaction, outcome.value, number);
    }
    return outcome;
  });
}

async function draftInWinter(
  world: World,
  transaction: Transaction,
  agreement: Agreement,
  item: ItemReference["number"],
): Promise<void> {
  const work = await workInHand(transaction, agreement);
  if (work?.round !== "implementation") return;
  const name = { of: "milestones" as const, item };
  const drafted = withWork(work, { name, work: { state: "draft", submittedBy: [] } });
  await transaction.saveRoundWork(agreement.fiscalYear, work, drafted, actOf(world, "draft-milestones"));
}

function milestonesOf(agreement: Agreement, number: ItemReference["number"]): string {
  return JSON.stringify(findItem(agreement, number)?.milestones);
}
