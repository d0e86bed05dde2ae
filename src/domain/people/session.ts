import type { AccountId } from "./account.js";

/** Signed in on one device. Instants are ISO 8601 in UTC. */
export interface Session {
  readonly id: string;
  readonly accountId: AccountId;
  readonly createdAt: string;
  readonly expiresAt: string;
  readonly revokedAt: string | null;
}

/** Why somebody's sessions ended that they did not sign out of one by one. */
export type SessionsEndReason =
  | "signed-out-everywhere"
  | "password-changed"
  | "account-closed"
  | "refresh-token-reused";

/** What a session is continued with, once. Only its hash is known. */
export interface RefreshToken {
  readonly hash: string;
  readonly sessionId: string;
  readonly expiresAt: string;
  readonly usedAt: string | null;
}
