import type { ItemStoryPageProps } from "../../templates/pages/item-story.js";
import type { Language } from "../../templates/texts/language.js";
import { textsIn } from "../../templates/texts/texts.js";
import type { PublishedItem } from "../usecases/show-published-item.js";
import { presentItem } from "./item-story.presenter.js";
import { roundOf } from "./item-year.presenter.js";
import { extractAddress } from "./round-address.js";
import { wordDate } from "./word-date.js";

/**
 * An item's story as it has been published: who coordinates it and what has been done to it since is not.
 * @param committee whose extract the reader comes from; null is the whole
 */
export function presentPublishedItem(
  { edition, followUps, ...told }: PublishedItem,
  committee: string | null,
  language: Language,
): ItemStoryPageProps {
  const { publishedTexts, roundTexts } = textsIn(language);
  const { round, number, publishedAt } = edition;
  const which = publishedTexts.edition(roundTexts.followUp[round], number);
  return {
    ...presentItem(told, language),
    back: { href: extractAddress(edition, committee), text: publishedTexts.extract.back },
    asOf: publishedTexts.extract.asPublished(which, wordDate(publishedAt, language)),
    coordinator: null,
    rounds: followUps.map((followUp) => ({ ...roundOf(told.item, followUp, language), state: null })),
    history: null,
    historyNote: null,
  };
}
