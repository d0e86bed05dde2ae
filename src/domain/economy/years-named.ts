const YEAR = String.raw`(?<!\d)(?:19|20)\d\d(?!\d|\s*(?:t\.?\s?kr|kr|mio|mia))`;
const SPAN = String.raw`\s*(?:[-–]|(?:og\s+)?(?:frem\s+)?til(?:\s+og\s+med)?)\s*`;

/** "Aftale om budget 2025" tells where the money was decided, and "den 4. juni 2025" when; neither when it may be spent. */
const DECIDED = new RegExp(
  String.raw`(?:Aftale om budget|budgetaftalen?)(?:\s+for)?\s+${YEAR}(?:\s*[-–]\s*(?:20)?\d\d(?!\d))?` +
    String.raw`|(?<!(?:fra|med|til|pr\.)\s)\bden\s+\d{1,2}\.\s*\p{L}+\s+${YEAR}`,
  "giu",
);
const IN_BUDGET = new RegExp(
  String.raw`\bi\s+budget(?:tet)?(?:\s+for)?\s+${YEAR}(?:\s*[-–]\s*(?:20)?\d\d(?!\d))?`,
  "gi",
);
const FROM_TO = new RegExp(`(${YEAR})${SPAN}(${YEAR})`, "gi");
const SHORT_FROM_TO = /(?<!\d)((?:19|20)\d\d)\s*[-–/]\s*(\d\d)(?![\d-])/g;
const ONWARD = new RegExp(
  String.raw`\bfra(?:\s+og\s+med)?\s+(?:budget\s+)?(?:(?:den\s+)?\d{1,2}\.\s*\p{L}+\s+)?(${YEAR})(?!${SPAN}\d)` +
    String.raw`|(${YEAR})\s+og\s+(?:årene\s+)?(?:frem\p{L}*|(?:de\s+)?(?:følgende|efterfølgende)|overslagsår\p{L}*)`,
  "giu",
);
const UNTIL = new RegExp(
  String.raw`(?<!${YEAR}\s+(?:og\s+)?)\b(?:til\s+og\s+med|frem\s+til)\s+(?:udgangen\s+af\s+)?(${YEAR})`,
  "gi",
);

/** Whether the years that a Danish sentence gives its money to include `year`; null when it names none. */
export function coversYear(sentence: string, year: number): boolean | null {
  const dated = sentence.replace(DECIDED, " ");
  const withoutBudget = dated.replace(IN_BUDGET, " ");
  // "i budget 2026" is the year of the money only where no other year is named
  const words = new RegExp(YEAR).test(withoutBudget) ? withoutBudget : dated;
  const years = yearsIn(words, new RegExp(YEAR, "gi"));
  if (years.length === 0) return null;
  const spans = [...words.matchAll(FROM_TO), ...words.matchAll(SHORT_FROM_TO)].map(([, from = "", to = ""]) => [
    Number(from),
    Number(from.slice(0, 4 - to.length) + to),
  ]);
  return (
    years.includes(year) ||
    spans.some(([from = 0, to = 0]) => from <= year && year <= to) ||
    yearsIn(words, ONWARD).some((start) => start <= year) ||
    yearsIn(words, UNTIL).some((end) => year <= end)
  );
}

/** A deferral touches the year it leaves and the year it reaches, and none between. */
export function withoutSpans(sentence: string): string {
  return sentence.replace(FROM_TO, "$1, $2").replace(/\bfra(?:\s+og\s+med)?\s+(?=\d{4},)/gi, "");
}

function yearsIn(words: string, pattern: RegExp): number[] {
  return [...words.matchAll(pattern)].map(([whole, ...groups]) => Number(groups.find(Boolean) ?? whole));
}
