import type { Account } from "../domain/people/account.js";
import type { Session } from "../domain/people/session.js";
import { nextToken } from "../domain/people/session-lifetime.js";
import type { Transaction, World } from "./ports.js";

/** What whoever has signed in is given. */
export interface SignedIn {
  readonly account: Account;
  readonly session: Session;
  /** Continues the session, once. Told here only. */
  readonly refreshSecret: string;
  readonly refreshExpiresAt: string;
}

export async function handOutToken(
  { secrets }: World,
  transaction: Transaction,
  account: Account,
  session: Session,
  at: string,
): Promise<SignedIn> {
  const refreshSecret = secrets.drawSecret();
  const token = nextToken(session, secrets.hashSecret(refreshSecret), at);
  await transaction.saveRefreshToken(token);
  return { account, session, refreshSecret, refreshExpiresAt: token.expiresAt };
}
