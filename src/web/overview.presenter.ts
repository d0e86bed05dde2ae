import type { ListedItem, OverviewPageProps } from "../../templates/pages/overview.js";
import type { ChoiceFieldProps } from "../../templates/partials/choice-field.js";
import type { Language } from "../../templates/texts/language.js";
import { sentenceCase } from "../../templates/texts/sentence-case.js";
import { textsIn } from "../../templates/texts/texts.js";
import { type Agreement, itemsOf } from "../domain/agreements/agreement.js";
import type { RoundStatus } from "../domain/followups/round-status.js";
import { economyAt, effortAt, type Item } from "../domain/items/item.js";
import { type Grouping, groupItems } from "../domain/overview/group-items.js";
import { overviewFigures } from "../domain/overview/overview-figures.js";
import { STANDINGS } from "../domain/overview/standing.js";
import { GROUPING_SLUGS, PROGRESS_SLUGS, SORTINGS, STANDING_SLUGS, type Wish } from "./overview.form.js";
import { presentFigures, presentLegend } from "./overview-figures.presenter.js";
import { itemsWished } from "./overview-items.js";
import { itemAddress, slugOfRound } from "./round-address.js";
import { wordRating } from "./word-rating.js";

export interface OverviewFacts {
  /** With only the items that the reader may read; last year's likewise. */
  readonly agreement: Agreement;
  readonly lastYear: Agreement | null;
  readonly status: RoundStatus | null;
  readonly readsAll: boolean;
  /** Of all agreements there are, newest first. */
  readonly years: readonly number[];
  readonly wish: Wish;
}

export function presentOverview(facts: OverviewFacts, language: Language): OverviewPageProps {
  const { agreement, lastYear, status, readsAll, wish } = facts;
  const { overviewTexts: texts, roundTexts } = textsIn(language);
  const { checkpoint, by } = wish;
  const { fiscalYear } = agreement;
  const shown =
    checkpoint === null
      ? null
      : { overview: overviewFigures(agreement, lastYear, checkpoint, by), checkpoint, by, fiscalYear };
  const all = itemsOf(agreement).length;
  const found = itemsWished(agreement, status, wish);
  return {
    texts,
    heading: checkpoint === null ? texts.heading : texts.headingOf(roundTexts.followUp[checkpoint], fiscalYear),
    years: facts.years.map((year) => ({
      href: `/overblik/${year}`,
      text: `${texts.agreement} ${year}`,
      current: year === fiscalYear,
    })),
    counted: texts.counted[readsAll ? "all" : "some"](texts.items(all)),
    address: `/overblik/${fiscalYear}`,
    // what is filtered away comes back; which round is shown, and how it is grouped, stays
    cleared: checkpoint === null ? "" : `?runde=${slugOfRound(checkpoint)}&efter=${GROUPING_SLUGS[by]}`,
    view: viewOf(facts, language),
    legend: shown === null ? { heading: texts.legend, entries: [] } : presentLegend(shown, language),
    subjects: shown === null ? [] : presentFigures(shown, language),
    filters: filtersOf(facts, language),
    search: wish.search,
    sort: choiceOf("sorter", texts.sort, SORTINGS[wish.sort], worded(SORTINGS, texts.sortBy)),
    found: texts.found(found.length, all),
    items: found.map((item) => presentItem(item, facts, language)),
  };
}

function viewOf({ agreement, wish }: OverviewFacts, language: Language): ChoiceFieldProps[] {
  const { overviewTexts: texts, roundTexts } = textsIn(language);
  const begun = agreement.followUps.filter(({ state }) => state !== "planned");
  const rounds = begun.map(({ checkpoint, state }) => ({
    value: slugOfRound(checkpoint),
    text: sentenceCase(`${roundTexts.followUp[checkpoint]} (${roundTexts.state[state]})`),
  }));
  if (wish.checkpoint === null) return [];
  return [
    choiceOf("runde", texts.round, slugOfRound(wish.checkpoint), rounds),
    choiceOf("efter", texts.grouping, GROUPING_SLUGS[wish.by], worded(GROUPING_SLUGS, texts.by)),
  ];
}

function filtersOf({ agreement, wish }: OverviewFacts, language: Language): ChoiceFieldProps[] {
  const { overviewTexts: texts, roundTexts } = textsIn(language);
  const any = { value: "", text: texts.any };
  const isSaid = (by: Grouping) => by === "chapter";
  const groups = (by: Grouping) => [
    any,
    ...groupItems(agreement, by).map(({ name }) => ({ value: name, text: name, isSaid: isSaid(by) })),
  ];
  const smileys = [
    any,
    ...STANDINGS.map((one) => ({ value: STANDING_SLUGS[one], text: sentenceCase(texts.standing[one]) })),
  ];
  const units = [
    choiceOf("udvalg", texts.by.committee, wish.committee ?? "", groups("committee")),
    choiceOf("center", texts.by.centre, wish.centre ?? "", groups("centre")),
    choiceOf("tema", texts.by.chapter, wish.chapter ?? "", groups("chapter")),
  ];
  if (wish.checkpoint === null) return units;
  const slugOf = (standing: Wish["effort"]) => (standing === null ? "" : STANDING_SLUGS[standing]);
  return [
    ...units,
    choiceOf("indsats", texts.subject.effort, slugOf(wish.effort), smileys),
    choiceOf("oekonomi", texts.subject.economy, slugOf(wish.economy), smileys),
    choiceOf("tilstand", texts.state, wish.progress === null ? "" : PROGRESS_SLUGS[wish.progress], [
      any,
      ...worded(PROGRESS_SLUGS, roundTexts.progress),
    ]),
  ];
}

function choiceOf(name: string, label: string, chosen: string, choices: ChoiceFieldProps["choices"]): ChoiceFieldProps {
  return { name, label, chosen, choices };
}

function worded<K extends string>(slugs: Readonly<Record<K, string>>, words: Readonly<Record<K, string>>) {
  return (Object.keys(slugs) as K[]).map((key) => ({ value: slugs[key], text: sentenceCase(words[key]) }));
}

function presentItem(item: Item, { agreement, wish }: OverviewFacts, language: Language): ListedItem {
  const { checkpoint } = wish;
  return {
    number: item.number,
    title: item.title,
    href: itemAddress(agreement.fiscalYear, item.number),
    centres: item.responsibleCentres.join("; "),
    committees: item.responsibleCommittees.join("; "),
    effort: wordRating(checkpoint === null ? null : effortAt(item, checkpoint), language),
    economy: wordRating(checkpoint === null ? null : economyAt(item, checkpoint), language),
  };
}
