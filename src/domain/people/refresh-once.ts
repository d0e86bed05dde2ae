import type { Account } from "./account.js";
import type { RefreshToken, Session } from "./session.js";
import { sessionLives } from "./session-lifetime.js";

/**
 * Whether a session goes on. A token that comes a second time is in two hands, and nobody can tell which of them is the
 * thief's: the session ends for both.
 */
export function judgeRefresh(
  token: RefreshToken,
  session: Session,
  account: Account,
  at: string,
): "goes-on" | "ended" | "reused" {
  if (token.usedAt !== null) return "reused";
  return at < token.expiresAt && sessionLives(session, at) && account.active ? "goes-on" : "ended";
}
