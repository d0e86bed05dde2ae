import type { AccountId } from "../domain/people/account.js";
import { accept, type Outcome } from "../domain/rejection.js";
import { ownAct } from "./act.js";
import type { World } from "./ports.js";

/** Ends a session of an account, or with `everywhere` all of them. What has ended already stays so. */
export async function signOut(
  world: World,
  accountId: AccountId,
  sessionId: string,
  { everywhere = false } = {},
): Promise<Outcome<void>> {
  return world.store.transaction(async (transaction) => {
    const at = world.now().toISOString();
    const account = await transaction.holdAccount(accountId);
    if (account && everywhere) {
      const act = ownAct(world, account, "use-own-account");
      await transaction.revokeSessions(accountId, { ...act, reason: "signed-out-everywhere" });
    }
    const session = await transaction.session(sessionId);
    if (session?.accountId === accountId && session.revokedAt === null) {
      await transaction.saveSession({ ...session, revokedAt: at });
    }
    return accept(undefined);
  });
}
