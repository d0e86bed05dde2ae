import type { PublishedPageProps, ShownEdition } from "../../templates/pages/published.js";
import type { Language } from "../../templates/texts/language.js";
import { sentenceCase } from "../../templates/texts/sentence-case.js";
import { textsIn } from "../../templates/texts/texts.js";
import type { Edition } from "../domain/followups/edition.js";
import { extractAddress, publishedAddress } from "./round-address.js";
import { wordDate } from "./word-date.js";

interface Titled {
  readonly fiscalYear: number;
  readonly title: string;
}

const KILOBYTE = 1000;

interface PublishedFacts {
  readonly editions: readonly Edition[];
  /** Newest first, with their titles. */
  readonly agreements: readonly Titled[];
  /** Those that the reader reads for. */
  readonly committees: readonly string[];
}

export function presentPublished(facts: PublishedFacts, language: Language): PublishedPageProps {
  const { editions, agreements } = facts;
  return {
    texts: textsIn(language).publishedTexts,
    agreements: agreements
      .map(({ fiscalYear, title }) => ({
        fiscalYear,
        title,
        editions: editions
          .filter((edition) => edition.fiscalYear === fiscalYear)
          .toSorted((a, b) => b.publishedAt.localeCompare(a.publishedAt) || b.number - a.number)
          .map((edition) => presentEdition(edition, facts, language)),
      }))
      .filter((agreement) => agreement.editions.length > 0),
  };
}

function newestOf({ fiscalYear, round }: Edition, editions: readonly Edition[]): number {
  return Math.max(
    ...editions.filter((one) => one.fiscalYear === fiscalYear && one.round === round).map(({ number }) => number),
  );
}

function presentEdition(edition: Edition, { editions, committees }: PublishedFacts, language: Language): ShownEdition {
  const newest = newestOf(edition, editions);
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
    href: publishedAddress(fiscalYear, round, `${number}`),
    download: publishedTexts.download(kilobytes),
    extracts: number < newest ? [] : extractsOf(edition, committees, language),
  };
}

/** Extracts are made from the newest edition. */
function extractsOf(edition: Edition, committees: readonly string[], language: Language): ShownEdition["extracts"] {
  const { extract } = textsIn(language).publishedTexts;
  const own = committees.map((name) => ({ href: extractAddress(edition, name), text: extract.own(name) }));
  return own.length > 0 ? own : [{ href: extractAddress(edition, null), text: extract.read }];
}
