import type { PublishedPageProps, ShownEdition } from "../../templates/pages/published.js";
import type { Language } from "../../templates/texts/language.js";
import { sentenceCase } from "../../templates/texts/sentence-case.js";
import { textsIn } from "../../templates/texts/texts.js";
import type { Edition } from "../domain/followups/edition.js";
import { slugOfRound } from "./round-address.js";
import { wordDate } from "./word-date.js";

interface Titled {
  readonly fiscalYear: number;
  readonly title: string;
}

const KILOBYTE = 1000;

/** @param agreements newest first, with their titles */
export function presentPublished(
  editions: readonly Edition[],
  agreements: readonly Titled[],
  language: Language,
): PublishedPageProps {
  return {
    texts: textsIn(language).publishedTexts,
    agreements: agreements
      .map(({ fiscalYear, title }) => ({
        fiscalYear,
        title,
        editions: editions
          .filter((edition) => edition.fiscalYear === fiscalYear)
          .toSorted((a, b) => b.publishedAt.localeCompare(a.publishedAt) || b.number - a.number)
          .map((edition) => presentEdition(edition, newestOf(edition, editions), language)),
      }))
      .filter((agreement) => agreement.editions.length > 0),
  };
}

function newestOf({ fiscalYear, round }: Edition, editions: readonly Edition[]): number {
  return Math.max(
    ...editions.filter((one) => one.fiscalYear === fiscalYear && one.round === round).map(({ number }) => number),
  );
}

function presentEdition(edition: Edition, newest: number, language: Language): ShownEdition {
  const { publishedTexts, roundTexts } = textsIn(language);
  const { fiscalYear, round, number, reason, sha256, size, publishedAt } = edition;
  const kilobytes = publishedTexts.kilobytes(Math.max(1, Math.round(size / KILOBYTE)).toLocaleString(language));
  return {
    heading: sentenceCase(publishedTexts.edition(roundTexts.followUp[round], number)),
    publishedOn: wordDate(publishedAt, language),
    language: publishedTexts.inLanguage[edition.language],
    reason,
    replaced: number < newest ? publishedTexts.replaced(newest) : null,
    sha256,
    href: `/udgivet/${fiscalYear}/${slugOfRound(round)}/${number}`,
    download: publishedTexts.download(kilobytes),
  };
}
