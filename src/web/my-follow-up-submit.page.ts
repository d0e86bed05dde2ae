import type { FastifyInstance, FastifyRequest } from "fastify";
import { textsIn } from "../../templates/texts/texts.js";
import type { EntryName } from "../domain/followups/round-work.js";
import { versionNow } from "./entry-versions.js";
import { Form } from "./forms.js";
import { granted } from "./granted.js";
import { progressOfTask, readyEntries } from "./my-follow-up-hindrances.js";
import { seenReady } from "./my-follow-up-list.presenter.js";
import { ROUND_PATH, showList } from "./my-follow-up-show.js";
import { lookAtRound, type RoundInSight, type Task } from "./my-follow-up-tasks.js";
import { addressOfRound } from "./round-address.js";
import { roundIn } from "./round-in-address.js";

/** ROUND-2: hands in whatever no rule holds back. */
export function submitRoute(app: FastifyInstance): void {
  app.post(`${ROUND_PATH}/indsend`, { config: { action: "submit-entries" } }, async (request, reply) => {
    const round = await lookAtRound(request, roundIn(request));
    const isAsSeen = seenReady(request, round) === new Form(request.body).text("set");
    if (!isAsSeen) {
      const { myFollowUpTexts: mine } = textsIn(request.language);
      const notice = { kind: "warning", heading: mine.conflict.heading, lines: [mine.listChanged] } as const;
      return showList(request, reply, round, notice, 409);
    }
    const submitted = await submitTasks(request, round, round.mine);
    return reply.redirect(`${addressOfRound(round)}?indsendt=${submitted.map(({ key }) => key).join(",")}`, 303);
  });
}

/**
 * Submits what is ready of the items, as it stood when they were looked at.
 * @returns the items of which something was submitted
 */
export async function submitTasks(
  request: FastifyRequest,
  round: RoundInSight,
  tasks: readonly Task[],
  { alsoEmptyMilestones = false } = {},
): Promise<Task[]> {
  const ready = tasks.map((task) => ({ task, entries: [...readyEntries(request.actor, task)] }));
  if (alsoEmptyMilestones) {
    for (const { task, entries } of ready) {
      if (task.kind === "milestones" && progressOfTask(request.actor, task) === "not-started")
        entries.push(...task.entries);
    }
  }
  const entries = ready.flatMap((one) => one.entries);
  if (entries.length === 0) return [];
  const names: EntryName[] = entries.map(({ name }) => name);
  const outcome = await request.useCases.submitEntries(round, names, (now) =>
    entries.every(({ name, version }) => versionNow(request.actor, now, name) === version),
  );
  granted(request, outcome);
  return ready.flatMap((one) => (one.entries.length > 0 ? [one.task] : []));
}
