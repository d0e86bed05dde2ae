import type { PublicPageProps, PublishedYear } from "../../templates/pages/public.js";
import type { Texts } from "../../templates/texts/da.js";
import { quoting } from "../../templates/texts/said.js";
import type { Edition } from "../domain/followups/edition.js";
import { slugOfRound } from "./round-address.js";

type ReportTexts = Texts["publicPageTexts"]["reports"];

/**
 * What is published, the newest agreement and the newest edition first. Who published it is not the public's matter.
 * @param editions oldest first
 */
export function presentPublished(
  editions: readonly Edition[],
  { publicPageTexts: { reports: texts } }: Texts,
): Pick<PublicPageProps, "texts" | "years"> {
  const years = [...new Set(editions.map(({ fiscalYear }) => fiscalYear))].sort((a, b) => b - a);
  const newestFirst = editions.toReversed();
  const ofYear = (year: number) => newestFirst.filter(({ fiscalYear }) => fiscalYear === year);
  return { texts, years: years.map((year) => presentYear(year, ofYear(year), texts)) };
}

function presentYear(year: number, editions: readonly Edition[], texts: ReportTexts): PublishedYear {
  const newest = editions.filter((edition, at) => editions.findIndex(({ round }) => round === edition.round) === at);
  return {
    heading: texts.agreement(year),
    rounds: newest.map((edition) => ({
      heading: texts.round(edition.round),
      newest: presentEdition(edition, texts),
      earlier: editions
        .filter((other) => other.round === edition.round && other !== edition)
        .map((other) => presentEdition(other, texts)),
    })),
  };
}

function presentEdition(edition: Edition, texts: ReportTexts) {
  const { round, fiscalYear, number, size, language, publishedAt, reason } = edition;
  return {
    href: addressOfEdition(edition),
    download: texts.download(round, fiscalYear),
    edition: reason === null ? texts.edition(number) : quoting((words) => texts.corrected(number, words), reason),
    facts: [texts.published(publishedAt), texts.fileFacts(Math.ceil(size / 1000)), texts.inLanguage[language]].join(
      " · ",
    ),
  };
}

export function addressOfEdition({ fiscalYear, round, number }: Edition): string {
  return `/offentligt/${fiscalYear}/${slugOfRound(round)}/${number}`;
}
