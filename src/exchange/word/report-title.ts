import type { Checkpoint } from "../../domain/agreements/calendar.js";
import { checkpointOfOrdinal } from "./checkpoint-words.js";

/** What a line at the head of the report tells of its title: all of it, or one half. */
export interface TitleLine {
  readonly checkpoint: Checkpoint | null;
  readonly agreement: string | null;
}

const ORDINAL = "(første|anden|andet|tredje|fjerde(?:\\s+og\\s+sidste)?|sidste|[1-4]\\.)";
const ROUND_ALONE = new RegExp(`^${ORDINAL}\\s*(?:budget)?opfølgning(?:\\s+\\d{4})?(?:\\s+på)?:?$`, "iu");
const WHOLE = /^(.*?)(?:budget)?opfølgning\s+(?:på|af|til)\s+(.+)$/iu;
const AGREEMENT = /^(?:aftale\s+om\s+budget|budgetaftale)\b/iu;
const LONGEST_TITLE = 250;

/** "Anden opfølgning på Aftale om budget 2019 for …", also on two lines; null when the line is no part of the title. */
export function readTitleLine(line: string): TitleLine | null {
  if (line.length > LONGEST_TITLE || /[.:;]$/.test(line.replace(/\d\.$/, ""))) return null;
  const alone = ROUND_ALONE.exec(line);
  if (alone) return { checkpoint: checkpointOfOrdinal(alone[1] ?? ""), agreement: null };
  if (AGREEMENT.test(line)) return yearIn(line) === null ? null : { checkpoint: null, agreement: line };
  const [, before = "", agreement = ""] = WHOLE.exec(line) ?? [];
  if (agreement === "" || /ekstra/i.test(before)) return null;
  const ordinal = new RegExp(`(?<![\\p{L}\\d])${ORDINAL}`, "iu").exec(before)?.[1];
  if (ordinal === undefined && (before !== "" || yearIn(agreement) === null)) return null;
  return { checkpoint: ordinal === undefined ? null : checkpointOfOrdinal(ordinal), agreement };
}

const EXTRA = /^(?:\d{1,2}\.?\s+)?ekstra\s+opfølgning\s+(?:på|af|til)\s+(.+)$/iu;

/** "Ekstra opfølgning på Aftale om budget 2018": the title of the earlier agreement; null when the line is no such heading. */
export function readExtraTitle(line: string): string | null {
  if (line.length > LONGEST_TITLE || /[.;]$/.test(line)) return null;
  return EXTRA.exec(line)?.[1]?.replace(/\s*:$/, "") ?? null;
}

export function yearIn(text: string): number | null {
  const year = /(?<!\d)((?:19|20)\d{2})(?!\d)/.exec(text)?.[1];
  return year === undefined ? null : Number(year);
}
