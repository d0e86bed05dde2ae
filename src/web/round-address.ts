import type { RoundName } from "../domain/followups/round-work.js";
import type { RoundOf } from "../usecases/change-round.js";

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

/** An item's whole story. */
export function itemAddress(fiscalYear: number, item: string): string {
  return `/punkt/${fiscalYear}/${encodeURIComponent(item)}`;
}

/** Where an item gets its coordinator. */
export function coordinatorAddress(fiscalYear: number, item: string): string {
  return `${itemAddress(fiscalYear, item)}/tovholder`;
}

export const MY_FOLLOW_UP = "/min-opfoelgning";

/** Where a round is answered. */
export function addressOfRound({ fiscalYear, round }: RoundOf): string {
  return `${MY_FOLLOW_UP}/${fiscalYear}/${SLUGS[round]}`;
}

/** Where one item is answered in a round, by its centre or in its place; an earlier year's is in extra follow-up. */
export function writingAddress(round: RoundOf, itemOf: number, item: string): string {
  const under = itemOf === round.fiscalYear ? "punkt" : `ekstra/${itemOf}`;
  return `${addressOfRound(round)}/${under}/${encodeURIComponent(item)}`;
}

/** What is published of a round: its editions, extracts and items stand under it. */
export function publishedAddress(fiscalYear: number, round: RoundName, under: string): string {
  return `/udgivet/${fiscalYear}/${SLUGS[round]}/${under}`;
}

/** An item as a published round tells of it; an earlier year's is in extra follow-up there. */
export function publishedItemAddress(round: RoundOf, itemOf: number, item: string): string {
  const under = itemOf === round.fiscalYear ? "punkt" : `ekstra/${itemOf}`;
  return publishedAddress(round.fiscalYear, round.round, `${under}/${encodeURIComponent(item)}`);
}

/** A committee's extract of what is published; null is the whole. */
export function extractAddress(round: RoundOf, committee: string | null, page: "uddrag" | "uddrag.pdf" = "uddrag") {
  const address = publishedAddress(round.fiscalYear, round.round, page);
  return `${address}?udvalg=${encodeURIComponent(committee ?? "")}`;
}

/** The page on which a round is conducted, or one under it. */
export function addressOf(fiscalYear: number, round: RoundName, under = ""): string {
  return `/runde/${fiscalYear}/${SLUGS[round]}${under}`;
}
