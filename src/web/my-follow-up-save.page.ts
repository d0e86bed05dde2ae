import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Notice } from "../../templates/pages/my-follow-up-item.js";
import { textsIn } from "../../templates/texts/texts.js";
import { reject } from "../domain/rejection.js";
import { Form } from "./forms.js";
import { hindrancesOf, progressOfTask } from "./my-follow-up-hindrances.js";
import { partNames } from "./my-follow-up-item.presenter.js";
import { type SavedTask, saveTask, seenField, settle } from "./my-follow-up-parts.form.js";
import { sheetAddress } from "./my-follow-up-sheets.js";
import { ITEM_PATHS, lookAtItem, ROUND_PATH, showItem, showWhole } from "./my-follow-up-show.js";
import { keepTyped, signInAgainRoute } from "./my-follow-up-signed-out.page.js";
import { submitTasks } from "./my-follow-up-submit.page.js";
import { lookAtRound, type RoundInSight, type Task } from "./my-follow-up-tasks.js";
import { addressOfRound, writingAddress } from "./round-address.js";
import { roundIn } from "./round-in-address.js";
import type { WebServices } from "./web-services.js";

/** Whoever has been signed out while they wrote, or has signed in anew, is answered by a page that keeps what they typed. */
const WRITE = { config: { action: "draft-entry", keepTyped } } as const;

export function saveRoutes(app: FastifyInstance, services: WebServices): void {
  for (const path of ITEM_PATHS) {
    app.post(path, WRITE, (request, reply) => saveItem(request, reply, services));
    signInAgainRoute(app, path);
  }
  app.post(ROUND_PATH, WRITE, (request, reply) => saveMany(request, reply, services));
  signInAgainRoute(app, ROUND_PATH);
}

async function saveItem(request: FastifyRequest, reply: FastifyReply, services: WebServices): Promise<FastifyReply> {
  const before = await lookAtItem(request);
  refuseReaders(request, [before.task]);
  const form = new Form(request.body);
  const written = await saveTask(request, before.round, before.task, form);
  const { round, task } = await lookAtItem(request);
  const saved = settle(written, task);
  if (wantsFacts(request)) return sendFacts(request, reply, [{ task, saved }], services);
  if (saved.held.size > 0) {
    const notice = notAllSaved(request);
    return showItem(request, reply, round, task, {
      notice,
      saved: new Map([[task.key, saved]]),
      status: statusOf([saved]),
    });
  }
  return reply.redirect(await afterSaving(request, round, task, form.text("saa")), 303);
}

async function afterSaving(request: FastifyRequest, round: RoundInSight, task: Task, then: string): Promise<string> {
  const here = `${writingAddress(round, task.fiscalYear, task.item.number)}?gemt=${task.key}`;
  if (then === "indsend") {
    const submitted = await submitTasks(request, round, [task], { alsoEmptyMilestones: true });
    return submitted.length > 0 ? `${addressOfRound(round)}?indsendt=${task.key}` : here;
  }
  if (then !== "naeste") return here;
  const next = nextTask(request, round, task);
  return next
    ? `${writingAddress(round, next.fiscalYear, next.item.number)}?gemt=${task.key}`
    : `${addressOfRound(round)}?gemt=${task.key}`;
}

/** The next in the agreement's order that wants something of the reader, from the beginning again after the last. */
function nextTask(request: FastifyRequest, { mine }: RoundInSight, { key }: Task): Task | undefined {
  const at = mine.findIndex((task) => task.key === key);
  const others = [...mine.slice(at + 1), ...mine.slice(0, Math.max(at, 0))];
  return others.find((task) => {
    const progress = progressOfTask(request.actor, task);
    if (progress === "returned" || progress === "not-started") return true;
    return progress === "draft" && task.entries.some(({ name }) => hindrancesOf(task, name.of).length > 0);
  });
}

async function saveMany(request: FastifyRequest, reply: FastifyReply, services: WebServices): Promise<FastifyReply> {
  const form = new Form(request.body);
  const before = await lookAtRound(request, roundIn(request));
  const keys = new Set(form.all("punkt"));
  const tasks = before.tasks.filter(({ key }) => keys.has(key));
  refuseReaders(request, tasks);
  const written = new Map<string, SavedTask>();
  for (const task of tasks) written.set(task.key, await saveTask(request, before, task, form));
  const round = await lookAtRound(request, before);
  const saved = new Map<string, SavedTask>();
  for (const task of round.tasks) {
    const one = written.get(task.key);
    if (one) saved.set(task.key, settle(one, task));
  }
  const all = [...saved.values()];
  if (wantsFacts(request)) {
    const pairs = round.tasks.flatMap((task) => {
      const one = saved.get(task.key);
      return one ? [{ task, saved: one }] : [];
    });
    return sendFacts(request, reply, pairs, services);
  }
  if (all.some(({ held }) => held.size > 0)) {
    return showWhole(request, reply, round, { notice: notAllSaved(request), saved, status: statusOf(all) });
  }
  const changed = all.filter(({ hasWritten }) => hasWritten).map(({ task }) => task.key);
  return reply.redirect(`${sheetAddress(request, round)}&gemt=${changed.join(",")}`, 303);
}

/** @throws when somebody who reads an item would write on it; that its round is closed is told with what they typed */
function refuseReaders(request: FastifyRequest, tasks: readonly Task[]): void {
  if (tasks.some(({ isOwn }) => !isOwn)) {
    throw request.refusal(reject({ code: "not-allowed", action: "draft-entry" }).rejection);
  }
}

function notAllSaved({ language }: FastifyRequest): Notice {
  const { myFollowUpTexts: mine } = textsIn(language);
  return { kind: "error", heading: mine.notAllSaved, lines: [mine.notAllSavedText] };
}

function statusOf(saved: readonly SavedTask[]): number {
  const held = saved.flatMap((one) => [...one.held.values()]);
  return held.some(({ isConflict, refused }) => isConflict || refused !== null) ? 409 : 422;
}

function wantsFacts({ headers }: FastifyRequest): boolean {
  return (headers.accept ?? "").includes("application/json");
}

/** What the page's script puts into its status line, and into the hidden fields. */
function sendFacts(
  { language, body }: FastifyRequest,
  reply: FastifyReply,
  pairs: readonly { readonly task: Task; readonly saved: SavedTask }[],
  { now }: WebServices,
): FastifyReply {
  const { myFollowUpTexts: mine } = textsIn(language);
  const form = new Form(body);
  const all = pairs.flatMap(({ saved }) => [...saved.held.values()]);
  const isLost = all.some(({ isConflict, refused }) => isConflict || refused !== null);
  // what is held keeps the version it was made from, so that the conflict is still there when it is looked at
  const seen = pairs.flatMap(({ task, saved }) =>
    partNames(task)
      .filter((name) => {
        const held = saved.held.get(name);
        return !held || (!held.isConflict && held.refused === null);
      })
      .map((name) => {
        const seen = seenField(task, name);
        // the fields still show what was read then: with a newer version they would go over what another has written
        return saved.untouched.has(name) ? { ...seen, value: form.text(seen.name) } : seen;
      }),
  );
  const isKept = all.length === 0;
  const problem = isLost ? mine.live.conflict : mine.live.problem;
  const message = isKept ? mine.savedAt(mine.time(now())) : problem;
  return reply.code(isKept ? 200 : statusOf(pairs.map(({ saved }) => saved))).send({ message, isKept, seen });
}
