import type { StoryEvent } from "../../templates/pages/item-story.js";
import type { Language } from "../../templates/texts/language.js";
import { quoting } from "../../templates/texts/said.js";
import { sentenceCase } from "../../templates/texts/sentence-case.js";
import { textsIn } from "../../templates/texts/texts.js";
import { quoteChange } from "../../templates/texts/word-change.js";
import { wordOf } from "../../templates/texts/word-of.js";
import type { LogRecord } from "../domain/log/log-record.js";
import { wordInstant } from "./word-date.js";

/** What has been done to an item, in words, newest first. */
export function presentHistory(records: readonly LogRecord[], language: Language): StoryEvent[] {
  return records.toReversed().map((record) => presentRecord(record, language));
}

function presentRecord(record: LogRecord, language: Language): StoryEvent {
  const texts = textsIn(language);
  const { auditTexts, itemStoryTexts } = texts;
  const { actorId, actorName, action, onBehalfOf, reason, changes } = record;
  const behalf = onBehalfOf.length === 0 ? [] : [itemStoryTexts.onBehalfOf(onBehalfOf.join("; "))];
  return {
    key: `${record.sequence}`,
    when: wordInstant(record.at, language),
    who: sentenceCase(actorId === null ? auditTexts.operator : actorName),
    what: [wordOf(auditTexts.action, action) ?? action, ...behalf].join(" "),
    changes: changes.map((change) => quoteChange(change, texts)),
    reason: reason === null ? null : quoting((words) => itemStoryTexts.reason(words), reason),
  };
}
