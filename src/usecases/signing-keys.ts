import { type KeysInUse, keysInUse } from "../domain/people/keys-in-use.js";
import type { KeyRotation, SigningKey } from "./identity-ports.js";
import type { Transaction, World } from "./ports.js";

/** What tokens are signed and verified with now. */
export interface SigningKeys extends KeysInUse<SigningKey> {
  readonly signing: SigningKey;
}

/** The keys in use, newest first; the first of all is made when it is first asked for. */
export async function signingKeys(world: World): Promise<SigningKeys> {
  const here = await world.store.read((reader) => reader.signingKeys());
  return withSigning(keysInUse(here, world.now().toISOString())) ?? makeFirstKey(world);
}

async function makeFirstKey(world: World): Promise<SigningKeys> {
  return world.store.transaction(async (transaction) => {
    await transaction.holdPeople();
    const at = world.now().toISOString();
    // somebody may have made it meanwhile
    const inUse = keysInUse(await transaction.signingKeys(), at);
    const ready = withSigning(inUse);
    if (ready) return ready;
    const signing = await makeKey(world, transaction, at, null);
    return { signing, verifying: [signing, ...inUse.verifying] };
  });
}

export async function makeKey(
  { secrets }: World,
  transaction: Transaction,
  at: string,
  rotation: KeyRotation | null,
): Promise<SigningKey> {
  const key: SigningKey = { id: secrets.drawId(), secret: secrets.drawSecret(), createdAt: at, retiredAt: null };
  await transaction.saveSigningKey(key, rotation);
  return key;
}

function withSigning({ signing, verifying }: KeysInUse<SigningKey>): SigningKeys | null {
  return signing && { signing, verifying };
}
