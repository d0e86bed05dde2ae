import { z } from "zod";
import { Grant } from "../../src/domain/access/grant.js";
import type { LogChange, LogRecord } from "../../src/domain/log/log-record.js";
import type { Texts } from "../../templates/texts/da.js";
import { wordChange } from "../../templates/texts/word-change.js";
import { wordGrant } from "../../templates/texts/word-grant.js";
import { wordOf } from "../../templates/texts/word-of.js";

/** Of a value in a list; the whole of it is in JSON. */
const LONGEST_VALUE = 160;

/** A record as people read it: who did what, when and to what, then each field, then why. */
export function wordRecord(record: LogRecord, texts: Texts): string {
  const { auditTexts } = texts;
  const changes = record.changes.map((change) => wordLine(change, texts));
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

/** A change as the item's story words it; of people, too, of whom no story tells. */
function wordLine(change: LogChange, texts: Texts): string {
  const { auditTexts } = texts;
  const { field, before, after } = wordChange(change, texts);
  const what = wordOf(auditTexts.field, change.field) ?? field;
  const was = wordOfPeople(change.field, change.before, texts) ?? before;
  const is = wordOfPeople(change.field, change.after, texts) ?? after;
  return was === "" ? `${what}: ${short(is)}` : auditTexts.change(what, short(was), short(is));
}

/** null: it is not of people. */
function wordOfPeople(field: string, value: unknown, texts: Texts): string | null {
  const code = typeof value === "string" ? wordOf(wordOf(texts.auditTexts.value, field) ?? {}, value) : null;
  if (code !== null) return code;
  const grants = field === "grants" ? Grants.safeParse(value).data : undefined;
  return grants && grants.length > 0 ? grants.map((grant) => wordGrant(grant, texts)).join("; ") : null;
}

const Grants = z.array(Grant);

function short(text: string): string {
  return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text;
}
