import type { Account } from "../domain/people/account.js";
import { linkWorks } from "../domain/people/one-time-link.js";
import { judgePassword } from "../domain/people/password-rule.js";
import { accept, type Outcome, reject } from "../domain/rejection.js";
import { ownAct } from "./act.js";
import type { Reader, World } from "./ports.js";
import { guessAt, knowSource } from "./prove-password.js";

export interface FollowedLink {
  readonly secret: string;
  readonly newPassword: string;
  /** Is known from now on: who is kept out by strangers' guesses gets in again by a link. */
  readonly address: string;
}

/**
 * Sets the password of whoever was sent a link, which then works no more; their sessions end.
 * @returns `link-unusable`, or `password-too-weak`, with which the link is not used up
 */
export async function followLink(
  world: World,
  { secret, newPassword, address }: FollowedLink,
): Promise<Outcome<Account>> {
  const linkHash = world.secrets.hashSecret(secret);
  const followed = await world.store.read((reader) => accountOfLink(reader, linkHash, world.now().toISOString()));
  if (!followed) return reject({ code: "link-unusable" });
  const strong = judgePassword(newPassword, followed);
  if (!strong.ok) return strong;
  const hash = await world.secrets.hashPassword(newPassword);
  return world.store.transaction(async (transaction) => {
    const guess = guessAt(world, followed.email, address);
    await transaction.holdSignIn(guess.subject);
    await transaction.holdAccount(followed.id);
    const at = world.now().toISOString();
    // somebody may have followed it meanwhile
    const account = await accountOfLink(transaction, linkHash, at);
    if (!account) return reject({ code: "link-unusable" });
    await transaction.useUpLinks(account.id, at);
    const act = ownAct(world, account, "follow-link");
    await transaction.savePasswordHash(account.id, hash, act);
    await transaction.revokeSessions(account.id, { ...act, reason: "password-changed" });
    await knowSource(transaction, guess, at);
    return accept(account);
  });
}

/** Whose link it is, as long as it works. */
async function accountOfLink(reader: Reader, linkHash: string, at: string): Promise<Account | null> {
  const link = await reader.link(linkHash);
  const account = link && (await reader.account(link.accountId));
  return account && linkWorks(link, account, at) ? account : null;
}
