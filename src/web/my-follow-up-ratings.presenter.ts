import type { ShownRating } from "../../templates/partials/shown-rating.js";
import type { MyFollowUpTexts } from "../../templates/texts/da/my-follow-up.js";
import { quoting, said, type Wording } from "../../templates/texts/said.js";
import { sentenceCase } from "../../templates/texts/sentence-case.js";
import { CHECKPOINTS, type Checkpoint, checkpointsThrough } from "../domain/agreements/calendar.js";
import { economyAt, effortAt, type Item, milestoneAt } from "../domain/items/item.js";
import type { CorrectiveAction } from "../domain/ratings/corrective-action.js";
import type { EconomyRating } from "../domain/ratings/economy-rating.js";
import type { EffortRating } from "../domain/ratings/effort-rating.js";

type Rating = EffortRating | EconomyRating;

/** A rating as it reads: the smiley's word, where it comes from, and what was written. */
export function showRating(texts: MyFollowUpTexts, label: string, rating: Rating, at: Checkpoint | null): ShownRating {
  const from = at === null ? null : texts.lastAt(at);
  if (rating.kind === "carried") {
    return { label, smiley: "happy", word: texts.shown.carried(rating.assessedAt), at: from, texts: [] };
  }
  const status = rating.status === null ? [] : [said(rating.status)];
  if (rating.kind !== "assessed") {
    return { label, smiley: null, word: texts.shown[rating.kind], at: from, texts: status };
  }
  const action =
    "correctiveAction" in rating && rating.correctiveAction ? [wordAction(texts, rating.correctiveAction)] : [];
  const { smiley } = rating;
  const word = at === null ? texts.smiley[smiley] : texts.smiley[smiley].toLowerCase();
  return { label, smiley, word, at: from, texts: [...status, ...action] };
}

function wordAction({ shown, action }: MyFollowUpTexts, proposed: CorrectiveAction): Wording {
  const { decidingBody, expectedMeeting } = proposed;
  const proposal = proposed.kind === "proposed" ? proposed.proposal : null;
  return quoting(
    (body, what, meeting) => {
      const decision = proposal === null ? shown.putBefore(body) : shown.proposed(body, what);
      const when = expectedMeeting === null ? [] : [shown.meeting(meeting)];
      return [`${action.heading}: ${decision}`, ...when].join(" ");
    },
    decidingBody,
    proposal ?? "",
    expectedMeeting ?? "",
  );
}

/** The newest rating of the year before a checkpoint that says anything. */
export function lastRating(
  texts: MyFollowUpTexts,
  label: string,
  item: Item,
  of: "effort" | "economy",
  checkpoint: Checkpoint,
): ShownRating | null {
  const ratingAt: (at: Checkpoint) => Rating | null = (at) =>
    of === "effort" ? effortAt(item, at) : economyAt(item, at);
  for (const at of before(checkpoint).reverse()) {
    const rating = ratingAt(at);
    if (rating && rating.kind !== "unrated" && rating.kind !== "unknown") return showRating(texts, label, rating, at);
  }
  return null;
}

/** What the rounds before one said of an item, milestone by milestone. */
export function earlierRounds(texts: MyFollowUpTexts, item: Item, through: readonly Checkpoint[]) {
  return through.flatMap((at) => {
    const milestone = milestoneAt(item, at)?.text ?? null;
    const [effort, economy] = [effortAt(item, at), economyAt(item, at)];
    const ratings = [
      ...(effort ? [showRating(texts, texts.effort, effort, null)] : []),
      ...(economy ? [showRating(texts, texts.economy, economy, null)] : []),
    ];
    return milestone === null && ratings.length === 0
      ? []
      : [{ heading: sentenceCase(texts.milestoneAt(at)), milestone, ratings }];
  });
}

export function before(checkpoint: Checkpoint): Checkpoint[] {
  return checkpointsThrough(checkpoint).slice(0, -1);
}

export const WHOLE_YEAR: readonly Checkpoint[] = CHECKPOINTS;
