import { accept, type Outcome } from "../domain/rejection.js";
import { ownUpload } from "./own-upload.js";
import type { World } from "./ports.js";

/** Nothing of it comes in. */
export function forgetUpload(world: World, id: string): Promise<Outcome<void>> {
  return world.store.transaction(async (transaction) => {
    const found = await ownUpload(world, transaction, id);
    if (!found.ok) return found;
    await transaction.forgetUpload(id);
    return accept(undefined);
  });
}
