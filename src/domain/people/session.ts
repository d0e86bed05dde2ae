import type { AccountId } from "./account.js";

/** Signed in on one device. Instants are ISO 8601 in UTC. */
export interface Session {
  readonly id: string;
  readonly accountId: AccountId;
  readonly createdAt: string;
  readonly expiresAt: string;
  readonly revokedAt: string | null;
}

/** What a session is continued with, once. Only its hash is known. */
export interface RefreshToken {
  readonly hash: string;
  readonly sessionId: string;
  readonly expiresAt: string;
  readonly usedAt: string | null;
}
