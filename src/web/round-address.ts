import type { RoundName } from "../domain/followups/round-work.js";

/** A round's name in an address, as people read it. */
const SLUGS = {
  implementation: "udmoentning",
  first: "foerste",
  second: "anden",
  third: "tredje",
  "year-end": "aarsslut",
} as const satisfies Readonly<Record<RoundName, string>>;

const ROUNDS = Object.keys(SLUGS) as readonly RoundName[];

export function slugOfRound(round: RoundName): string {
  return SLUGS[round];
}

/** null for what is no round's name. */
export function roundOfSlug(slug: string): RoundName | null {
  return ROUNDS.find((round) => SLUGS[round] === slug) ?? null;
}

/** The page on which a round is conducted, or one under it. */
export function addressOf(fiscalYear: number, round: RoundName, under = ""): string {
  return `/runde/${fiscalYear}/${SLUGS[round]}${under}`;
}
