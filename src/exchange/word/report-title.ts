import type { Checkpoint } from "../../domain/agreements/calendar.js";
import { checkpointOfOrdinal } from "./checkpoint-words.js";

/** What a line at the head of the report tells of its title: all of it, or one half. */
export interface TitleLine {
  readonly checkpoint: Checkpoint | null;
  readonly agreement: string | null;
}

const ORDINAL =
  "(?<ordinal>første|anden|andet|tredje|fjerde(?:\\s+og\\s+sidste)?|sidste|endelig|afsluttende|[1-4]\\.|(?:I{1,3}|IV)\\.)";
const ROUND = `${ORDINAL}\\s*(?:budget)?opfølgning(?:\\s+\\d{4})?`;
const AGREEMENT = /^(?:aftale\s+om\s+budget|budgetaftale)\b/iu;
const ROUND_ALONE = new RegExp(`^${ROUND}(?:\\s+på)?:?$`, "iu");
const ROUND_FIRST = new RegExp(
  `^${ROUND}\\s*[:–-]\\s*(?<agreement>(?:aftale\\s+om\\s+budget|budgetaftale)\\b.+)$`,
  "iu",
);
const ROUND_LAST = new RegExp(
  `^(?:status\\s+(?:på|for)\\s+)?(?<agreement>(?:aftale\\s+om\\s+budget|budgetaftale)\\b.+?)\\s*(?:[-–:,]\\s*|\\()${ROUND}\\)?$`,
  "iu",
);
const WHOLE = /^(.*?)(?:budget)?opfølgning(?:\s+\d{4})?\s+(?:på|af|til)\s+(.+)$/iu;
/** An agreement's name and nothing more: what else ends in a stop is a sentence. */
const NAME_ALONE =
  /(?:^|\s)(?:[Aa]ftale\s+om\s+budget|[Bb]udgetaftale)\s+\d{4}(?:-\d{4})?(?:\s+for\s+\p{Lu}[\p{L}-]*(?:\s+\p{Lu}[\p{L}-]*)*)?$/u;
const LONGEST_TITLE = 250;

/** "Anden opfølgning på Aftale om budget 2019 for …", also on two lines; null when the line is no part of the title. */
export function readTitleLine(line: string): TitleLine | null {
  if (line.length > LONGEST_TITLE || /[:;]$/.test(line)) return null;
  const title = line.replace(/\.$/, "");
  const alone = ROUND_ALONE.exec(title);
  if (alone) return { checkpoint: checkpointOfOrdinal(alone[1] ?? ""), agreement: null };
  if (title !== line && !NAME_ALONE.test(title)) return null;
  return readBothHalves(title) ?? readAgreement(title);
}

function readBothHalves(title: string): TitleLine | null {
  const { ordinal, agreement } = (ROUND_FIRST.exec(title) ?? ROUND_LAST.exec(title))?.groups ?? {};
  return ordinal && agreement ? { checkpoint: checkpointOfOrdinal(ordinal), agreement } : null;
}

function readAgreement(title: string): TitleLine | null {
  if (AGREEMENT.test(title)) return yearIn(title) === null ? null : { checkpoint: null, agreement: title };
  const [, before = "", agreement = ""] = WHOLE.exec(title) ?? [];
  if (agreement === "" || /ekstra/i.test(before)) return null;
  const ordinal = new RegExp(`(?<![\\p{L}\\d])${ORDINAL}`, "iu").exec(before)?.[1];
  if (ordinal === undefined && (before !== "" || yearIn(agreement) === null)) return null;
  return { checkpoint: ordinal === undefined ? null : checkpointOfOrdinal(ordinal), agreement };
}

const EXTRA =
  /^(?:bilag\s+\w{1,3}\s*[:.–-]?\s*)?(?:\d{1,2}\.?\s+)?ekstra\s*-?\s*opfølgning(?!\p{L})(?:\s+(?:på|af|til|for)\s+(.+)|[\s:,–-]*(\(?(?:budget(?:tet)?\s+)?\d{4}\)?|(?:aftale\s+om\s+budget|budgetaftale)\b.+)|)$/iu;
const YEAR_ALONE = /^\(?(?:budget(?:tet)?\s+)?(\d{4})\)?$/iu;

/**
 * "Ekstra opfølgning på Aftale om budget 2018": the title of the earlier agreement, a plain one when only its year is told, and the
 * heading itself when not even that is; null when the line is no such heading.
 */
export function readExtraTitle(line: string): string | null {
  if (line.length > LONGEST_TITLE || /[.;]$/.test(line)) return null;
  const heading = line.replace(/\s*:$/, "");
  const [extra, on, beside] = EXTRA.exec(heading) ?? [];
  if (extra === undefined) return null;
  const agreement = on ?? beside ?? "Ekstra opfølgning";
  const year = YEAR_ALONE.exec(agreement)?.[1];
  return year === undefined ? agreement : `Aftale om budget ${year}`;
}

export function yearIn(text: string): number | null {
  const year = /(?<!\d)((?:19|20)\d{2})(?!\d)/.exec(text)?.[1];
  return year === undefined ? null : Number(year);
}
