import { secondsAfter } from "./instant.js";
import { ACCESS_TOKEN_SECONDS } from "./session-lifetime.js";

interface Ageing {
  readonly retiredAt: string | null;
}

/** Machines' clocks are not quite alike. */
const CLOCK_SECONDS = 60;

export interface KeysInUse<K> {
  /** Null when every key has been retired, or none made. */
  readonly signing: K | null;
  /** Of tokens still about: the signing key, and those retired since the oldest token was signed. */
  readonly verifying: readonly K[];
}

/** @param keys newest first */
export function keysInUse<K extends Ageing>(keys: readonly K[], at: string): KeysInUse<K> {
  const stillAbout = ({ retiredAt }: K) =>
    retiredAt === null || at < secondsAfter(retiredAt, ACCESS_TOKEN_SECONDS + CLOCK_SECONDS);
  return { signing: keys.find(({ retiredAt }) => retiredAt === null) ?? null, verifying: keys.filter(stillAbout) };
}
