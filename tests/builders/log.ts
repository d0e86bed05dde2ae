import { OPERATOR } from "../../src/domain/access/actor.js";
import type { Agreement } from "../../src/domain/agreements/agreement.js";
import { followUpAt, itemsOf, withFollowUp, withItem } from "../../src/domain/agreements/agreement.js";
import type { RoundName } from "../../src/domain/followups/round-work.js";
import type { LogFault } from "../../src/domain/log/stored-log.js";
import type { OpenStore } from "../../src/store/open-store.js";
import type { Transaction, World } from "../../src/usecases/ports.js";
import { verifyLog } from "../../src/usecases/verify-log.js";
import { anAct } from "./acts.js";
import { accepted, anAgreement } from "./agreements.js";
import { anItem } from "./items.js";

export const LOGGED = anAgreement({
  items: ["1.1", "1.2", "1.3", "1.4"].map((number) => anItem({ number })),
  held: "first",
});

/** A log as a year leaves it: an import, changes of items, what was frozen, two editions of it, and a few more records. */
export async function writeSomeLog(store: OpenStore): Promise<void> {
  await store.transaction((tx) => tx.save(null, LOGGED, anAct()));
  await rename(store, "Nye ord");
  await publish(store, 1);
  await rename(store, "Endnu nyere ord");
  await publish(store, 2);
  await rename(store, "De nyeste ord");
}

/** One record for each item, and one for the agreement itself. */
async function rename(store: OpenStore, words: string): Promise<void> {
  await store.transaction(async (tx) => {
    const before = await heldAgreement(tx);
    const act = anAct({ action: "edit-item", reason: words });
    const renamed = itemsOf(before).reduce((all, item) => withItem(all, { ...item, title: words }), before);
    await tx.save(before, withFollowUp(renamed, { ...followUpAt(renamed, "second"), datedOn: "2026-08-14" }), act);
  });
}

export async function publish(store: OpenStore, number: number, round: RoundName = "first"): Promise<void> {
  await store.transaction(async (tx) => {
    const agreement = await heldAgreement(tx);
    const content = { round, agreement, extraItems: [], datedOn: null };
    const reason = number === 1 ? null : "En fejl i første udgave";
    await tx.freeze(2026, round, content, publishing(reason));
    const logHead = await tx.holdLog();
    const facts = { fiscalYear: 2026, round, number, language: "da", reason, logHead } as const;
    await tx.publish({ ...facts, content, bytes: Buffer.from(`report ${number}`) }, publishing(reason));
  });
}

function publishing(reason: string | null) {
  return anAct({ action: "publish-round", ...(reason === null ? {} : { reason }) });
}

/** @throws when it is not there */
export async function heldAgreement(tx: Transaction, fiscalYear = 2026): Promise<Agreement> {
  const agreement = await tx.agreement(fiscalYear);
  if (!agreement) throw new Error(`no agreement of ${fiscalYear}`);
  return agreement;
}

/** What `npm run audit -- verify` finds in a store. */
export async function faultsIn(
  store: Pick<World["store"], "read">,
  printedHash: string | null = null,
): Promise<readonly LogFault[]> {
  return accepted(await verifyLog({ store, actor: OPERATOR }, printedHash)).faults;
}
