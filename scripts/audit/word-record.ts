import { Checkpoint } from "../../src/domain/agreements/calendar.js";
import type { LogRecord } from "../../src/domain/log/log-record.js";
import type { Texts } from "../../templates/texts/da.js";

/** Of a value in a list; the whole of it is in JSON. */
const LONGEST_VALUE = 160;

/** A record as people read it: who did what, when and to what, then each field, then why. */
export function wordRecord(record: LogRecord, texts: Texts): string {
  const { auditTexts } = texts;
  const changes = record.changes.map(({ field, before, after }) =>
    auditTexts.change(wordField(field, texts), wordValue(before, texts), wordValue(after, texts)),
  );
  const reason = record.reason === null ? [] : [auditTexts.reason(record.reason)];
  return [headOf(record, texts), ...[...changes, ...reason].map((line) => `    ${line}`)].join("\n");
}

function headOf({ sequence, at, actorId, actorName, action, onBehalfOf, ...about }: LogRecord, texts: Texts): string {
  const { auditTexts } = texts;
  const who = actorId === null && actorName === "operator" ? auditTexts.operator : actorName;
  const done = Object.hasOwn(auditTexts.action, action)
    ? auditTexts.action[action as keyof typeof auditTexts.action]
    : action;
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
function wordField(path: string, { commandTexts, roundTexts }: Texts): string {
  const words = path.split(".").map((part) => {
    const checkpoint = Checkpoint.safeParse(part);
    if (checkpoint.success) return roundTexts.followUp[checkpoint.data];
    return Object.hasOwn(commandTexts.field, part) ? commandTexts.field[part as keyof typeof commandTexts.field] : part;
  });
  return words.join(", ");
}

function wordValue(value: unknown, { auditTexts }: Texts): string {
  if (value === null) return auditTexts.nothing;
  const text = JSON.stringify(value);
  return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text;
}
