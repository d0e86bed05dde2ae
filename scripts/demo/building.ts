import type { Checkpoint } from "../../src/domain/agreements/calendar.js";
import { CHECKPOINTS, checkpointsThrough } from "../../src/domain/agreements/calendar.js";
import { economyStatusAt } from "../../src/domain/economy/economy-text.js";
import { type Appropriation, Item } from "../../src/domain/items/item.js";
import { markedText } from "../../src/domain/items/marked-text.js";
import type { MarkedText, TextMark } from "../../src/domain/items/text-mark.js";
import type { EconomyRating } from "../../src/domain/ratings/economy-rating.js";
import type { EconomySmiley } from "../../src/domain/ratings/economy-scale.js";
import type { EffortRating } from "../../src/domain/ratings/effort-rating.js";
import type { EffortSmiley } from "../../src/domain/ratings/effort-scale.js";
import type { Reading } from "../../src/domain/ratings/reading.js";

type Rounds<T> = { readonly [checkpoint in Checkpoint]?: T };

/** What the demo says of an item; everything left out is empty. */
interface ItemFacts {
  readonly number: string;
  readonly title: string;
  readonly appropriation?: Appropriation;
  readonly description: string;
  readonly centres: readonly string[];
  readonly committees: readonly string[];
  readonly involved?: "all" | readonly string[];
  readonly contributors?: { readonly centres?: readonly string[]; readonly all?: true; readonly note?: string };
  readonly milestones: Rounds<string>;
  readonly effort?: Rounds<EffortRating>;
  readonly economy: { readonly text: string | null; readonly smiley: EconomySmiley | null };
  /** What the first round of the year after says of an unfinished item. */
  readonly latestStatus?: { readonly fiscalYear: number; readonly text: string };
  readonly formatting?: readonly MarkedWords[];
}

/** Words to be marked, found in the text they stand in. */
interface MarkedWords {
  readonly kind: TextMark["kind"];
  readonly in: MarkedText;
  readonly words: string;
  readonly href?: string;
}

/**
 * An item as an imported report leaves it: rounds after `newest` have no ratings, and a paper prints only its newest
 * economy smiley (ROUND-6).
 * @throws when the facts are no item, or marked words do not stand exactly once in their text
 */
export function itemReadAt(newest: Checkpoint, facts: ItemFacts): Item {
  const { number, title, description, milestones, effort = {}, contributors = {}, latestStatus } = facts;
  const held = checkpointsThrough(newest);
  const item = Item.parse({
    number,
    title,
    appropriation: facts.appropriation ?? "operating",
    description,
    responsibleCentres: facts.centres,
    responsibleCommittees: facts.committees,
    involvedCommittees: facts.involved ?? [],
    contributors: {
      centres: contributors.centres ?? [],
      all: contributors.all ?? false,
      note: contributors.note ?? null,
    },
    milestones: CHECKPOINTS.flatMap((checkpoint) => {
      const text = milestones[checkpoint];
      return text === undefined ? [] : [{ checkpoint, text }];
    }),
    effort: held.map((checkpoint) => ({ checkpoint, rating: effort[checkpoint] ?? blank() })),
    economy: {
      text: facts.economy.text,
      moneySetAside: null,
      ratings: held.map((checkpoint) => ({ checkpoint, rating: economyRead(facts.economy, checkpoint, newest) })),
    },
    latestStatuses: latestStatus ? [{ ...latestStatus, checkpoint: "first" }] : [],
    formatting: [],
  });
  return { ...item, formatting: (facts.formatting ?? []).map((words) => markOf(item, words)) };
}

function economyRead(economy: ItemFacts["economy"], checkpoint: Checkpoint, newest: Checkpoint): EconomyRating {
  const status = economyStatusAt(economy.text, checkpoint, newest);
  if (checkpoint !== newest) return { kind: "unknown", status };
  if (economy.smiley === null) return { kind: "unrated", status };
  return { kind: "assessed", smiley: economy.smiley, status, reading: null };
}

function markOf(item: Item, { kind, in: place, words, href }: MarkedWords): TextMark {
  const text = markedText(item, place) ?? "";
  const start = text.indexOf(words);
  if (start < 0 || text.includes(words, start + 1)) {
    throw new Error(`${item.number}: "${words}" does not stand exactly once in its ${place.text}`);
  }
  const span = { in: place, start, end: start + words.length };
  return kind === "link" ? { kind, ...span, href: href ?? "" } : { kind, ...span };
}

export function underline(place: MarkedText, words: string): MarkedWords {
  return { kind: "underline", in: place, words };
}

export function link(place: MarkedText, words: string, href: string): MarkedWords {
  return { kind: "link", in: place, words, href };
}

/** One mark per paragraph of a bulleted list. */
export function bullets(place: MarkedText, ...entries: readonly string[]): MarkedWords[] {
  return entries.map((words) => ({ kind: "bullet", in: place, words }));
}

export function paragraphs(...texts: readonly string[]): string {
  return texts.join("\n");
}

export function happy(status: string | null = null): EffortRating {
  return assessed("happy", status, null);
}

/** The paper prints neutral and sad alike, so a rating that is one of them has been read by somebody. */
export function neutral(status: string): EffortRating {
  return assessed("neutral", status, READ);
}

export function sad(status: string): EffortRating {
  return assessed("sad", status, READ);
}

export function unresolved(status: string): EffortRating {
  return { kind: "unresolved", glyph: "☹", status };
}

export function carried(assessedAt: Checkpoint): EffortRating {
  return { kind: "carried", smiley: "happy", assessedAt };
}

export function blank(status: string | null = null): EffortRating {
  return { kind: "unrated", status };
}

const READ: Reading = { glyph: "☹", readBy: "Birthe Ravnsholm", readAt: "2026-05-11T08:20:00.000Z" };

function assessed(smiley: EffortSmiley, status: string | null, reading: Reading | null): EffortRating {
  return { kind: "assessed", smiley, status, correctiveAction: null, reading };
}
