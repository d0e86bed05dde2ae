import { newSession } from "../domain/people/session-lifetime.js";
import { accept, type Outcome, reject } from "../domain/rejection.js";
import { ownAct } from "./act.js";
import { handOutToken, type SignedIn } from "./hand-out-token.js";
import type { World } from "./ports.js";
import { type Credentials, knowDevice, provePassword, settleProof } from "./prove-password.js";

export interface SignedInOnDevice extends SignedIn {
  /** What the device is known by at the account's next sign-in. Told here only. */
  readonly device: string;
}

/**
 * Opens a session for whoever knows an account's password. Nobody acts yet: `world.actor` is not asked.
 * @returns `sign-in-refused` or `sign-in-throttled`, alike for every address
 */
export async function signIn(world: World, credentials: Credentials): Promise<Outcome<SignedInOnDevice>> {
  const proven = await provePassword(world, credentials);
  if (!proven.ok) return proven;
  const { secrets } = world;
  const renewed = secrets.isDated(proven.value.hash) ? await secrets.hashPassword(credentials.password) : null;
  return world.store.transaction(async (transaction) => {
    const at = world.now().toISOString();
    const account = await settleProof(transaction, proven.value, at);
    if (!account) return reject({ code: "sign-in-refused" });
    if (renewed) await transaction.savePasswordHash(account.id, renewed, ownAct(world, account, "sign-in"));
    const device = await knowDevice(world, transaction, proven.value.guess, credentials.device, at);
    const session = newSession(secrets.drawId(), account.id, at);
    await transaction.saveSession(session);
    await transaction.forgetExpired(at);
    return accept({ ...(await handOutToken(world, transaction, account, session, at)), device });
  });
}
