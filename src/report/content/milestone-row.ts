import type { ReportTexts } from "../../../templates/texts/da/report.js";
import { type Checkpoint, compareCheckpoints } from "../../domain/agreements/calendar.js";
import { effortAt, type Item, milestoneAt } from "../../domain/items/item.js";
import type { CorrectiveAction } from "../../domain/ratings/corrective-action.js";
import { type EffortRating, statusOf } from "../../domain/ratings/effort-rating.js";
import type { ItemScope } from "./item-scope.js";
import { leadingLabel, paragraphsOf, plainParagraph } from "./paragraphs.js";
import { printedMark } from "./printed-mark.js";
import type { Paragraph, RowContent } from "./report-content.js";

/** One checkpoint's row: the milestone, what has become of it, and the effort smiley. */
export function milestoneRow(item: Item, checkpoint: Checkpoint, scope: ItemScope): RowContent {
  const { texts, rules, fiscalYear, newest } = scope;
  const held = compareCheckpoints(checkpoint, newest) <= 0;
  const rating = held ? effortAt(item, checkpoint) : null;
  const milestone = milestoneAt(item, checkpoint)?.text ?? null;
  return {
    label: texts.rows.milestone,
    text: [
      ...paragraphsOf(milestone, item.formatting, { text: "milestone", checkpoint }),
      ...statusParagraphs(item, checkpoint, rating, texts),
      ...(rules.knowsCorrectiveAction ? actionParagraphs(rating, texts) : []),
    ],
    time: texts.timeAt[checkpoint](fiscalYear),
    mark: printedMark(rating, rules, texts),
  };
}

function statusParagraphs(item: Item, checkpoint: Checkpoint, rating: EffortRating | null, texts: ReportTexts) {
  const status = rating ? statusOf(rating) : null;
  const paragraphs = paragraphsOf(status, item.formatting, { text: "status", checkpoint });
  return paragraphs.length > 0 ? [leadingLabel(texts.status), ...paragraphs] : [];
}

function actionParagraphs(rating: EffortRating | null, texts: ReportTexts): Paragraph[] {
  if (rating?.kind !== "assessed" || !rating.correctiveAction) return [];
  const { label, expectedMeeting } = texts.correctiveAction;
  const meeting = rating.correctiveAction.expectedMeeting;
  return [
    leadingLabel(label),
    ...actionText(rating.correctiveAction, texts).split("\n").map(plainParagraph),
    ...(meeting === null ? [] : [plainParagraph(expectedMeeting(meeting))]),
  ];
}

function actionText(action: CorrectiveAction, { correctiveAction }: ReportTexts): string {
  return action.kind === "proposed"
    ? correctiveAction.proposed(action.decidingBody, action.proposal)
    : correctiveAction.putBefore(action.decidingBody);
}
