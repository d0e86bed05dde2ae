import type { StoryRating, StoryRound } from "../../templates/pages/item-story.js";
import type { Language } from "../../templates/texts/language.js";
import { quoting, saidOr, type Wording } from "../../templates/texts/said.js";
import { sentenceCase } from "../../templates/texts/sentence-case.js";
import { textsIn } from "../../templates/texts/texts.js";
import type { FollowUp } from "../domain/followups/follow-up.js";
import { economyAt, effortAt, type Item, milestoneAt } from "../domain/items/item.js";
import type { CorrectiveAction } from "../domain/ratings/corrective-action.js";
import type { EconomyRating } from "../domain/ratings/economy-rating.js";
import { type EffortRating, statusOf } from "../domain/ratings/effort-rating.js";
import { wordDate } from "./word-date.js";
import { wordRating } from "./word-rating.js";

/** What one round of its year says of an item. */
export function roundOf(
  item: Item,
  { checkpoint, state }: Pick<FollowUp, "checkpoint" | "state">,
  language: Language,
): StoryRound {
  const { itemStoryTexts: texts, roundTexts } = textsIn(language);
  const [effort, economy] = [effortAt(item, checkpoint), economyAt(item, checkpoint)];
  const notBegun = { rating: { smiley: null, words: sentenceCase(texts.notBegun) }, status: null, notes: [] };
  const isAhead = state === "planned";
  return {
    round: sentenceCase(roundTexts.followUp[checkpoint]),
    state: roundTexts.state[state],
    milestone: saidOr(milestoneAt(item, checkpoint)?.text ?? null, texts.noMilestone),
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

function wordAction(action: CorrectiveAction, language: Language): Wording[] {
  const { itemStoryTexts: texts } = textsIn(language);
  const { decidingBody, expectedMeeting } = action;
  const about = (decision: string) => `${texts.correctiveAction}: ${decision}`;
  const decision =
    action.kind === "proposed"
      ? quoting((body, proposal) => about(texts.proposed(body, proposal)), decidingBody, action.proposal)
      : quoting((body) => about(texts.putBefore(body)), decidingBody);
  return [
    decision,
    ...(expectedMeeting === null ? [] : [quoting((meeting) => texts.expectedMeeting(meeting), expectedMeeting)]),
  ];
}
