import { accept, type Outcome } from "../domain/rejection.js";
import { type Upload, uploadsKeptSince, type WaitingUpload } from "../domain/uploads/upload.js";
import { ownUpload } from "./own-upload.js";
import { permitOnAgreement } from "./permit.js";
import type { World } from "./ports.js";

/** @returns `upload-unknown` also for another's, and for one of yesterday's */
export function showUpload(world: World, id: string): Promise<Outcome<Upload>> {
  return world.store.read((reader) => ownUpload(world, reader, id));
}

/** What somebody has sent and neither taken in nor given up, newest first. */
export async function listUploads(world: World): Promise<Outcome<readonly Omit<WaitingUpload, "bytes">[]>> {
  const { actor } = world;
  const permitted = permitOnAgreement(actor, "edit-agreement", 0);
  if (!permitted.ok) return permitted;
  if (actor.kind !== "person") return accept([]);
  const since = uploadsKeptSince(world.now().toISOString());
  const waiting = await world.store.read((reader) => reader.waitingUploads(actor.id));
  return accept(waiting.filter(({ createdAt }) => createdAt >= since));
}
