import type { Account, AccountId } from "../domain/people/account.js";
import type { OneTimeLink } from "../domain/people/one-time-link.js";
import type { RefreshToken, Session, SessionsEndReason } from "../domain/people/session.js";
import type { SignInSource } from "../domain/people/sign-in-throttle.js";
import type { Act } from "./act.js";

/** What access tokens are signed with. */
export interface SigningKey {
  readonly id: string;
  readonly secret: string;
  /** ISO 8601 in UTC, as are all instants here. */
  readonly createdAt: string;
  readonly retiredAt: string | null;
}

export interface IdentityReader {
  account(id: AccountId): Promise<Account | null>;
  accountByEmail(email: string): Promise<Account | null>;
  /** By name. */
  accounts(): Promise<Account[]>;
  /** In its encoded form; null when there is none yet. */
  passwordHash(account: AccountId): Promise<string | null>;
  session(id: string): Promise<Session | null>;
  refreshToken(hash: string): Promise<RefreshToken | null>;
  link(hash: string): Promise<OneTimeLink | null>;
  /** Newest first. */
  signingKeys(): Promise<SigningKey[]>;
  /** What is known of guesses at one account, from everywhere. */
  signInSources(subject: string): Promise<SignInSource[]>;
}

export interface IdentityTransaction {
  /**
   * Holds who there is, what they may do and what tokens are signed with, as a whole: of two that hold it, one waits until
   * the other's transaction has ended. Held before anything else.
   */
  holdPeople(): Promise<void>;
  /** Holds the guesses at one account, whether there is such an account or not; held before the account. */
  holdSignIn(subject: string): Promise<void>;
  /** Holds an account, and with it its sessions and links, against other writers until the transaction ends. */
  holdAccount(id: AccountId): Promise<Account | null>;
  /** @param before null when the account is new */
  saveAccount(before: Account | null, after: Account, act: Act): Promise<void>;
  /** Logged without the hash. */
  savePasswordHash(account: AccountId, hash: string, act: Act): Promise<void>;
  /** Adds it, or writes it anew. */
  saveSession(session: Session): Promise<void>;
  saveRefreshToken(token: RefreshToken): Promise<void>;
  /** Logged without the hash. */
  saveLink(link: OneTimeLink, act: Act): Promise<void>;
  /** Marks the links of an account used that are not yet. */
  useUpLinks(account: AccountId, at: string): Promise<void>;
  /** Ends the sessions of an account that have not ended: all, all but one, or only one. Logged when there were any. */
  revokeSessions(account: AccountId, act: EndingAct, which?: SomeSessions): Promise<void>;
  /** @param rotation null when nobody decided on it: the first key, or one that is retired */
  saveSigningKey(key: SigningKey, rotation: KeyRotation | null): Promise<void>;
  saveSignInSource(source: SignInSource): Promise<void>;
  /** Deletes the sources whose last guess, wrong or right, was before. */
  forgetSignInSources(before: string): Promise<void>;
  /** Deletes the sessions and links that had expired before: they are of no more use to anybody. */
  forgetExpired(before: string): Promise<void>;
}

export type EndingAct = Act & { readonly reason: SessionsEndReason };

/** Sessions by their ids. */
export type SomeSessions = { readonly except: string } | { readonly only: string };

/** Which key another one takes the place of, by its id. */
export interface KeyRotation {
  readonly replaces: string | null;
  readonly act: Act;
}

/** What only the machine can do: hash passwords and draw secrets. */
export interface Secrets {
  hashPassword(password: string): Promise<string>;
  /** Takes as long for an unknown account (null) as for a known one. */
  verifyPassword(hash: string | null, password: string): Promise<boolean>;
  /** Whether a hash was made with other parameters than are used now. */
  isDated(hash: string): boolean;
  /** 256 bits, base64url. */
  drawSecret(): string;
  /** SHA-256, hexadecimal: what is kept of a secret. */
  hashSecret(secret: string): string;
  drawId(): string;
}
