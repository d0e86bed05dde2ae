import type { Agreement } from "../domain/agreements/agreement.js";
import type { ItemUse } from "../domain/agreements/agreement-rejection.js";
import type { FrozenRound } from "../domain/followups/frozen-round.js";
import { ROUND_NAMES, type RoundWork } from "../domain/followups/round-work.js";
import type { ItemReference } from "../domain/ids.js";
import { type AroundItem, removeItem as remove, useOf, withoutDrafts } from "../domain/items/remove-item.js";
import { coordinatorOf } from "../domain/people/one-coordinator.js";
import { accept, type Outcome, reject } from "../domain/rejection.js";
import { actOf } from "./act.js";
import { holdAgreement, type StillAsSeen } from "./change-agreement.js";
import { laterAgreements } from "./later-agreements.js";
import { permitOnItem } from "./permit.js";
import type { Reader, World } from "./ports.js";

/** Takes an item out of its agreement, when nothing hangs on it. */
export function removeItem(
  world: World,
  item: ItemReference,
  stillAsSeen: StillAsSeen = () => true,
): Promise<Outcome<Agreement>> {
  const { fiscalYear, number } = item;
  return world.store.transaction(async (transaction) => {
    // held in the order in which coordinators are chosen and rounds are written: people, then years, newest first
    await transaction.holdPeople();
    const later = await laterAgreements(transaction, fiscalYear);
    const held = await holdAgreement(world, transaction, { fiscalYear, action: "edit-agreement" }, stillAsSeen);
    if (!held.ok) return held;
    const before = held.value;
    const around = await lookAround(transaction, item, later);
    const outcome = remove(before, number, around);
    if (!outcome.ok) return outcome;
    const act = actOf(world, "edit-agreement");
    await transaction.save(before, outcome.value, act);
    for (const work of around.work) {
      const rest = withoutDrafts(work, number);
      if (rest !== work) await transaction.saveRoundWork(fiscalYear, work, rest, act);
    }
    return outcome;
  });
}

/** What hangs on an item, so that it cannot be removed; null: nothing. */
export function showItemUse(world: World, item: ItemReference): Promise<Outcome<ItemUse | null>> {
  const { fiscalYear, number } = item;
  return world.store.read(async (reader) => {
    const agreement = await reader.agreement(fiscalYear);
    if (!agreement) return reject({ code: "agreement-unknown", fiscalYear });
    const permitted = permitOnItem(world.actor, "edit-item", agreement, number);
    if (!permitted.ok) return permitted;
    const around = await lookAround(reader, item, await laterAgreements(reader, fiscalYear));
    return accept(useOf(agreement, permitted.value, around));
  });
}

async function lookAround(reader: Reader, item: ItemReference, later: readonly Agreement[]): Promise<AroundItem> {
  const { fiscalYear } = item;
  const frozen: FrozenRound[] = [];
  const work: RoundWork[] = [];
  for (const round of ROUND_NAMES) {
    const kept = await reader.frozenRound(fiscalYear, round);
    if (kept) frozen.push(kept);
    work.push(await reader.roundWork(fiscalYear, round));
  }
  return {
    frozen,
    work,
    later,
    coordinator: coordinatorOf(item, await reader.accounts())?.name ?? null,
  };
}
