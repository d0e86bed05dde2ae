import type { ItemStoryPageProps } from "../../templates/pages/item-story.js";
import type { Language } from "../../templates/texts/language.js";
import { quoting, said, saidOr, type Wording } from "../../templates/texts/said.js";
import { sentenceCase } from "../../templates/texts/sentence-case.js";
import { textsIn } from "../../templates/texts/texts.js";
import type { Agreement, Chapter } from "../domain/agreements/agreement.js";
import type { Item } from "../domain/items/item.js";
import type { LogRecord } from "../domain/log/log-record.js";
import { presentHistory } from "./item-story-history.presenter.js";
import { roundOf } from "./item-year.presenter.js";

export interface ItemStoryFacts {
  readonly agreement: Agreement;
  readonly item: Item;
  readonly coordinator: NonNullable<ItemStoryPageProps["coordinator"]>;
  /** Oldest first. */
  readonly history: readonly LogRecord[];
  /** Whether there is more of it than that. */
  readonly historyIsCut: boolean;
}

export function presentItemStory(facts: ItemStoryFacts, language: Language): ItemStoryPageProps {
  const { agreement, item, coordinator, history, historyIsCut } = facts;
  const { itemStoryTexts: texts } = textsIn(language);
  const chapter = agreement.chapters.find(({ items }) => items.includes(item)) ?? null;
  const told = presentItem({ item, chapter, agreementTitle: agreement.title }, language);
  return {
    ...told,
    back: { href: `/overblik/${agreement.fiscalYear}`, text: texts.toOverview },
    asOf: null,
    coordinator,
    rounds: agreement.followUps.map((followUp) => roundOf(item, followUp, language)),
    history: presentHistory(history, language),
    historyNote: historyIsCut ? texts.olderHistory(history.length) : null,
  };
}

interface ToldItem {
  readonly item: Item;
  readonly chapter: Pick<Chapter, "number" | "title" | "subTheme"> | null;
  readonly agreementTitle: string;
}

/** What every story tells of an item besides its rounds. */
export function presentItem({ item, chapter, agreementTitle }: ToldItem, language: Language) {
  const { itemStoryTexts: texts, roundTexts } = textsIn(language);
  return {
    texts,
    heading: quoting((title) => texts.heading(item.number, title), item.title),
    agreement: quoting((title) => texts.of(title), agreementTitle),
    facts: factsOf(item, chapter, language),
    description: saidOr(item.description, texts.noDescription),
    money: saidOr(item.economy.text, texts.noMoney),
    extra: item.latestStatuses.map(({ fiscalYear, checkpoint, text }) => ({
      round: sentenceCase(texts.extraRound(roundTexts.followUp[checkpoint], fiscalYear)),
      text,
    })),
  };
}

function factsOf(item: Item, chapter: ToldItem["chapter"], language: Language): ItemStoryPageProps["facts"] {
  const { itemStoryTexts: texts } = textsIn(language);
  const { involvedCommittees } = item;
  const listed = (names: readonly string[]) => (names.length === 0 ? texts.none : names.join("\n"));
  return [
    {
      name: texts.chapter,
      value: said([chapter?.number, chapter?.title, chapter?.subTheme].filter(Boolean).join(" ")),
    },
    { name: texts.centres, value: listed(item.responsibleCentres) },
    { name: texts.committees, value: listed(item.responsibleCommittees) },
    { name: texts.involved, value: involvedCommittees === "all" ? texts.allInvolved : listed(involvedCommittees) },
    { name: texts.contributors, value: contributorsOf(item, texts) },
    { name: texts.appropriation.label, value: texts.appropriation[item.appropriation] },
  ];
}

function contributorsOf({ contributors }: Item, texts: ItemStoryPageProps["texts"]): Wording {
  const { all, centres, note } = contributors;
  const contributing = all ? [texts.allContribute] : centres;
  if (contributing.length === 0) return saidOr(note, texts.none);
  return [contributing.join("\n"), ...(note ? ["\n", said(note)] : [])];
}
