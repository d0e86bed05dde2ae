import type { Action } from "../domain/access/policy.js";
import type { Agreement } from "../domain/agreements/agreement.js";
import type { RoundWork } from "../domain/followups/round-work.js";
import { unsettleEntries } from "../domain/followups/unsettle-entries.js";
import type { ItemNumber } from "../domain/ids.js";
import { accept, type Outcome, reject } from "../domain/rejection.js";
import { type Act, actOf } from "./act.js";
import { permitOnAgreement, permitOnItem } from "./permit.js";
import type { Reader, Transaction, World } from "./ports.js";

/** What a change must find unchanged since it was looked at: false refuses with `changed-meanwhile`. */
export type StillAsSeen = (agreement: Agreement) => boolean;

/** What is done, to which agreement or item of it. */
export interface AgreementChange {
  readonly fiscalYear: number;
  readonly action: Action;
  readonly item?: ItemNumber;
}

/** Load → permit → decide → save, of one agreement. Nothing is written when the decision is a refusal. */
export async function changeAgreement(
  world: World,
  change: AgreementChange,
  decide: (agreement: Agreement) => Outcome<Agreement>,
  stillAsSeen: StillAsSeen = () => true,
): Promise<Outcome<Agreement>> {
  return world.store.transaction(async (transaction) => {
    const held = await holdAgreement(world, transaction, change, stillAsSeen);
    if (!held.ok) return held;
    const before = held.value;
    const outcome = decide(before);
    if (outcome.ok && outcome.value !== before) {
      const act = actOf(world, change.action);
      await transaction.save(before, outcome.value, act);
      await unsettle(transaction, before, outcome.value, act);
    }
    return outcome;
  });
}

/** An agreement that is about to be changed, by somebody who may, and as they saw it. */
export async function holdAgreement(
  { actor }: World,
  transaction: Transaction,
  { fiscalYear, action, item }: AgreementChange,
  stillAsSeen: StillAsSeen,
): Promise<Outcome<Agreement>> {
  const agreement = await transaction.agreement(fiscalYear);
  if (!agreement) return reject({ code: "agreement-unknown", fiscalYear });
  const permitted =
    item === undefined ? permitOnAgreement(actor, action, fiscalYear) : permitOnItem(actor, action, agreement, item);
  if (!permitted.ok) return permitted;
  return stillAsSeen(agreement) ? accept(agreement) : reject({ code: "changed-meanwhile" });
}

/** What had been handed in of the round that is open, on other terms than stand now, is a draft again. */
export async function unsettle(transaction: Transaction, before: Agreement, after: Agreement, act: Act): Promise<void> {
  const work = await workInHand(transaction, after);
  if (!work) return;
  const unsettled = unsettleEntries(work, before, after);
  if (unsettled !== work) await transaction.saveRoundWork(after.fiscalYear, work, unsettled, act);
}

/** The work on the round that is open, the winter's round too; null while none is. */
export async function workInHand(reader: Reader, { fiscalYear, followUps }: Agreement): Promise<RoundWork | null> {
  const open = followUps.find(({ state }) => state === "open")?.checkpoint ?? "implementation";
  const work = await reader.roundWork(fiscalYear, open);
  return work.round === "implementation" && work.state !== "open" ? null : work;
}

/** The agreements whose items `agreement` takes along, as far as they are here. */
export async function earlierAgreements(
  source: { agreement(fiscalYear: number): Promise<Agreement | null> },
  agreement: Agreement,
): Promise<Agreement[]> {
  const years = [...new Set(agreement.extraFollowUps.map((extra) => extra.fiscalYear))].sort((a, b) => b - a);
  const found: Agreement[] = [];
  for (const year of years) {
    const earlier = await source.agreement(year);
    if (earlier) found.push(earlier);
  }
  return found;
}
