import { DAY, secondsAfter } from "./instant.js";

/** Guesses at one account from one source, a network or a device, both hashed. Instants are ISO 8601 in UTC. */
export interface SignInSource {
  readonly subject: string;
  readonly source: string;
  /** Wrong guesses since the last right one. */
  readonly failures: number;
  /** Of those that were tried; one that was refused untried only makes the wait longer. */
  readonly lastFailureAt: string | null;
  /** Set: the source is known, and judged by its own guesses alone. */
  readonly lastSuccessAt: string | null;
}

/** One guess: at whom, from which network, all hashed. */
export interface Guess {
  readonly subject: string;
  readonly source: string;
  /** The device that it shows, known or made up. */
  readonly device?: string | undefined;
}

export type Admission =
  | { readonly admitted: true; readonly counted: readonly SignInSource[] }
  | { readonly admitted: false; readonly waitSeconds: number; readonly counted: readonly SignInSource[] };

/** In place of a source: what is counted of all together that the account has not signed in from. */
const STRANGERS = "strangers";

/** Somebody who mistypes tries a few times; strangers together are many and get little more. */
const FREE_GUESSES = 5;
const FREE_GUESSES_OF_STRANGERS = 20;

const LONGEST_WAIT_SECONDS = 15 * 60;
/** After a quiet day the count begins anew. */
const FORGIVEN_AFTER_SECONDS = DAY;
/** Longer than the time between two rounds, so that whoever comes for each of them stays known. */
export const KNOWN_FOR_SECONDS = 120 * DAY;

/**
 * Whether a guess may be tried, and what to keep whatever comes of it. A guess counts as wrong from the beginning and is
 * taken back when it was right (`guessWasRight`): of many at once no more are tried than one after the other.
 *
 * The wait runs from the last guess that was tried: whoever goes on guessing waits up to a quarter of an hour, and cannot
 * keep anybody out for longer by guessing faster.
 *
 * A device that the account knows is judged by its own guesses alone: whoever shares its network cannot keep it out.
 * @param rows what is kept of guesses at the subject
 */
export function admitGuess(guess: Guess, rows: readonly SignInSource[], at: string): Admission {
  const own = ownRow(guess, rows, at);
  const strangers = rowOf({ ...guess, source: STRANGERS }, rows, at);
  const asked = isKnown(own, at) ? [own] : [own, strangers];
  // the first that refuses is the only one to count: strangers refused together leave no row each
  const refusing = asked.find((row) => waitSeconds(row, at) > 0);
  if (!refusing) return { admitted: true, counted: asked.map((row) => ({ ...counted(row), lastFailureAt: at })) };
  return { admitted: false, waitSeconds: waitSeconds(counted(refusing), at), counted: [counted(refusing)] };
}

/** What to keep once an admitted guess was right: its network or device is known from now on. */
export function guessWasRight(guess: Guess, rows: readonly SignInSource[], at: string): SignInSource[] {
  const own = ownRow(guess, rows, at);
  const known: SignInSource = { ...own, failures: 0, lastFailureAt: null, lastSuccessAt: at };
  if (isKnown(own, at)) return [known];
  const strangers = rowOf({ ...guess, source: STRANGERS }, rows, at);
  return [known, { ...strangers, failures: Math.max(0, strangers.failures - 1) }];
}

/** Whether the account has been signed in to on the device that a guess shows. */
export function knowsDevice(guess: Guess, rows: readonly SignInSource[], at: string): boolean {
  return guess.device !== undefined && isKnown(rowOf({ ...guess, source: guess.device }, rows, at), at);
}

/** @param source the hash of a secret that nobody else has been told */
export function newDevice(subject: string, source: string, at: string): SignInSource {
  return { subject, source, failures: 0, lastFailureAt: null, lastSuccessAt: at };
}

/** What a guess is counted by; a device that the account does not know counts for nothing. */
function ownRow(guess: Guess, rows: readonly SignInSource[], at: string): SignInSource {
  const source = guess.device !== undefined && knowsDevice(guess, rows, at) ? guess.device : guess.source;
  return rowOf({ ...guess, source }, rows, at);
}

function rowOf({ subject, source }: Guess, rows: readonly SignInSource[], at: string): SignInSource {
  const row = rows.find((candidate) => candidate.source === source);
  if (!row) return { subject, source, failures: 0, lastFailureAt: null, lastSuccessAt: null };
  const forgiven = row.lastFailureAt !== null && secondsAfter(row.lastFailureAt, FORGIVEN_AFTER_SECONDS) <= at;
  return forgiven ? { ...row, failures: 0 } : row;
}

function isKnown({ lastSuccessAt }: SignInSource, at: string): boolean {
  return lastSuccessAt !== null && at < secondsAfter(lastSuccessAt, KNOWN_FOR_SECONDS);
}

/** The count stops where more of it would change nothing. */
function counted(row: SignInSource): SignInSource {
  return { ...row, failures: Math.min(row.failures + 1, 100) };
}

function waitSeconds({ source, failures, lastFailureAt }: SignInSource, at: string): number {
  const beyond = failures - (source === STRANGERS ? FREE_GUESSES_OF_STRANGERS : FREE_GUESSES);
  if (beyond < 0 || lastFailureAt === null) return 0;
  const until = Date.parse(lastFailureAt) + Math.min(2 ** beyond, LONGEST_WAIT_SECONDS) * 1000;
  return Math.max(0, Math.ceil((until - Date.parse(at)) / 1000));
}
