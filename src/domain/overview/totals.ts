import { STANDINGS, type Standing } from "./standing.js";

/** How many items stand so; those of all standings together are all the items that were counted. */
export type Totals = Readonly<Record<Standing, number>>;

export function tally(standings: readonly Standing[]): Totals {
  const counted = STANDINGS.map((standing) => [standing, standings.filter((one) => one === standing).length] as const);
  return Object.fromEntries(counted) as Totals;
}

export function sumOf(totals: Totals): number {
  return STANDINGS.reduce((sum, standing) => sum + totals[standing], 0);
}

/** The three smileys, however they came about: a carried happy is happy. */
export interface Smileys {
  readonly happy: number;
  readonly neutral: number;
  readonly sad: number;
}

export function smileysOf({ happy, carried, neutral, sad }: Totals): Smileys {
  return { happy: happy + carried, neutral, sad };
}

/** How many more there are than then; null when there was no then. */
export function changeSince(now: Totals, then: Totals | null): Smileys | null {
  if (then === null) return null;
  const [is, was] = [smileysOf(now), smileysOf(then)];
  return { happy: is.happy - was.happy, neutral: is.neutral - was.neutral, sad: is.sad - was.sad };
}
