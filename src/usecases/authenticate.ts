import type { Actor } from "../domain/access/actor.js";
import { type Account, type AccountId, personOf } from "../domain/people/account.js";
import { sessionLives } from "../domain/people/session-lifetime.js";
import { accept, type Outcome, reject } from "../domain/rejection.js";
import type { World } from "./ports.js";

export interface Authenticated {
  readonly actor: Actor;
  readonly account: Account;
}

/**
 * Who it is that an access token speaks for, with the grants they have now: what was taken from them is gone at once.
 * Single sign-on ends here too, once it has opened a session; a personal API token enters beside it, with a use case of
 * its own that returns the same: behind this line nobody asks how somebody was recognised.
 * @returns `signed-out` when the session has ended or the account is closed
 */
export async function authenticate(
  world: World,
  accountId: AccountId,
  sessionId: string,
): Promise<Outcome<Authenticated>> {
  return world.store.read(async (reader) => {
    const session = await reader.session(sessionId);
    const account = await reader.account(accountId);
    const lives = session?.accountId === accountId && sessionLives(session, world.now().toISOString());
    if (!account?.active || !lives) return reject({ code: "signed-out" });
    return accept({ actor: personOf(account), account });
  });
}
