import type { AccountId } from "../domain/people/account.js";
import { judgePassword } from "../domain/people/password-rule.js";
import { accept, type Outcome, reject } from "../domain/rejection.js";
import { ownAct } from "./act.js";
import type { World } from "./ports.js";
import { provePassword, settleProof } from "./prove-password.js";

export interface PasswordChange {
  readonly accountId: AccountId;
  /** The session it is done in goes on; the others end. */
  readonly sessionId: string;
  readonly oldPassword: string;
  readonly newPassword: string;
  readonly address: string;
  /** As at sign-in. */
  readonly device?: string | undefined;
}

/**
 * Gives an account a new password. The old one is asked for as at sign-in, throttled alike: whoever finds an open
 * machine cannot guess it there.
 * @returns `password-too-weak`, `password-wrong`, `sign-in-throttled`; `account-unknown` when it is closed
 */
export async function changePassword(world: World, change: PasswordChange): Promise<Outcome<void>> {
  const { accountId, oldPassword, newPassword, address, device } = change;
  const own = await world.store.read((reader) => reader.account(accountId));
  if (!own?.active) return reject({ code: "account-unknown", account: accountId });
  const strong = judgePassword(newPassword, own);
  if (!strong.ok) return strong;
  const proven = await provePassword(world, { email: own.email, password: oldPassword, address, device });
  if (!proven.ok) return proven.rejection.code === "sign-in-refused" ? reject({ code: "password-wrong" }) : proven;
  const hash = await world.secrets.hashPassword(newPassword);
  return world.store.transaction(async (transaction) => {
    const at = world.now().toISOString();
    const account = await settleProof(transaction, proven.value, at);
    if (!account) return reject({ code: "password-wrong" });
    const act = ownAct(world, account, "use-own-account");
    await transaction.savePasswordHash(account.id, hash, act);
    await transaction.useUpLinks(account.id, at);
    await transaction.revokeSessions(account.id, { ...act, reason: "password-changed" }, { except: change.sessionId });
    return accept(undefined);
  });
}
