import { type Agreement, findItem, followUpAt } from "../agreements/agreement.js";
import type { ItemUse } from "../agreements/agreement-rejection.js";
import type { Checkpoint } from "../agreements/calendar.js";
import { isExtraFollowUp } from "../followups/extra-follow-up.js";
import { isHeld } from "../followups/follow-up-states.js";
import type { FrozenRound } from "../followups/frozen-round.js";
import { type RoundWork, withWork } from "../followups/round-work.js";
import type { ItemNumber } from "../ids.js";
import { accept, type Outcome, reject } from "../rejection.js";
import type { Item } from "./item.js";

/** What there is that may hang on an item. */
export interface AroundItem {
  /** What rounds of the agreement held when they were closed. */
  readonly frozen: readonly FrozenRound[];
  readonly work: readonly RoundWork[];
  /** Later agreements. */
  readonly later: readonly Agreement[];
  /** The name of its coordinator (tovholder). */
  readonly coordinator: string | null;
}

/** Takes out an item on which nothing hangs. What the rules alone have written of it goes with it. */
export function removeItem(agreement: Agreement, number: ItemNumber, around: AroundItem): Outcome<Agreement> {
  const { fiscalYear } = agreement;
  const item = findItem(agreement, number);
  if (!item) return reject({ code: "item-unknown", fiscalYear, item: number });
  const use = useOf(agreement, item, around);
  if (use) return reject({ code: "item-in-use", fiscalYear, item: number, use });
  const chapters = agreement.chapters.map((chapter) =>
    chapter.items.includes(item) ? { ...chapter, items: chapter.items.filter((other) => other !== item) } : chapter,
  );
  return accept({ ...agreement, chapters });
}

/** The first thing that hangs on an item; null: nothing does. */
export function useOf(agreement: Agreement, item: Item, around: AroundItem): ItemUse | null {
  const frozen = around.frozen.find((round) => findItem(round.agreement, item.number));
  if (frozen) return { kind: "in-held-round", round: frozen.round };
  const held = roundsOf(item).find((checkpoint) => isHeld(followUpAt(agreement, checkpoint).state));
  if (held) return { kind: "in-held-round", round: held };
  const rated = ratingsOf(item).find(({ rating }) => isSomebodys(rating));
  if (rated) return { kind: "rated", round: rated.checkpoint };
  const handedIn = around.work.find(({ entries }) =>
    entries.some(({ name, work }) => name.item === item.number && name.of !== "latest-status" && isPastDraft(work)),
  );
  if (handedIn) return { kind: "handed-in", round: handedIn.round };
  const reference = { fiscalYear: agreement.fiscalYear, number: item.number };
  const later = around.later.find((one) => isExtraFollowUp(one, reference));
  if (later) return { kind: "taken-along", by: later.fiscalYear };
  return around.coordinator === null ? null : { kind: "coordinated", by: around.coordinator };
}

/** The work on a round without the drafts that somebody has begun on of an item. */
export function withoutDrafts(round: RoundWork, number: ItemNumber): RoundWork {
  const begun = round.entries.filter(({ name }) => name.item === number && name.of !== "latest-status");
  return begun.length === 0 ? round : withWork(round, ...begun.map(({ name }) => ({ name, work: null })));
}

/** The rounds that an item has something of. */
function roundsOf(item: Item): Checkpoint[] {
  return [...ratingsOf(item), ...item.milestones].map(({ checkpoint }) => checkpoint);
}

function ratingsOf({ effort, economy }: Item) {
  return [...effort, ...economy.ratings];
}

/** Not what the rules alone have written: carried, or blank without a word. */
function isSomebodys(rating: { readonly kind: string; readonly status?: string | null }): boolean {
  return rating.kind !== "carried" && (rating.kind !== "unrated" || (rating.status ?? null) !== null);
}

function isPastDraft(work: RoundWork["entries"][number]["work"]): boolean {
  return work.state !== "draft" || work.submittedBy.length > 0;
}
