import { CHECKPOINTS, type Checkpoint } from "../../domain/agreements/calendar.js";
import { danishDate, MONTH_NAME } from "./danish-date.js";

const ORDINAL = "(?:første|anden|andet|tredje|fjerde(?:\\s+og\\s+sidste)?|sidste|[1-4]\\.)";
const ROUND = "(?:budget\\s*-?\\s*)?opfølgning(?:en|er|erne)?";

const TIME = new RegExp(
  `^(?:ved\\s+)?(${ORDINAL})\\s*(?:${ROUND}|BO)\\.?(?:\\s+(?:for\\s+)?(?:budget\\s+)?(\\d{4}))?[.:]?$`,
  "iu",
);
const YEAR_END =
  /^(?:(?:pr\.?|den|ved)\s+)?(?:31\s*[./-]\s*12\s*[./\s-]\s*(\d{4})|31\.?\s*dec(?:ember)?\.?\s+(\d{4})|(?:årets\s+(?:udgang|afslutning)|udgangen\s+af|ultimo(?:\s+december)?|årsskiftet)(?:\s+(?:af\s+)?(?:året\s+)?(\d{4}))?)\.?$/iu;

/** When something is due: a checkpoint, and the fiscal year if the paper tells it. */
export interface PrintedTime {
  readonly checkpoint: Checkpoint;
  readonly year: number | null;
}

/** "1. budgetopfølgning 2019", "1. BO 2019", "31.12.2019", "Årets udgang"; null when the text is anything else. */
export function readTime(text: string): PrintedTime | null {
  const flat = text.replace(/-\n|\s+/g, (gap) => (gap === "-\n" ? "-" : " "));
  const named = TIME.exec(flat);
  if (named) return { checkpoint: checkpointOfOrdinal(named[1] ?? ""), year: named[2] ? Number(named[2]) : null };
  const yearEnd = YEAR_END.exec(flat);
  if (!yearEnd) return null;
  const year = yearEnd[1] ?? yearEnd[2] ?? yearEnd[3];
  return { checkpoint: "year-end", year: year ? Number(year) : null };
}

export function checkpointOfOrdinal(ordinal: string): Checkpoint {
  if (/^(?:første|1)/i.test(ordinal)) return "first";
  if (/^(?:and|2)/i.test(ordinal)) return "second";
  return /^(?:tredje|3)/i.test(ordinal) ? "third" : "year-end";
}

const DATE = `(?:den\\s+)?\\d{1,2}\\s*[./-]\\s*(?:\\d{1,2}\\s*[./\\s-]\\s*|${MONTH_NAME}\\.?,?\\s+)(?:\\d{4})|(?:(?:primo|medio|ultimo)\\s+)?${MONTH_NAME}(?:\\s+\\d{4})?|årets\\s+udgang|\\d{4}`;
const NAMED_ROUNDS = `(?:${ORDINAL}(?:\\s*(?:,|og|samt)\\s*))*${ORDINAL}\\s*(?:(?:${ROUND}|BO)(?:\\s+(?:for\\s+)?\\d{4})?)`;

/**
 * "Status:", "Status ved første og anden opfølgning:", "Status pr. 1. august 2019:". Words that name no time ("Status på arbejdet …") make no
 * label, and neither does the word alone amid a line.
 */
export const STATUS_LABEL = new RegExp(
  `(?<=^|\\s)Status(?:\\s+(?:(?:ved|til|for|efter|pr\\.?|i|på)\\s+)?(${NAMED_ROUNDS}|${DATE}))?\\s*:|(?<=^|\\n)Status[ \\t]*(?=\\n|$)`,
  "u",
);

/** The checkpoints that a status label names, none when it names none. */
export function checkpointsNamed(label: string): Checkpoint[] {
  const date = danishDate(label);
  if (date !== null) return date.endsWith("-12-31") ? ["year-end"] : [];
  const ordinals = [...label.matchAll(new RegExp(`(?<![\\p{L}\\d])${ORDINAL}`, "giu"))].map(([found]) =>
    checkpointOfOrdinal(found),
  );
  if (/årets\s+udgang/i.test(label)) ordinals.push("year-end");
  return CHECKPOINTS.filter((checkpoint) => ordinals.includes(checkpoint));
}
