import { type Agreement, type Chapter, followUpAt, itemsOf, mapItems } from "../agreements/agreement.js";
import { CHECKPOINTS, type Checkpoint } from "../agreements/calendar.js";
import { type Item, milestoneAt } from "../items/item.js";
import { accept, type Outcome, reject } from "../rejection.js";
import { applyToOpenRound } from "./apply-rules.js";
import { type Difference, type DifferingField, type NoteDifference, same } from "./differences.js";
import { compareRounds } from "./extra-follow-up.js";
import { isHeld } from "./follow-up-states.js";
import { insertInOrder } from "./insert-in-order.js";
import { mergeRatings } from "./merge-ratings.js";

export interface Merged {
  readonly agreement: Agreement;
  readonly differences: readonly Difference[];
}

/**
 * ROUND-6: an import adds what is not here yet and changes nothing that is. Rounds that are planned here and history there
 * are taken in; everything said otherwise is listed as a difference. Merging the same twice changes nothing.
 */
export function mergeHistory(stored: Agreement | null, incoming: Agreement): Outcome<Merged> {
  if (!stored) return accept({ agreement: incoming, differences: [] });
  const newRounds = CHECKPOINTS.filter((checkpoint) => isHeld(followUpAt(incoming, checkpoint).state));
  const open = newRounds.find((checkpoint) => followUpAt(stored, checkpoint).state === "open");
  if (open) return reject({ code: "follow-up-open-here", fiscalYear: stored.fiscalYear, checkpoint: open });

  const differences: Difference[] = [];
  const note: NoteDifference = (item, field, checkpoint = null) =>
    differences.push({ fiscalYear: stored.fiscalYear, item, field, checkpoint });
  const taken = newRounds.filter((checkpoint) => followUpAt(stored, checkpoint).state === "planned");
  const followUps = stored.followUps.map((followUp) =>
    taken.includes(followUp.checkpoint) ? followUpAt(incoming, followUp.checkpoint) : followUp,
  );
  const agreement: Agreement = {
    ...stored,
    ...mergeFacts(stored, incoming, note),
    followUps: taken.length > 0 ? followUps : stored.followUps,
    chapters: mergeChapters(stored, incoming, taken, note),
    extraFollowUps: mergeExtras(stored, incoming),
  };
  return accept({ agreement: unchanged(stored, agreement) ? stored : applyToOpenRound(agreement), differences });
}

/** Every part is the same object, or says the same. */
function unchanged(stored: Agreement, merged: Agreement): boolean {
  return (
    stored.followUps === merged.followUps &&
    stored.chapters === merged.chapters &&
    stored.extraFollowUps === merged.extraFollowUps &&
    stored.caseNumber === merged.caseNumber &&
    same(stored.contact, merged.contact)
  );
}

function mergeFacts(stored: Agreement, incoming: Agreement, note: NoteDifference) {
  for (const field of ["title", "ruleSet"] as const) {
    if (stored[field] !== incoming[field]) note(null, field);
  }
  const keep = (field: DifferingField, mine: string | null, theirs: string | null) => {
    if (mine !== null && theirs !== null && mine !== theirs) note(null, field);
    return mine ?? theirs;
  };
  return {
    caseNumber: keep("caseNumber", stored.caseNumber, incoming.caseNumber),
    contact: {
      name: keep("contact", stored.contact.name, incoming.contact.name),
      phone: keep("contact", stored.contact.phone, incoming.contact.phone),
      email: keep("contact", stored.contact.email, incoming.contact.email),
    },
  };
}

function mergeExtras(stored: Agreement, incoming: Agreement): Agreement["extraFollowUps"] {
  const here = new Set(stored.extraFollowUps.map((extra) => `${extra.fiscalYear}/${extra.number}`));
  const added = incoming.extraFollowUps.filter((extra) => !here.has(`${extra.fiscalYear}/${extra.number}`));
  return added.length > 0 ? [...stored.extraFollowUps, ...added] : stored.extraFollowUps;
}

function mergeChapters(stored: Agreement, incoming: Agreement, taken: Checkpoint[], note: NoteDifference): Chapter[] {
  const incomingItems = new Map(itemsOf(incoming).map((item) => [item.number, item]));
  const storedNumbers = new Set(itemsOf(stored).map((item) => item.number));
  const { chapters } = mapItems(stored, (item) => {
    const other = incomingItems.get(item.number);
    return other ? mergeItem(item, other, taken, note) : item;
  });
  const more = incoming.chapters
    .map((chapter) => withMoreItems(chapters, chapter, storedNumbers))
    .filter((chapter) => chapter.items.length > 0);
  const grown = chapters.map((chapter) => more.find((other) => sameChapter(other, chapter)) ?? chapter);
  const isGrown = more.some((chapter) => chapter.items.some((item) => !storedNumbers.has(item.number)));
  return isGrown ? insertInOrder(grown, more, sameChapter) : chapters;
}

/** The chapter as it is here with the new items of the incoming one; without a chapter here, the new items alone. */
function withMoreItems(chapters: readonly Chapter[], incoming: Chapter, storedNumbers: ReadonlySet<string>): Chapter {
  const home = chapters.find((chapter) => sameChapter(chapter, incoming));
  const items = incoming.items.filter((item) => !storedNumbers.has(item.number) || home?.items.some(hasNumber(item)));
  return home ? { ...home, items: insertInOrder(home.items, items, sameNumber) } : { ...incoming, items };
}

function hasNumber(item: Item): (other: Item) => boolean {
  return (other) => sameNumber(item, other);
}

function sameNumber(a: Item, b: Item): boolean {
  return a.number === b.number;
}

function sameChapter(a: Chapter, b: Chapter): boolean {
  return a.number === b.number && a.title === b.title && a.subTheme === b.subTheme;
}

const FACTS = [
  "title",
  "appropriation",
  "description",
  "responsibleCentres",
  "responsibleCommittees",
  "involvedCommittees",
  "contributors",
] as const;

function mergeItem(stored: Item, incoming: Item, taken: Checkpoint[], note: NoteDifference): Item {
  for (const field of FACTS) {
    if (!same(stored[field], incoming[field])) note(stored.number, field);
  }
  if (!same(stored.economy.text, incoming.economy.text)) note(stored.number, "economy");
  for (const checkpoint of CHECKPOINTS) {
    const differs = milestoneAt(stored, checkpoint)?.text !== milestoneAt(incoming, checkpoint)?.text;
    if (differs) note(stored.number, "milestones", checkpoint);
  }
  const { effort, economy } = mergeRatings(stored, incoming, taken, note);
  const latestStatuses = mergeLatestStatuses(stored, incoming, note);
  const unchanged =
    effort === stored.effort && economy === stored.economy.ratings && latestStatuses === stored.latestStatuses;
  if (unchanged) return stored;
  const formatting = [...stored.formatting, ...marksOfAdded(stored, incoming, taken)];
  return { ...stored, effort, economy: { ...stored.economy, ratings: economy }, latestStatuses, formatting };
}

/** Lists, underlining and links of the texts that are taken in. */
function marksOfAdded(stored: Item, incoming: Item, taken: Checkpoint[]): Item["formatting"] {
  return incoming.formatting.filter(({ in: marked }) => {
    if (marked.text === "status") return taken.includes(marked.checkpoint);
    if (marked.text !== "latest-status") return false;
    return !stored.latestStatuses.some((status) => compareRounds(status, marked) === 0);
  });
}

function mergeLatestStatuses(stored: Item, incoming: Item, note: NoteDifference): Item["latestStatuses"] {
  const added = incoming.latestStatuses.filter((status) => {
    const mine = stored.latestStatuses.find((other) => compareRounds(other, status) === 0);
    if (mine && mine.text !== status.text) note(stored.number, "latestStatuses", status.checkpoint);
    return !mine;
  });
  return added.length > 0 ? [...stored.latestStatuses, ...added].sort(compareRounds) : stored.latestStatuses;
}
