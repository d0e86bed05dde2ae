import { CHECKPOINTS, type Checkpoint } from "../../domain/agreements/calendar.js";
import { danishDate, fullYear, MONTH_NAME } from "./danish-date.js";

const ORDINAL = "(?:første|anden|andet|tredje|fjerde|sidste|[1-4]\\.|(?:I{1,3}|IV)\\.)";
const ROUND = "(?:(?:budget\\s*-?\\s*)?opfølgning(?:en|er|erne)?|BOF?)";
const YEAR = "(?:\\s*[,(]?\\s*(?:(?:for|i|af)\\s+)?(?:budget\\s+|året\\s+)?(\\d{4}|['’‘´]\\d{2})\\s*\\)?)?";
const BEFORE = "(?:(?:pr\\.?|per|den|d\\.|ved|til|inden|senest)\\s+)*";

const TIMES: readonly RegExp[] = [
  `(fjerde\\s+og\\s+sidste|${ORDINAL}|[1-4])\\s*${ROUND}\\.?`,
  `${ROUND}\\s*(?:nr\\.?\\s*)?([1-4])\\.?(?!\\d)`,
].map((time) => new RegExp(`^${BEFORE}${time}${YEAR}\\s*[.:]?$`, "iu"));

const LAST_DAY = "31\\s*[./-]\\s*12(?:\\s*[./\\s-]\\s*(\\d{4}|\\d{2})|\\.)?";
const YEAR_END = new RegExp(
  `^(?:(?:endelig|afsluttende)\\s+${ROUND}\\s*[,(]?\\s*)?${BEFORE}(?:${LAST_DAY}|(?:31\\.?\\s*dec(?:ember)?\\.?|årets\\s+(?:udgang|afslutning)|udgangen\\s+af|ultimo(?:\\s+december)?|årsskiftet)${YEAR}|december\\s+(\\d{4}))\\)?\\s*[.:]?$`,
  "iu",
);
const FINAL = new RegExp(`^(?:endelig|afsluttende)\\s+${ROUND}${YEAR}\\s*[.:]?$`, "iu");

/** When something is due: a checkpoint, and the fiscal year if the paper tells it. */
export interface PrintedTime {
  readonly checkpoint: Checkpoint;
  readonly year: number | null;
}

/** "1. budgetopfølgning 2019", "1. BO '19", "31.12.2019", "Årets udgang"; null when the text is anything else. */
export function readTime(text: string): PrintedTime | null {
  // a hyphen that parts a word over two lines is no part of it; that of a date is
  const flat = text
    .replace(/(?<=\p{L})-\n(?=\p{Ll})/gu, "")
    .replaceAll("-\n", "-")
    .replace(/\s+/g, " ");
  for (const pattern of TIMES) {
    const [named, ordinal = "", year] = pattern.exec(flat) ?? [];
    if (named) return { checkpoint: checkpointOfOrdinal(ordinal), year: yearOf(year) };
  }
  const yearEnd = YEAR_END.exec(flat) ?? FINAL.exec(flat);
  return yearEnd ? { checkpoint: "year-end", year: yearOf(yearEnd.slice(1).find(Boolean)) } : null;
}

function yearOf(printed: string | undefined): number | null {
  return printed === undefined ? null : fullYear(printed);
}

/** Any word that is no ordinal of the first three says that the round is the last: "sidste", "Endelig". */
export function checkpointOfOrdinal(ordinal: string): Checkpoint {
  if (/^(?:første|1|I\.?$)/i.test(ordinal)) return "first";
  if (/^(?:and|2|II\.?$)/i.test(ordinal)) return "second";
  return /^(?:tredje|3|III\.?$)/i.test(ordinal) ? "third" : "year-end";
}

const DATE = `(?:(?:den|d\\.)\\s+)?\\d{1,2}(?:\\s*[./-]\\s*\\d{1,2}(?:\\s*[./\\s-]\\s*(?:\\d{4}|\\d{2})|\\.)?|\\.?\\s*${MONTH_NAME}\\.?(?:,?\\s+\\d{4})?)|(?:(?:primo|medio|ultimo)\\s+)?${MONTH_NAME}(?:\\s+\\d{4})?|årets\\s+udgang|\\d{4}`;
const NAMED_ROUNDS = `(?:${ORDINAL}\\s*(?:,|og|samt)\\s*)*${ORDINAL}\\s*${ROUND}(?:\\s+(?:for\\s+)?\\d{4})?`;
const TOLD = `(?:(?:(?:ved|til|for|efter|pr\\.?|per|i|på)\\s+)?(?:${NAMED_ROUNDS}|${ROUND}|${DATE})|(?:på|for)\\s+(?:indsats|milepæl)(?:en)?)`;

const COLON = "\\s*[:：]";
const LABEL = new RegExp(
  `(?<![\\p{L}\\p{N}-])Status(?:tekst${COLON}|(?:\\s*\\(\\s*${TOLD}\\s*\\)|(?:\\s*[,–-]\\s*|\\s+)${TOLD})?${COLON}|\\s*[–—;](?=\\s|$)|\\s+-(?=\\s|$)|[ \\t]*(?=\\n|$))`,
  "giu",
);

/**
 * Where a cell tells how it goes: "Status:", "Status ved første og anden opfølgning:", "Status pr. 1. august 2019:". Words that name no time
 * ("Status på arbejdet …") make no label, and neither does the word within a sentence.
 * @param text tidied: its spaces are single, and none stands at a line's end
 * @returns the label and its offset, null when there is none
 */
export function findStatusLabel(text: string): { readonly label: string; readonly index: number } | null {
  for (const { 0: label, index } of text.matchAll(LABEL)) {
    const spaced = /\s/.test(text[index - 1] ?? "");
    const before = text[index - (spaced ? 2 : 1)] ?? "\n";
    const beginsLine = before === "\n" || text[index - 1] === "\n";
    const beginsSentence = /[.!?:)]/.test(before) || (spaced && label.startsWith("S"));
    const endsInColon = /[:：]$/.test(label);
    if (beginsLine ? endsInColon || label.startsWith("S") : endsInColon && beginsSentence) return { label, index };
  }
  return null;
}

/** The checkpoints that a status label names, none when it names none. */
export function checkpointsNamed(label: string): Checkpoint[] {
  if (/(?<!\d)31\.?\s*(?:[./-]?\s*12(?!\d)|dec)/i.test(label)) return ["year-end"];
  if (danishDate(label) !== null) return [];
  const ordinals = [
    ...label.matchAll(new RegExp(`(?<![\\p{L}\\d])${ORDINAL}(?=\\s*(?:,|og|samt|${ROUND}))`, "giu")),
  ].map(([found]) => checkpointOfOrdinal(found));
  if (/årets\s+udgang/i.test(label)) ordinals.push("year-end");
  return CHECKPOINTS.filter((checkpoint) => ordinals.includes(checkpoint));
}
