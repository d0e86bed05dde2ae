import { CHECKPOINTS } from "../../src/domain/agreements/calendar.js";
import { FollowUpState } from "../../src/domain/followups/follow-up.js";
import { EntryWork } from "../../src/domain/followups/round-work.js";
import { ItemReference } from "../../src/domain/ids.js";
import { Appropriation } from "../../src/domain/items/item.js";
import { LoggedChapter } from "../../src/domain/log/agreement-changes.js";
import type { LogChange } from "../../src/domain/log/log-record.js";
import { EconomyRating } from "../../src/domain/ratings/economy-rating.js";
import { EffortRating } from "../../src/domain/ratings/effort-rating.js";
import type { Texts } from "./da.js";
import { plain, quoting, said, type Wording } from "./said.js";
import { wordChapterName } from "./word-chapter.js";
import { wordOf } from "./word-of.js";

/** What a record of the log says was changed in an agreement or an item of it, in words; null is nothing there. */
export interface WordedChange {
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

export function wordChange(change: LogChange, texts: Texts): WordedChange {
  const { field, before, after } = quoteChange(change, texts);
  return { field, before: plain(before), after: plain(after) };
}

/** The same, told apart from what people have written. */
interface QuotedChange {
  readonly field: string;
  readonly before: Wording;
  readonly after: Wording;
}

export function quoteChange({ field, before, after }: LogChange, texts: Texts): QuotedChange {
  const { nothing, created, removed, changed } = texts.itemStoryTexts;
  if (field === "item") {
    return { field: wordField(field, texts), before: nothing, after: after === null ? removed : created };
  }
  // marks are offsets into the texts, which say nothing to a reader
  if (field === "formatting") return { field: wordField(field, texts), before: "", after: changed };
  return {
    field: wordField(field, texts),
    before: wordValue(field, before, texts),
    after: wordValue(field, after, texts),
  };
}

function wordField(path: string, texts: Texts): string {
  const { agreementPageTexts, itemStoryTexts, roundTexts } = texts;
  const known = wordOf(itemStoryTexts.field, path) ?? wordOf(agreementPageTexts.log.field, path);
  if (known !== null) return known;
  const parts = path.split(".");
  if (parts[0] === "chapters") return agreementPageTexts.log.chapterAt(parts[1] ?? "");
  if (parts[0] === "followUps") return wordFollowUpField(parts, texts) ?? path;
  const entry = parts[0] === "work" ? wordOf(itemStoryTexts.entryOf, parts[1] ?? "") : null;
  if (entry !== null) return entry;
  const checkpoint = CHECKPOINTS.find((one) => one === parts.at(-1));
  if (checkpoint === undefined) return path;
  return wordRoundsField(parts, itemStoryTexts, roundTexts.followUp[checkpoint]) ?? path;
}

function wordFollowUpField(
  [, checkpoint, field = ""]: readonly string[],
  { agreementPageTexts, roundTexts }: Texts,
): string | null {
  const round = CHECKPOINTS.find((one) => one === checkpoint);
  const word = wordOf(agreementPageTexts.log.followUp, field);
  return round && word ? word(roundTexts.followUp[round]) : null;
}

function wordRoundsField(
  [subject, year]: readonly string[],
  texts: Texts["itemStoryTexts"],
  round: string,
): string | null {
  switch (subject) {
    case "milestones":
      return texts.milestoneAt(round);
    case "effort":
      return texts.effortAt(round);
    case "economy":
      return texts.economyAt(round);
    case "latestStatuses":
      return texts.latestStatusAt(round, year ?? "");
    default:
      return null;
  }
}

function wordValue(field: string, value: unknown, texts: Texts): Wording {
  const { itemStoryTexts } = texts;
  if (value === null || value === "") return itemStoryTexts.nothing;
  if (typeof value === "string") return wordCode(field, value, texts) ?? said(value);
  if (typeof value === "boolean") return value ? itemStoryTexts.yes : itemStoryTexts.no;
  if (Array.isArray(value)) return value.length === 0 ? itemStoryTexts.nothing : value.map(wordEntry).join("; ");
  return wordChapter(value, texts) ?? wordWork(value, texts) ?? wordRatingValue(value, texts) ?? JSON.stringify(value);
}

/** What is kept as a code has words; null for what somebody has written. */
function wordCode(field: string, value: string, { itemStoryTexts, roundTexts }: Texts): string | null {
  if (field === "involvedCommittees" && value === "all") return itemStoryTexts.allCommittees;
  const appropriation = field === "appropriation" ? Appropriation.safeParse(value).data : undefined;
  if (appropriation) return itemStoryTexts.appropriation[appropriation];
  const state = field.startsWith("followUps.") ? FollowUpState.safeParse(value).data : undefined;
  return state ? roundTexts.state[state] : null;
}

/** One of a list: a name, or an item of an earlier agreement. */
function wordEntry(value: unknown): string {
  const { data } = ItemReference.safeParse(value);
  return data ? `${data.number} (${data.fiscalYear})` : String(value);
}

function wordChapter(value: unknown, { agreementPageTexts }: Texts): Wording | null {
  const { data } = LoggedChapter.safeParse(value);
  if (!data) return null;
  return quoting((name) => agreementPageTexts.log.chapter(name, data.items.join(", ")), wordChapterName(data));
}

function wordWork(value: unknown, { itemStoryTexts: texts }: Texts): Wording | null {
  const { data: work } = EntryWork.safeParse(value);
  if (!work) return null;
  const state = texts.entry[work.state];
  const withWords = (written: string) => quoting((words) => texts.withComment(state, words), written);
  if (work.state === "returned") return withWords(work.comment);
  if (work.state === "not-reported") return withWords(work.reason);
  const by = work.state === "draft" ? work.submittedBy : [];
  return by.length === 0 ? state : texts.withComment(state, texts.submittedBy(by.join("; ")));
}

function wordRatingValue(value: unknown, { itemStoryTexts: texts, commandTexts, roundTexts }: Texts): Wording | null {
  const rating = EffortRating.safeParse(value).data ?? EconomyRating.safeParse(value).data;
  if (!rating) return null;
  if (rating.kind === "carried") return texts.carriedFrom(roundTexts.followUp[rating.assessedAt]);
  const words = rating.kind === "assessed" ? roundTexts.smiley[rating.smiley] : commandTexts.kind[rating.kind];
  if (rating.status === null) return words;
  return quoting((status) => texts.withStatus(words, status), rating.status);
}
