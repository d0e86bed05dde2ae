import type { Outcome } from "../domain/rejection.js";
import type { Upload } from "../domain/uploads/upload.js";
import { ownUpload } from "./own-upload.js";
import type { World } from "./ports.js";

/** Nothing of it comes in. One that has come in stays, for where it went is still asked for. @returns it as it was */
export function forgetUpload(world: World, id: string): Promise<Outcome<Upload>> {
  return world.store.transaction(async (transaction) => {
    const found = await ownUpload(world, transaction, id);
    if (!found.ok) return found;
    if (found.value.state === "waiting") await transaction.forgetUpload(id);
    return found;
  });
}
