import type { Account, AccountId } from "./account.js";
import { DAY, secondsAfter } from "./instant.js";

/** An invitation, or a new password for who forgot theirs. Works once. Instants are ISO 8601 in UTC. */
export interface OneTimeLink {
  readonly hash: string;
  readonly accountId: AccountId;
  readonly purpose: "invitation" | "reset";
  readonly expiresAt: string;
  readonly usedAt: string | null;
}

/** An invitation waits for somebody on holiday; who forgot their password is there, and waits for the link. */
const LIFETIME_SECONDS = { invitation: 14 * DAY, reset: DAY } as const;

export function newLink(hash: string, accountId: AccountId, purpose: OneTimeLink["purpose"], at: string): OneTimeLink {
  return { hash, accountId, purpose, expiresAt: secondsAfter(at, LIFETIME_SECONDS[purpose]), usedAt: null };
}

export function linkWorks(link: OneTimeLink, account: Account, at: string): boolean {
  return link.usedAt === null && at < link.expiresAt && account.active;
}
