import type { AccountId } from "./account.js";
import { DAY, HOUR, secondsAfter } from "./instant.js";
import type { RefreshToken, Session } from "./session.js";

/** A machine that nobody signed out of is forgotten within the week, however much it was used. */
export const SESSION_SECONDS = 7 * DAY;

/** Longer than a working day with a long lunch, shorter than the night: whoever comes in the morning signs in. */
export const IDLE_SECONDS = 12 * HOUR;

/** So long is an access token believed without asking for a refresh. What it may do is looked up each time anyway. */
export const ACCESS_TOKEN_SECONDS = 600;

export function newSession(id: string, accountId: AccountId, at: string): Session {
  return { id, accountId, createdAt: at, expiresAt: secondsAfter(at, SESSION_SECONDS), revokedAt: null };
}

/** @param hash of the secret that continues the session once: until it has been idle too long, or ends anyway */
export function nextToken(session: Session, hash: string, at: string): RefreshToken {
  const idle = secondsAfter(at, IDLE_SECONDS);
  const expiresAt = idle < session.expiresAt ? idle : session.expiresAt;
  return { hash, sessionId: session.id, expiresAt, usedAt: null };
}

export function sessionLives(session: Session, at: string): boolean {
  return session.revokedAt === null && at < session.expiresAt;
}
