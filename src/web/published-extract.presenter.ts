import type { ExtractPageProps, ExtractSection } from "../../templates/pages/published-extract.js";
import type { Language } from "../../templates/texts/language.js";
import { quoting, said } from "../../templates/texts/said.js";
import { textsIn } from "../../templates/texts/texts.js";
import { compareRounds } from "../domain/followups/extra-follow-up.js";
import type { FrozenExtra } from "../domain/followups/frozen-round.js";
import { isFinanceCommittee } from "../domain/items/committee-extract.js";
import { economyAt, effortAt, type Item } from "../domain/items/item.js";
import type { Extract } from "../usecases/show-extract.js";
import type { PublishedRound } from "../usecases/show-published-item.js";
import { extractAddress, publishedAddress, publishedItemAddress } from "./round-address.js";
import { wordDate } from "./word-date.js";
import { wordRating } from "./word-rating.js";

/** A committee's part of what has been published, or the whole, each item leading to its story. */
export function presentExtract(extract: Extract, language: Language): ExtractPageProps {
  const { edition, facts, committees } = extract;
  const { publishedTexts, itemStoryTexts, overviewTexts, roundTexts } = textsIn(language);
  const { extract: texts } = publishedTexts;
  const { committee, agreement, extraItems, checkpoint } = facts;
  const round: PublishedRound = { fiscalYear: agreement.fiscalYear, round: checkpoint };
  const isWhole = committee === null || isFinanceCommittee(committee);
  const which = publishedTexts.edition(roundTexts.followUp[checkpoint], edition.number);
  const sections = agreement.chapters.map((chapter) => ({
    heading: quoting((title) => texts.chapter(chapter.number, title), chapter.title),
    subTheme: chapter.subTheme,
    items: chapter.items.map((item) => listed(item, round, language)),
  }));
  const count = extraItems.length + sections.reduce((sum, { items }) => sum + items.length, 0);
  return {
    texts,
    columns: { item: overviewTexts.item, ...overviewTexts.subject },
    heading: committee === null ? texts.whole : texts.heading(committee),
    lead: quoting((title) => texts.lead(title, which, wordDate(edition.publishedAt, language)), agreement.title),
    note: committee !== null && isWhole ? texts.financeCommittee : null,
    counted: count === 0 ? texts.none : texts.count(count),
    action: publishedAddress(round.fiscalYear, checkpoint, "uddrag"),
    choices: [
      { value: "", text: texts.whole, chosen: committee === null },
      ...committees.map((name) => ({ value: name, text: name, chosen: name === committee })),
    ],
    download: isWhole
      ? { href: publishedAddress(round.fiscalYear, checkpoint, `${edition.number}`), text: texts.downloadWhole }
      : { href: extractAddress(round, committee, "uddrag.pdf"), text: texts.download },
    sections,
    extraHeading: itemStoryTexts.extra,
    extras: extraItems.map((extra) => presentExtra(extra, round, language)),
  };
}

function listed(item: Item, round: PublishedRound, language: Language): ExtractSection["items"][number] {
  return {
    title: [`${item.number} `, said(item.title)],
    href: publishedItemAddress(round, round.fiscalYear, item.number),
    effort: wordRating(effortAt(item, round.round), language),
    economy: wordRating(economyAt(item, round.round), language),
  };
}

function presentExtra({ fiscalYear, item }: FrozenExtra, round: PublishedRound, language: Language) {
  const { publishedTexts } = textsIn(language);
  return {
    title: [`${publishedTexts.extract.ofYear(fiscalYear, item.number)} `, said(item.title)],
    href: publishedItemAddress(round, fiscalYear, item.number),
    status: [...item.latestStatuses].sort(compareRounds).at(-1)?.text ?? null,
  };
}
