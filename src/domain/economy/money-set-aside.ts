import { amountsIn } from "./amounts.js";
import { economyTextParts } from "./economy-text.js";

const NOTHING = /\b(ikke|ingen)\b[^.]*\b(afsat|afsættes|midler|økonomi|bevilget)/i;
const SET_ASIDE = /\b(afsat|afsættes|bevilget|bevilges|prioriteret|budgetteret)\b/i;
const AMENDED = /\b(udskudt|udskydes|tillægsbevil\w*|omplacer\w*|overført|overføres|tilført|bevilget)\b/i;
const PROPOSED = /\b(foreslå\w*|forslag|forventes|ansøges|søges)\b/i;

/**
 * ECO-3, until figures come: whether an economy text says that money is set aside for the fiscal year. An amount of other
 * years alone is not; nor is an amendment that is only proposed.
 */
export function isMoneySetAsideInText(text: string | null, fiscalYear: number): boolean {
  if (text === null) return false;
  const { allocation, statuses } = economyTextParts(text);
  const adopted = sentencesOf(allocation).some((sentence) => setsAside(sentence, fiscalYear));
  return adopted || statuses.some(({ text }) => sentencesOf(text).some((sentence) => amends(sentence, fiscalYear)));
}

function setsAside(sentence: string, fiscalYear: number): boolean {
  if (NOTHING.test(sentence)) return false;
  if (!SET_ASIDE.test(sentence) && amountsIn(sentence).length === 0) return false;
  return coversYear(sentence, fiscalYear) !== false;
}

function amends(sentence: string, fiscalYear: number): boolean {
  if (PROPOSED.test(sentence) || !AMENDED.test(sentence) || amountsIn(sentence).length === 0) return false;
  return coversYear(sentence, fiscalYear) === true;
}

/** Full stops inside "mio. kr." and dates do not end a sentence. */
function sentencesOf(text: string): string[] {
  return text.split(
    /\n|(?<=[.!?])(?<!\b(?:mio|mia|kr|t|ca|pr|jf|nr|pkt)\.)(?<!\d\.)\s+(?=\p{Lu})|(?<=\bkr\.)\s+(?=\p{Lu})/u,
  );
}

/** Whether the years a sentence names include `year`; null when it names none. */
function coversYear(sentence: string, year: number): boolean | null {
  // "i Aftale om budget 2018" tells where the money was decided, not when it may be spent
  const words = sentence.replace(/\bi\s+(?:Aftale om\s+)?budget(?:aftalen)?(?:\s+for)?\s+(?:19|20)\d\d/gi, " ");
  const ranges = [...words.matchAll(/((?:19|20)\d\d)\s*(?:-|–|til(?: og med)?)\s*((?:19|20)\d\d)/g)];
  const openFrom = /\b(?:fra(?: og med)?)\s+(?:budget\s+)?((?:19|20)\d\d)(?!\s*(?:-|–|til))/i.exec(words);
  const onward = /((?:19|20)\d\d)\s+og\s+(?:frem\w*|følgende)/i.exec(words);
  const years = [...words.matchAll(/\b(?:19|20)\d\d\b/g)].map((match) => Number(match[0]));
  if (years.length === 0) return null;
  if (ranges.some(([, from, to]) => Number(from) <= year && year <= Number(to))) return true;
  const start = openFrom?.[1] ?? onward?.[1];
  if (start !== undefined && Number(start) <= year) return true;
  return years.includes(year);
}
