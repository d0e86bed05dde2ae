import { PlainDate } from "../../domain/ids.js";

const MONTHS = ["jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];

export const MONTH_NAME =
  "(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|okt|nov|dec)";

const WRITTEN = new RegExp(`\\b(\\d{1,2})\\.?\\s*(${MONTH_NAME})\\.?,?\\s+(\\d{4})`, "i");
const NUMBERED = /\b(\d{1,2})\s*[./-]\s*(\d{1,2})\s*[./\s-]\s*(\d{4}|\d{2})\b/;
const ISO = /\b(\d{4})-(\d{2})-(\d{2})\b/;

/** "1. august 2019", "01.08.2019", "1/8-19": the first date of the text as an ISO date; null when it holds none. */
export function danishDate(text: string): PlainDate | null {
  const iso = ISO.exec(text);
  if (iso) return calendarDate(iso[1], iso[2], iso[3]);
  const written = WRITTEN.exec(text);
  if (written)
    return calendarDate(written[3], MONTHS.indexOf((written[2] ?? "").slice(0, 3).toLowerCase()) + 1, written[1]);
  const numbered = NUMBERED.exec(text);
  return numbered ? calendarDate(fullYear(numbered[3] ?? ""), numbered[2], numbered[1]) : null;
}

/** "2019" as it is, "19" and "'19" as years of this century. */
export function fullYear(printed: string): number {
  const digits = printed.replace(/\D/g, "");
  return Number(digits) + (digits.length === 2 ? 2000 : 0);
}

function calendarDate(
  year: string | number | undefined,
  month: string | number | undefined,
  day: string | undefined,
): PlainDate | null {
  const parsed = PlainDate.safeParse(`${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`);
  return parsed.success ? parsed.data : null;
}
