import { amountsIn } from "./amounts.js";
import { economyTextParts } from "./economy-text.js";
import { coversYear, withoutSpans } from "./years-named.js";

const NOTHING = /\b(?:ikke|ingen)\b[^.]*(?:\bafsat\b|\bafsættes?\b|\bmidler\b|økonomi|\bbevilget\b)/i;
const SET_ASIDE =
  /\b(?:afsat|afsættes|bevilget|bevilges)\b|\b(?:prioriteret|budgetteret|reserveret)\s+(?:\p{L}+\s+)?midler\b/iu;
const WITHIN_FRAME = /\binden\s?for\s+(?:\p{L}+\s+){0,3}(?:ramme|budget)/iu;
const AMENDED =
  /\b(?:afsat|bevilget|tilført|udsk(?:udt|ydes?)|fremrykke\p{L}*|tillægsbevil\p{L}*|omplacer\p{L}*|overfør(?:t|es|sel))\b/iu;
const DEFERRED = /\b(?:udsk(?:udt|ydes?)|fremrykke\p{L}*|overfør(?:t|es|sel))\b/iu;
const PROPOSED = /\b(?:foresl[åo]\p{L}*|ansøges?|ansøgt|søges|søgt|indstille[st]|anmodes)/iu;
const EXPECTED = /\b(?:forventes|forslag|afvist|afslag)\b/i;
const APPROVED = /(?<!\bforventes\s)\b(?:godkendt|godkendte|vedtaget|vedtog|besluttet|besluttede)\b/i;
const REFUSED = /\b(?:ikke|ingen)\b[^.,]*(?:afsat|bevilget|tilført|udsk|fremryk|tillægsbevil|omplacer|overfør)/i;

/**
 * ECO-3, until figures come: whether an economy text says that money is set aside for the fiscal year. An amount of other
 * years alone is not; nor is an amendment that is only proposed.
 */
export function isMoneySetAsideInText(text: string | null, fiscalYear: number): boolean {
  if (text === null) return false;
  const { allocation, statuses } = economyTextParts(text);
  return (
    isAdopted(allocation, fiscalYear) ||
    statuses.some((status) => sentencesOf(status.text).some((sentence) => isAmended(sentence, fiscalYear)))
  );
}

function isAdopted(allocation: string, fiscalYear: number): boolean {
  let before: boolean | null = null;
  for (const sentence of sentencesOf(allocation)) {
    before = setsAside(sentence, fiscalYear, before);
    if (before) return true;
  }
  return false;
}

/** @param before what the sentences before this one have said; null, nothing of money */
function setsAside(sentence: string, fiscalYear: number, before: boolean | null): boolean | null {
  if (NOTHING.test(sentence)) return false;
  if (PROPOSED.test(sentence)) return before;
  const amounts = amountsIn(sentence);
  const said = SET_ASIDE.test(sentence);
  if (amounts.length === 0 && !said) return before;
  if (amounts.length > 0 && amounts.every(({ kroner }) => kroner === 0)) return false;
  if (!said && WITHIN_FRAME.test(sentence)) return false;
  const covered = coversYear(sentence, fiscalYear);
  if (covered !== null) return covered;
  // a list's own lines tell the years, and "heraf 2 mio. kr." is of the years of the sentence before
  if (amounts.length === 0 && sentence.trim().endsWith(":")) return before;
  return said || (before ?? true);
}

function isAmended(sentence: string, fiscalYear: number): boolean {
  if (!AMENDED.test(sentence) || amountsIn(sentence).length === 0) return false;
  if (PROPOSED.test(sentence) || REFUSED.test(sentence)) return false;
  if (EXPECTED.test(sentence) && !APPROVED.test(sentence)) return false;
  return coversYear(DEFERRED.test(sentence) ? withoutSpans(sentence) : sentence, fiscalYear) !== false;
}

/** Full stops inside "mio. kr." and dates do not end a sentence; "men" begins a new statement. */
function sentencesOf(text: string): string[] {
  return text.split(
    /\n|;|,?\s+(?:men|mens|hvorimod|derimod)\s+|(?<=[.!?])(?<!\b(?:mio|mia|kr|t|ca|pr|jf|nr|pkt)\.)(?<!(?<!\d)\d{1,2}\.)\s+(?=\p{Lu})|(?<=\bkr\.)\s+(?=\p{Lu})/u,
  );
}
