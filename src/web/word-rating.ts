import type { ShownRating } from "../../templates/partials/smiley.js";
import type { Language } from "../../templates/texts/language.js";
import { sentenceCase } from "../../templates/texts/sentence-case.js";
import { textsIn } from "../../templates/texts/texts.js";
import { standingOf } from "../domain/overview/standing.js";
import type { EconomyRating } from "../domain/ratings/economy-rating.js";
import type { EffortRating } from "../domain/ratings/effort-rating.js";

/** A rating in a word or two; a carried one tells how old the judgement is. */
export function wordRating(rating: EffortRating | EconomyRating | null, language: Language): ShownRating {
  const { commandTexts, overviewTexts, roundTexts, itemStoryTexts } = textsIn(language);
  if (rating === null) return { smiley: null, words: sentenceCase(overviewTexts.standing[standingOf(null)]) };
  switch (rating.kind) {
    case "assessed":
      return { smiley: rating.smiley, words: sentenceCase(roundTexts.smiley[rating.smiley]) };
    case "carried":
      return {
        smiley: rating.smiley,
        words: sentenceCase(itemStoryTexts.carriedFrom(roundTexts.followUp[rating.assessedAt])),
      };
    default:
      return { smiley: null, words: sentenceCase(commandTexts.kind[rating.kind]) };
  }
}
