import { accept, type Outcome, reject } from "../domain/rejection.js";
import { MOST_WAITING, uploadName, uploadsKeptSince, type WaitingUpload } from "../domain/uploads/upload.js";
import { permitOnAgreement } from "./permit.js";
import type { World } from "./ports.js";

/** A file as somebody has sent it. */
export interface SentFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Keeps a file for its sender to look at what it would bring in, and forgets those of yesterday. Changes no agreement. */
export async function keepUpload(world: World, { name, bytes }: SentFile): Promise<Outcome<WaitingUpload>> {
  const { actor, store, secrets } = world;
  const permitted = permitOnAgreement(actor, "edit-agreement", 0);
  if (!permitted.ok) return permitted;
  if (actor.kind !== "person") return reject({ code: "not-allowed", action: "edit-agreement" });
  const createdAt = world.now().toISOString();
  const facts = { id: secrets.drawId(), accountId: actor.id, fileName: uploadName(name), createdAt };
  const upload: WaitingUpload = { ...facts, state: "waiting", bytes };
  return store.transaction(async (transaction) => {
    await transaction.forgetUploads(uploadsKeptSince(createdAt));
    for (const older of (await transaction.waitingUploads(actor.id)).slice(MOST_WAITING - 1)) {
      await transaction.forgetUpload(older.id);
    }
    await transaction.saveUpload(upload);
    return accept(upload);
  });
}
