import { STRANGER } from "../domain/access/actor.js";
import { judgeRefresh } from "../domain/people/refresh-once.js";
import { accept, type Outcome, reject } from "../domain/rejection.js";
import { handOutToken, type SignedIn } from "./hand-out-token.js";
import type { World } from "./ports.js";

const SIGNED_OUT = { code: "signed-out" } as const;

/**
 * Continues a session with the secret that was last handed out for it, and hands out the next.
 * @returns `signed-out` when it has ended. A secret that was used before ends it (`refresh-once`).
 */
export async function refreshSession(world: World, refreshSecret: string): Promise<Outcome<SignedIn>> {
  const hash = world.secrets.hashSecret(refreshSecret);
  return world.store.transaction(async (transaction) => {
    const presented = await transaction.refreshToken(hash);
    const opened = presented && (await transaction.session(presented.sessionId));
    const account = opened && (await transaction.holdAccount(opened.accountId));
    if (!account) return reject(SIGNED_OUT);
    // read again, now that nobody else can use it
    const token = await transaction.refreshToken(hash);
    const session = await transaction.session(opened.id);
    if (!token || !session) return reject(SIGNED_OUT);
    const at = world.now().toISOString();
    const verdict = judgeRefresh(token, session, account, at);
    if (verdict === "reused") {
      // nobody can tell whether it is the owner
      const act = { actor: STRANGER, action: "refresh-session", at, reason: "refresh-token-reused" } as const;
      await transaction.revokeSessions(account.id, act, { only: session.id });
    }
    if (verdict !== "goes-on") return reject(SIGNED_OUT);
    await transaction.saveRefreshToken({ ...token, usedAt: at });
    return accept(await handOutToken(world, transaction, account, session, at));
  });
}
