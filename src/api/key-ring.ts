import type { SigningKey } from "../usecases/identity-ports.js";
import type { SigningKeys } from "../usecases/signing-keys.js";

/** Far less than a retired key is still believed for: what is signed meanwhile with the key before is believed to its end. */
const BELIEVED_MS = 15_000;

/** The keys that tokens are signed with, as this process knows them. */
export interface KeyRing {
  /** Reads them when they have not been read for a while. */
  refresh(): Promise<void>;
  /** What is signed with, as last read: reads nothing, so that it can be asked inside a unit of work. */
  signing(): SigningKey;
  /** A key that is not known here may have been made by another process meanwhile: they are read once more. */
  find(id: string): Promise<SigningKey | null>;
}

export function keyRing(read: () => Promise<SigningKeys>): KeyRing {
  let known: { readonly keys: SigningKeys; readonly readAt: number } | null = null;
  let reading: Promise<SigningKeys> | null = null;

  const readAnew = (): Promise<SigningKeys> => {
    reading ??= read()
      .then((keys) => {
        known = { keys, readAt: performance.now() };
        return keys;
      })
      .finally(() => {
        reading = null;
      });
    return reading;
  };
  const current = async () =>
    known !== null && performance.now() - known.readAt < BELIEVED_MS ? known.keys : readAnew();
  const among = ({ verifying }: SigningKeys, id: string) => verifying.find((key) => key.id === id) ?? null;

  return {
    async refresh() {
      await current();
    },
    signing() {
      if (known === null) throw new Error("a token is signed before the keys were read");
      return known.keys.signing;
    },
    async find(id) {
      return among(await current(), id) ?? among(await readAnew(), id);
    },
  };
}
