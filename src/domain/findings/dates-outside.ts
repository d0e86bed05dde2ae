const MONTH = "(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)";
const DATED = new RegExp(
  [
    String.raw`(?:\d{1,2}\.\s*)?${MONTH}\s+(?<a>(?:19|20)\d\d)`,
    String.raw`\d{1,2}[./-]\d{1,2}[./-](?<b>(?:19|20)\d\d)`,
    String.raw`(?:primo|medio|ultimo|foråret|sommeren|efteråret|vinteren|udgangen af|starten af|\d\. (?:kvartal|halvår))\s+(?<c>(?:19|20)\d\d)`,
  ].join("|"),
  "giu",
);

/** The dates of a text that lie outside the budget period, as written. The period is the fiscal year. */
export function datesOutside(text: string, fiscalYear: number): string[] {
  return [...text.matchAll(DATED)].flatMap((match) => {
    const { a, b, c } = match.groups ?? {};
    return Number(a ?? b ?? c) === fiscalYear ? [] : [match[0]];
  });
}
