import { keysInUse } from "../domain/people/keys-in-use.js";
import { accept, type Outcome } from "../domain/rejection.js";
import { actOf } from "./act.js";
import type { SigningKey } from "./identity-ports.js";
import { permit } from "./permit.js";
import type { World } from "./ports.js";
import { makeKey } from "./signing-keys.js";

/**
 * Signs with a new key from now on. Nobody is signed out: what the old key has signed is believed until it expires, and
 * sessions go on with their refresh secrets, which no key has signed.
 */
export async function rotateKeys(world: World): Promise<Outcome<Pick<SigningKey, "id" | "createdAt">>> {
  const permitted = permit(world.actor, "manage-people", { code: "account-unknown", account: null });
  if (!permitted.ok) return permitted;
  return world.store.transaction(async (transaction) => {
    await transaction.holdPeople();
    const act = actOf(world, "manage-people");
    const keys = await transaction.signingKeys();
    const replaces = keysInUse(keys, act.at).signing?.id ?? null;
    for (const key of keys) {
      if (key.retiredAt === null) await transaction.saveSigningKey({ ...key, retiredAt: act.at }, null);
    }
    const { id, createdAt } = await makeKey(world, transaction, act.at, { replaces, act });
    return accept({ id, createdAt });
  });
}
