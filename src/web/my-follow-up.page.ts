import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { NoRoundPage } from "../../templates/pages/my-follow-up.js";
import type { Notice } from "../../templates/pages/my-follow-up-item.js";
import { textsIn } from "../../templates/texts/texts.js";
import { Form } from "./forms.js";
import { numbersOf, savedNotice } from "./my-follow-up.presenter.js";
import { isLeft } from "./my-follow-up-list.presenter.js";
import { saveRoutes } from "./my-follow-up-save.page.js";
import { ITEM_PATHS, lookAtItem, openRounds, ROUND_PATH, showItem, showList, showWhole } from "./my-follow-up-show.js";
import { submitRoute } from "./my-follow-up-submit.page.js";
import { lookAtRound, type RoundInSight, type Task } from "./my-follow-up-tasks.js";
import { addressOfRound, MY_FOLLOW_UP } from "./round-address.js";
import { roundIn } from "./round-in-address.js";
import { show } from "./show.js";
import type { WebServices } from "./web-services.js";

const READ = { config: { action: "read-round" } } as const;
/** Where a centre files its part of a round. */
export function myFollowUpPages(app: FastifyInstance, services: WebServices): void {
  app.get(MY_FOLLOW_UP, READ, toNewestRound);
  app.get(ROUND_PATH, READ, async (request, reply) => {
    const round = await lookAtRound(request, roundIn(request));
    const asked = new Form(request.query);
    const notice =
      savedNotice(request, namedTasks(round, asked.text("gemt"))) ??
      submittedNotice(request, round, asked.text("indsendt"));
    return asked.text("vis") === "alle"
      ? showWhole(request, reply, round, { notice })
      : showList(request, reply, round, notice);
  });
  for (const path of ITEM_PATHS) {
    app.get(path, READ, async (request, reply) => {
      const { round, task } = await lookAtItem(request);
      const saved = namedTasks(round, new Form(request.query).text("gemt"));
      return showItem(request, reply, round, task, { notice: savedNotice(request, saved) });
    });
  }
  saveRoutes(app, services);
  submitRoute(app);
}

async function toNewestRound(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const [newest] = await openRounds(request);
  if (newest) return reply.redirect(addressOfRound(newest), 303);
  const { myFollowUpTexts: mine } = textsIn(request.language);
  return show(request, reply, { title: mine.heading }, NoRoundPage({ texts: mine }));
}

/** Of the keys in an address, those that are there. */
function namedTasks(round: RoundInSight, keys: string): Task[] {
  const named = keys.split(",");
  return round.tasks.filter(({ key }) => named.includes(key));
}

function submittedNotice(request: FastifyRequest, round: RoundInSight, keys: string): Notice | null {
  const tasks = namedTasks(round, keys);
  if (tasks.length === 0) return null;
  const { myFollowUpTexts: mine } = textsIn(request.language);
  const isUnfinished = (task: Task) => isLeft(request, task);
  const waitsForOthers = (task: Task) =>
    !isUnfinished(task) && task.entries.some(({ stage }) => stage?.work?.state === "draft");
  const told = (say: (numbers: string) => string, some: readonly Task[]) =>
    some.length > 0 ? [say(numbersOf(request, some))] : [];
  const left = round.mine.filter((task) => isLeft(request, task)).length;
  return {
    kind: "success",
    heading: mine.submittedHeading,
    lines: [
      ...told(
        mine.submitted,
        tasks.filter((task) => !isUnfinished(task) && !waitsForOthers(task)),
      ),
      ...told(mine.partly, tasks.filter(waitsForOthers)),
      ...told(mine.inPart, tasks.filter(isUnfinished)),
      mine.leftOver(left),
    ],
  };
}
