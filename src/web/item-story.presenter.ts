import type { ItemStoryPageProps, StoryRating, StoryRound } from "../../templates/pages/item-story.js";
import type { Language } from "../../templates/texts/language.js";
import { sentenceCase } from "../../templates/texts/sentence-case.js";
import { textsIn } from "../../templates/texts/texts.js";
import type { Agreement } from "../domain/agreements/agreement.js";
import type { FollowUp } from "../domain/followups/follow-up.js";
import { economyAt, effortAt, type Item, milestoneAt } from "../domain/items/item.js";
import type { LogRecord } from "../domain/log/log-record.js";
import type { CorrectiveAction } from "../domain/ratings/corrective-action.js";
import type { EconomyRating } from "../domain/ratings/economy-rating.js";
import { type EffortRating, statusOf } from "../domain/ratings/effort-rating.js";
import { presentHistory } from "./item-story-history.presenter.js";
import { wordDate } from "./word-date.js";
import { wordRating } from "./word-rating.js";

export interface ItemStoryFacts {
  readonly agreement: Agreement;
  readonly item: Item;
  readonly coordinator: string | null;
  /** Oldest first. */
  readonly history: readonly LogRecord[];
  /** Whether there is more of it than that. */
  readonly historyIsCut: boolean;
}

export function presentItemStory(facts: ItemStoryFacts, language: Language): ItemStoryPageProps {
  const { agreement, item, history, historyIsCut } = facts;
  const { itemStoryTexts: texts, roundTexts } = textsIn(language);
  return {
    texts,
    heading: texts.heading(item.number, item.title),
    agreement: texts.of(agreement.title),
    overview: `/overblik/${agreement.fiscalYear}`,
    facts: factsOf(facts, language),
    description: item.description ?? texts.noDescription,
    money: item.economy.text ?? texts.noMoney,
    rounds: agreement.followUps.map((followUp) => roundOf(item, followUp, language)),
    extra: item.latestStatuses.map(({ fiscalYear, checkpoint, text }) => ({
      round: sentenceCase(texts.extraRound(roundTexts.followUp[checkpoint], fiscalYear)),
      text,
    })),
    history: presentHistory(history, language),
    historyNote: historyIsCut ? texts.olderHistory(history.length) : null,
  };
}

function factsOf({ agreement, item, coordinator }: ItemStoryFacts, language: Language): ItemStoryPageProps["facts"] {
  const { itemStoryTexts: texts } = textsIn(language);
  const { contributors, involvedCommittees } = item;
  const listed = (names: readonly string[]) => (names.length === 0 ? texts.none : names.join("\n"));
  const chapter = agreement.chapters.find(({ items }) => items.includes(item));
  const contributing = contributors.all ? [texts.allContribute] : contributors.centres;
  return [
    { name: texts.chapter, value: [chapter?.number, chapter?.title, chapter?.subTheme].filter(Boolean).join(" ") },
    { name: texts.centres, value: listed(item.responsibleCentres) },
    { name: texts.committees, value: listed(item.responsibleCommittees) },
    { name: texts.involved, value: involvedCommittees === "all" ? texts.allInvolved : listed(involvedCommittees) },
    { name: texts.contributors, value: listed([...contributing, ...(contributors.note ? [contributors.note] : [])]) },
    { name: texts.coordinator, value: coordinator ?? texts.none },
    { name: texts.appropriation.label, value: texts.appropriation[item.appropriation] },
  ];
}

function roundOf(item: Item, { checkpoint, state }: FollowUp, language: Language): StoryRound {
  const { itemStoryTexts: texts, roundTexts } = textsIn(language);
  const [effort, economy] = [effortAt(item, checkpoint), economyAt(item, checkpoint)];
  const notBegun = { rating: { smiley: null, words: sentenceCase(texts.notBegun) }, status: null, notes: [] };
  const isAhead = state === "planned";
  return {
    round: sentenceCase(roundTexts.followUp[checkpoint]),
    state: roundTexts.state[state],
    milestone: milestoneAt(item, checkpoint)?.text ?? texts.noMilestone,
    effort: isAhead && effort === null ? notBegun : effortOf(effort, language),
    economy: isAhead && economy === null ? notBegun : ratedOf(economy, economy?.status ?? null, language),
  };
}

function effortOf(effort: EffortRating | null, language: Language): StoryRating {
  const rated = ratedOf(effort, effort === null ? null : statusOf(effort), language);
  const action = effort?.kind === "assessed" ? effort.correctiveAction : null;
  return action === null ? rated : { ...rated, notes: [...wordAction(action, language), ...rated.notes] };
}

function ratedOf(rating: EffortRating | EconomyRating | null, status: string | null, language: Language): StoryRating {
  const { itemStoryTexts: texts } = textsIn(language);
  const reading = rating?.kind === "assessed" ? rating.reading : null;
  const notes = reading === null ? [] : [texts.reading(reading.readBy, wordDate(reading.readAt, language))];
  return { rating: wordRating(rating, language), status, notes };
}

function wordAction(action: CorrectiveAction, language: Language): string[] {
  const { itemStoryTexts: texts } = textsIn(language);
  const { decidingBody, expectedMeeting } = action;
  const said =
    action.kind === "proposed" ? texts.proposed(decidingBody, action.proposal) : texts.putBefore(decidingBody);
  return [
    `${texts.correctiveAction}: ${said}`,
    ...(expectedMeeting === null ? [] : [texts.expectedMeeting(expectedMeeting)]),
  ];
}
