import type { FastifyRequest } from "fastify";
import type { ItemTask } from "../../templates/partials/item-task.js";
import type { Language } from "../../templates/texts/language.js";
import { quoting, saidOr, type Wording } from "../../templates/texts/said.js";
import { sentenceCase } from "../../templates/texts/sentence-case.js";
import { textsIn } from "../../templates/texts/texts.js";
import { CHECKPOINTS } from "../domain/agreements/calendar.js";
import { milestoneAt } from "../domain/items/item.js";
import type { Around } from "./my-follow-up-around.js";
import { progressOfTask } from "./my-follow-up-hindrances.js";
import { presentPart } from "./my-follow-up-part.presenter.js";
import type { Held, PartName, SavedTask } from "./my-follow-up-parts.form.js";
import { before, earlierRounds, WHOLE_YEAR } from "./my-follow-up-ratings.presenter.js";
import type { RoundInSight, Task } from "./my-follow-up-tasks.js";

const NOTHING_HELD: ReadonlyMap<PartName, Held> = new Map();

/** One item with everything that the round asks of it, and what somebody has typed and not saved. */
export function presentTask(
  request: FastifyRequest,
  round: RoundInSight,
  task: Task,
  saved?: Pick<SavedTask, "held">,
): ItemTask {
  const { language } = request;
  const texts = textsIn(language);
  const { myFollowUpTexts: mine } = texts;
  const around: Around = { language, texts, round, task, held: saved?.held ?? NOTHING_HELD };
  return {
    id: `punkt-${task.key}`,
    heading: headingOf(language, task),
    kindOf: task.kind === "extra" ? mine.extra(task.fiscalYear) : null,
    progress: wordProgress(request, task),
    about: about(around),
    milestone: milestoneNow(around),
    earlier: earlier(around),
    parts: partNames(task).map((name) => presentPart(around, name)),
  };
}

export function headingOf(language: Language, { item }: Task): Wording {
  const { myFollowUpTexts: mine } = textsIn(language);
  return quoting((title) => mine.item(item.number, title), item.title);
}

function wordProgress({ actor, language }: FastifyRequest, task: Task): string {
  const { myFollowUpTexts, roundTexts } = textsIn(language);
  const progress = progressOfTask(actor, task);
  return progress === "settled" ? myFollowUpTexts.list.settled : sentenceCase(roundTexts.progress[progress]);
}

export function partNames({ kind }: Task): readonly PartName[] {
  if (kind === "milestones") return CHECKPOINTS;
  return kind === "extra" ? ["latest-status"] : ["effort", "economy"];
}

function about({ texts: { myFollowUpTexts: mine }, task: { item } }: Around): ItemTask["about"] {
  const facts: [string, Wording][] = [
    [mine.centres, item.responsibleCentres.join("\n")],
    [mine.committees, item.responsibleCommittees.join("\n")],
    [mine.description, saidOr(item.description, "")],
    [mine.economyText, saidOr(item.economy.text, "")],
  ];
  return facts.flatMap(([label, text]) => (text ? [{ label, text }] : []));
}

function milestoneNow({ texts: { myFollowUpTexts: mine }, task, round }: Around): ItemTask["milestone"] {
  if (task.kind !== "ratings" || round.round === "implementation") return null;
  const text = milestoneAt(task.item, round.round)?.text ?? null;
  return { heading: mine.milestoneNow, text: saidOr(text, mine.noMilestone) };
}

function earlier({ texts: { myFollowUpTexts: mine }, task, round }: Around): ItemTask["earlier"] {
  if (task.kind === "milestones" || round.round === "implementation") return null;
  const through = task.kind === "extra" ? WHOLE_YEAR : before(round.round);
  const statuses =
    task.kind === "extra"
      ? task.item.latestStatuses
          .filter(({ fiscalYear, checkpoint }) => fiscalYear !== round.fiscalYear || checkpoint !== round.round)
          .map(({ fiscalYear, checkpoint, text }) => ({
            heading: mine.round(checkpoint, fiscalYear),
            milestone: text,
            ratings: [],
          }))
      : [];
  const rounds = [...earlierRounds(mine, task.item, through), ...statuses];
  return rounds.length === 0 ? null : { summary: mine.earlier, rounds };
}
