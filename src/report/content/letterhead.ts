import { format, parseISO } from "date-fns";
import { da, enGB, sv } from "date-fns/locale";
import type { ReportTexts } from "../../../templates/texts/da/report.js";
import type { Language } from "../../../templates/texts/language.js";
import type { PlainDate } from "../../domain/ids.js";
import type { LetterheadLine } from "./report-content.js";
import type { ReportInput } from "./report-input.js";

const DATE: Record<Language, [pattern: string, locale: typeof da]> = {
  da: ["d. MMMM yyyy", da],
  sv: ["d MMMM yyyy", sv],
  en: ["d MMMM yyyy", enGB],
};

/** Date, whom to ask, and the case; what is not known is left out. */
export function letterhead({ agreement, datedOn, language }: ReportInput, texts: ReportTexts): LetterheadLine[] {
  const { contact, caseNumber } = agreement;
  const lines: [string, string | null][] = [
    [texts.letterhead.date, datedOn && printedDate(datedOn, language)],
    [texts.letterhead.contact, contact.name],
    [texts.letterhead.phone, contact.phone],
    [texts.letterhead.email, contact.email],
    [texts.letterhead.caseNumber, caseNumber],
  ];
  return lines.flatMap(([label, value]) => (value === null ? [] : [{ label, value }]));
}

function printedDate(date: PlainDate, language: Language): string {
  const [pattern, locale] = DATE[language];
  return format(parseISO(date), pattern, { locale });
}
