import type { FastifyReply, FastifyRequest } from "fastify";
import { MyFollowUpPage } from "../../templates/pages/my-follow-up.js";
import { MyFollowUpForm, type Notice } from "../../templates/pages/my-follow-up-item.js";
import type { RoundOf } from "../usecases/change-round.js";
import { coordinatorOf } from "./coordinator-shown.js";
import { csrfOf } from "./forms.js";
import { presentItemForm, presentWholeForm, type ShownForm } from "./my-follow-up.presenter.js";
import { presentList } from "./my-follow-up-list.presenter.js";
import { lookAtRound, type RoundInSight, type Task, taskIn } from "./my-follow-up-tasks.js";
import { MY_FOLLOW_UP } from "./round-address.js";
import { roundIn } from "./round-in-address.js";
import { show } from "./show.js";

export const ROUND_PATH = `${MY_FOLLOW_UP}/:year/:round`;
export const ITEM_PATHS = [`${ROUND_PATH}/punkt/:nummer`, `${ROUND_PATH}/ekstra/:ekstraAar/:nummer`] as const;

interface PathParams {
  readonly nummer: string;
  readonly ekstraAar?: string;
}

/** The newest first; of the same year the winter's round last. */
export async function openRounds(request: FastifyRequest): Promise<RoundOf[]> {
  return (await request.useCases.listRounds()).flatMap(({ fiscalYear, followUps, implementation }): RoundOf[] => [
    ...followUps
      .filter(({ state }) => state === "open")
      .map(({ checkpoint }) => ({ fiscalYear, round: checkpoint }))
      .toReversed(),
    ...(implementation === "open" ? [{ fiscalYear, round: "implementation" } as const] : []),
  ]);
}

/** @throws when the round asks nothing of such an item that the reader may see */
export async function lookAtItem(
  request: FastifyRequest,
): Promise<{ readonly round: RoundInSight; readonly task: Task }> {
  const round = await lookAtRound(request, roundIn(request));
  const { nummer, ekstraAar } = request.params as PathParams;
  const year = ekstraAar === undefined ? round.fiscalYear : Number(ekstraAar);
  return { round, task: taskIn(request, round, year, nummer) };
}

export async function showList(
  request: FastifyRequest,
  reply: FastifyReply,
  round: RoundInSight,
  notice: Notice | null,
  status = 200,
): Promise<FastifyReply> {
  const open = await openRounds(request);
  const others = open.filter((one) => one.fiscalYear !== round.fiscalYear || one.round !== round.round);
  const props = presentList(request, round, { csrf: csrfOf(request, reply), notice, others });
  return show(request, reply, { title: props.heading, status }, MyFollowUpPage(props));
}

export interface Shown extends Omit<ShownForm, "csrf"> {
  readonly status?: number;
}

export async function showItem(
  request: FastifyRequest,
  reply: FastifyReply,
  round: RoundInSight,
  task: Task,
  { status = 200, ...shown }: Shown,
): Promise<FastifyReply> {
  const coordinator = await coordinatorOf(request, task);
  const props = presentItemForm(request, round, task, { csrf: csrfOf(request, reply), coordinator, ...shown });
  return show(request, reply, { title: props.heading, status }, MyFollowUpForm(props));
}

export function showWhole(
  request: FastifyRequest,
  reply: FastifyReply,
  round: RoundInSight,
  { status = 200, ...shown }: Shown,
): FastifyReply {
  const props = presentWholeForm(request, round, { csrf: csrfOf(request, reply), ...shown });
  return show(request, reply, { title: props.heading, status }, MyFollowUpForm(props));
}
