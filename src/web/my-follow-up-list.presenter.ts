import type { FastifyRequest } from "fastify";
import type { MyFollowUpPageProps, TaskRow } from "../../templates/pages/my-follow-up.js";
import type { Notice } from "../../templates/pages/my-follow-up-item.js";
import type { ShownRating } from "../../templates/partials/shown-rating.js";
import { textsIn, wordBreach } from "../../templates/texts/texts.js";
import { may } from "../domain/access/judge.js";
import type { RoundOf } from "../usecases/change-round.js";
import { fingerprint } from "./entry-versions.js";
import { progressOfTask, readyEntries, type TaskProgress } from "./my-follow-up-hindrances.js";
import { headingOf } from "./my-follow-up-item.presenter.js";
import { lastRating } from "./my-follow-up-ratings.presenter.js";
import type { RoundInSight, Task } from "./my-follow-up-tasks.js";
import { addressOfRound, writingAddress } from "./round-address.js";
import { wordDate } from "./word-date.js";

/** What is due first comes first. */
const ORDER: readonly TaskProgress[] = ["returned", "not-started", "draft", "submitted", "approved", "settled"];
const LEFT: ReadonlySet<TaskProgress> = new Set(["returned", "not-started", "draft"]);

export function isLeft(request: FastifyRequest, task: Task): boolean {
  return LEFT.has(progressOfTask(request.actor, task));
}

export function presentList(
  request: FastifyRequest,
  round: RoundInSight,
  { csrf, notice, others }: { csrf: string | null; notice: Notice | null; others: readonly RoundOf[] },
): MyFollowUpPageProps {
  const { myFollowUpTexts: mine } = textsIn(request.language);
  const withProgress = round.mine.map((task) => ({ task, progress: progressOfTask(request.actor, task) }));
  const groups = ORDER.map((progress) => ({
    id: `gruppe-${progress}`,
    heading: mine.list[progress],
    rows: withProgress.filter((one) => one.progress === progress).map(({ task }) => row(request, round, task)),
  }));
  return {
    texts: mine,
    heading: `${mine.heading}: ${mine.round(round.round, round.fiscalYear)}`,
    lead: lead(request, round),
    otherRounds: others.map((other) => ({
      href: addressOfRound(other),
      text: mine.round(other.round, other.fiscalYear),
    })),
    notice,
    ...submitting(request, round, csrf),
    showAll: round.mine.length === 0 ? null : { href: `${addressOfRound(round)}?vis=alle`, text: mine.showAll },
    groups: groups.filter(({ rows }) => rows.length > 0),
  };
}

function lead(request: FastifyRequest, round: RoundInSight): string[] {
  const { myFollowUpTexts: mine } = textsIn(request.language);
  if (round.state !== "open") return [mine.closed(round.state)];
  const asked = round.mine.filter((task) => progressOfTask(request.actor, task) !== "settled");
  const left = asked.filter((task) => isLeft(request, task));
  const { deadlineOn } = round;
  return [
    deadlineOn === null ? mine.noDeadline : mine.deadline(wordDate(deadlineOn, request.language)),
    mayWrite(request, round) ? mine.left(left.length, asked.length) : mine.readOnly,
  ];
}

export function mayWrite({ actor }: FastifyRequest, { round }: RoundInSight): boolean {
  return may(actor, round === "implementation" ? "draft-milestones" : "draft-entry");
}

function submitting(
  request: FastifyRequest,
  round: RoundInSight,
  csrf: string | null,
): Pick<MyFollowUpPageProps, "submit" | "submitNote"> {
  const { myFollowUpTexts: mine } = textsIn(request.language);
  const open = round.mine.filter((task) => task.isOpen && isLeft(request, task));
  if (open.length === 0) return { submit: null, submitNote: null };
  if (!open.some(({ maySubmit }) => maySubmit)) return { submit: null, submitNote: mine.leadSubmits };
  const ready = open.filter((task) => readyEntries(request.actor, task).length > 0);
  if (ready.length === 0) return { submit: null, submitNote: mine.nothingReady };
  const action = `${addressOfRound(round)}/indsend`;
  const seen = seenReady(request, round);
  return { submit: { action, csrf, seen, text: mine.submitReady(ready.length) }, submitNote: null };
}

/** What would be submitted, and in which versions. */
export function seenReady({ actor }: FastifyRequest, { mine }: Pick<RoundInSight, "mine">): string {
  return fingerprint(mine.flatMap((task) => readyEntries(actor, task).map(({ name, version }) => [name, version])));
}

function row(request: FastifyRequest, round: RoundInSight, task: Task): TaskRow {
  const texts = textsIn(request.language);
  const { myFollowUpTexts: mine, dueTexts } = texts;
  const comments = task.entries.flatMap(({ stage }) => (stage?.work?.state === "returned" ? [stage.work.comment] : []));
  const isBegun = progressOfTask(request.actor, task) !== "not-started";
  return {
    id: `punkt-${task.key}`,
    href: writingAddress(round, task.fiscalYear, task.item.number),
    text: headingOf(request.language, task),
    kindOf: task.kind === "extra" ? mine.extra(task.fiscalYear) : null,
    comments: [...new Set(comments)],
    asked: task.kind === "ratings" ? [dueTexts.effort(task.asked.effort), dueTexts.economy(task.asked.economy)] : [],
    last: lastOf(request, round, task),
    // what nobody has begun lacks everything, as its heading says
    missing: task.isOpen && isBegun ? task.hindrances.map(({ breach }) => wordBreach(texts, breach)) : [],
  };
}

function lastOf(request: FastifyRequest, { round }: RoundInSight, task: Task): ShownRating[] {
  const { myFollowUpTexts: mine } = textsIn(request.language);
  if (task.kind !== "ratings" || round === "implementation") return [];
  const rated = [
    lastRating(mine, mine.effort, task.item, "effort", round),
    lastRating(mine, mine.economy, task.item, "economy", round),
  ];
  return rated.flatMap((one) => (one ? [{ ...one, texts: [] }] : []));
}
