import { Checkpoint } from "../../src/domain/agreements/calendar.js";
import type { LogRecord } from "../../src/domain/log/log-record.js";
import type { Texts } from "../../templates/texts/da.js";
import { wordOf } from "../../templates/texts/word-of.js";

/** Of a value in a list; the whole of it is in JSON. */
const LONGEST_VALUE = 160;

/** A record as people read it: who did what, when and to what, then each field, then why. */
export function wordRecord(record: LogRecord, texts: Texts): string {
  const { auditTexts } = texts;
  const changes = record.changes.map(({ field, before, after }) =>
    auditTexts.change(wordField(field, texts), wordValue(field, before, texts), wordValue(field, after, texts)),
  );
  const reason =
    record.reason === null ? [] : [auditTexts.reason(wordOf(auditTexts.why, record.reason) ?? record.reason)];
  return [headOf(record, texts), ...[...changes, ...reason].map((line) => `    ${line}`)].join("\n");
}

function headOf({ sequence, at, actorId, actorName, action, onBehalfOf, ...about }: LogRecord, texts: Texts): string {
  const { auditTexts } = texts;
  const nobody = { operator: auditTexts.operator, stranger: auditTexts.stranger };
  const who = (actorId === null && wordOf(nobody, actorName)) || actorName;
  const done = wordOf(auditTexts.action, action) ?? action;
  const behalf = onBehalfOf.length > 0 ? [auditTexts.onBehalfOf(onBehalfOf.join(", "))] : [];
  return `${sequence}. ${at} ${who}: ${[done, ...behalf, ...placeOf(about, texts)].join(", ")}`;
}

function placeOf(
  { fiscalYear, round, item, accountId }: Pick<LogRecord, "fiscalYear" | "round" | "item" | "accountId">,
  { commandTexts, roundTexts }: Texts,
): string[] {
  return [
    ...(fiscalYear === null ? [] : [`budget ${fiscalYear}`]),
    ...(item === null ? [] : [commandTexts.item(item)]),
    ...(round === null ? [] : [roundTexts.followUp[round]]),
    ...(accountId === null ? [] : [accountId]),
  ];
}

/** A path as it stands in the log, in words where there are any. */
function wordField(path: string, { auditTexts, commandTexts, roundTexts }: Texts): string {
  const words = path.split(".").map((part) => {
    const checkpoint = Checkpoint.safeParse(part);
    if (checkpoint.success) return roundTexts.followUp[checkpoint.data];
    return wordOf(commandTexts.field, part) ?? wordOf(auditTexts.field, part) ?? part;
  });
  return words.join(", ");
}

function wordValue(field: string, value: unknown, { auditTexts }: Texts): string {
  if (value === null) return auditTexts.nothing;
  const word = typeof value === "string" && wordOf(wordOf(auditTexts.value, field) ?? {}, value);
  if (word) return word;
  const text = JSON.stringify(value);
  return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text;
}
