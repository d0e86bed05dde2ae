import type { ReportTexts } from "../../../templates/texts/da/report.js";
import type { RuleSet } from "../../domain/agreements/rule-set.js";
import type { EconomyRating } from "../../domain/ratings/economy-rating.js";
import type { EffortRating } from "../../domain/ratings/effort-rating.js";
import type { Mark } from "./report-content.js";

/** What the smiley column shows of a rating; null is a blank. */
export function printedMark(
  rating: EffortRating | EconomyRating | null,
  rules: RuleSet,
  texts: ReportTexts,
): Mark | null {
  switch (rating?.kind) {
    case "assessed":
      return { kind: "smiley", smiley: rating.smiley, word: texts.smileys[rating.smiley], note: null };
    case "carried":
      return {
        kind: "smiley",
        smiley: rating.smiley,
        word: texts.smileys[rating.smiley],
        // RULES-1: a guide without carry-forward has not told readers what the words mean
        note: rules.carriesForward ? texts.carriedFrom[rating.assessedAt] : null,
      };
    case "unresolved":
      return { kind: "unresolved", word: texts.unresolved };
    case "not-reported":
      return { kind: "words", reason: "not-reported", word: texts.notReported };
    case "postponed":
      return { kind: "words", reason: "postponed", word: texts.postponed };
    default:
      return null;
  }
}
