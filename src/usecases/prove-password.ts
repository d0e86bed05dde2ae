import type { Account } from "../domain/people/account.js";
import { secondsAfter } from "../domain/people/instant.js";
import {
  admitGuess,
  type Guess,
  guessWasRight,
  KNOWN_FOR_SECONDS,
  knowsDevice,
  newDevice,
} from "../domain/people/sign-in-throttle.js";
import { sourceNetwork } from "../domain/people/source-network.js";
import { accept, type Outcome, reject } from "../domain/rejection.js";
import type { Secrets } from "./identity-ports.js";
import type { Transaction, World } from "./ports.js";

/** What somebody signs in with, and the address they do it from. */
export interface Credentials {
  readonly email: string;
  readonly password: string;
  readonly address: string;
  /** The secret that was told on this device when the account last signed in. */
  readonly device?: string | undefined;
}

/** A right password, as long as nothing has changed since it was tried: `settleProof` tells. */
export interface Proof {
  readonly account: Account;
  readonly hash: string;
  readonly guess: Guess;
}

/** Is asked for where there is no account, so that its absence takes as many steps. */
const NOBODY = "00000000-0000-4000-8000-000000000000";

/**
 * Tries a password, if the account's guesses are not used up. The guess is counted before it is tried, and the password
 * is hashed between two transactions: hashing takes long, and the embedded database has one connection. Only a request
 * that is to be done once (`do-once`) has it hashed within its own: the others then wait for as long as one hash takes.
 * @returns `sign-in-throttled`, or `sign-in-refused` whatever was wrong: the same steps for an address nobody has
 */
export async function provePassword(world: World, credentials: Credentials): Promise<Outcome<Proof>> {
  const { email, password, address, device } = credentials;
  const normalEmail = email.trim().toLowerCase();
  const guess = guessAt(world, normalEmail, address, device);
  const admitted = await world.store.transaction(async (transaction) => {
    await transaction.holdSignIn(guess.subject);
    const at = world.now().toISOString();
    const admission = admitGuess(guess, await transaction.signInSources(guess.subject), at);
    for (const row of admission.counted) await transaction.saveSignInSource(row);
    if (!admission.admitted) return reject({ code: "sign-in-throttled", waitSeconds: admission.waitSeconds });
    const account = await transaction.accountByEmail(normalEmail);
    return accept({ account, hash: await transaction.passwordHash(account?.id ?? NOBODY) });
  });
  if (!admitted.ok) return admitted;
  const { account, hash } = admitted.value;
  // whether the account is closed is asked when the proof is settled, since it may be closed meanwhile
  const right = await world.secrets.verifyPassword(hash, password);
  if (!right || !account || hash === null) return reject({ code: "sign-in-refused" });
  return accept({ account, hash, guess });
}

/** @param email in small letters */
export function guessAt({ secrets }: World, email: string, address: string, device?: string): Guess {
  // hashed together with the account it is tried at: nobody can follow a network or a device from account to account
  const subject = secrets.hashSecret(email);
  const source = secrets.hashSecret(`${email} ${sourceNetwork(address)}`);
  return { subject, source, device: device === undefined ? undefined : hashDevice(secrets, subject, device) };
}

function hashDevice({ hashSecret }: Secrets, subject: string, device: string): string {
  return hashSecret(`${subject} device ${device}`);
}

/**
 * Takes the guess back, since it was right, and holds the account.
 * @returns null when the account was closed or given another password meanwhile
 */
export async function settleProof(transaction: Transaction, proof: Proof, at: string): Promise<Account | null> {
  await transaction.holdSignIn(proof.guess.subject);
  const account = await transaction.holdAccount(proof.account.id);
  if (!account?.active || (await transaction.passwordHash(account.id)) !== proof.hash) return null;
  await knowSource(transaction, proof.guess, at);
  return account;
}

/** Whoever has proven who they are is no stranger where they did. The guesses must be held. */
export async function knowSource(transaction: Transaction, guess: Guess, at: string): Promise<void> {
  const rows = await transaction.signInSources(guess.subject);
  for (const row of guessWasRight(guess, rows, at)) await transaction.saveSignInSource(row);
  await transaction.forgetSignInSources(secondsAfter(at, -KNOWN_FOR_SECONDS));
}

/**
 * Makes the device known that somebody has just signed in on. The guesses must be held.
 * @param shown the secret that it showed, never kept unless it was told here
 * @returns the secret by which it is known
 */
export async function knowDevice(
  { secrets }: World,
  transaction: Transaction,
  guess: Guess,
  shown: string | undefined,
  at: string,
): Promise<string> {
  const rows = await transaction.signInSources(guess.subject);
  if (shown !== undefined && knowsDevice(guess, rows, at)) return shown;
  const device = secrets.drawSecret();
  await transaction.saveSignInSource(newDevice(guess.subject, hashDevice(secrets, guess.subject, device), at));
  return device;
}
