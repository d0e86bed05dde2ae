import type { FastifyInstance } from "fastify";
import { RoundListPage } from "../../templates/pages/round-list.js";
import { addressOf } from "./round-address.js";
import { messageOf } from "./round-answers.js";
import { closePages } from "./round-close.page.js";
import { conductPages } from "./round-conduct.page.js";
import { correctPages } from "./round-correct.page.js";
import { roundIn } from "./round-in-address.js";
import { presentRoundList, roundInWork } from "./round-list.presenter.js";
import { publishPages } from "./round-publish.page.js";
import { roundReport } from "./round-report.page.js";
import { seeRound } from "./round-seen.js";
import { showRound } from "./round-shown.js";
import { submissionPages } from "./round-submissions.page.js";
import { unreadPages } from "./round-unread.page.js";
import { show } from "./show.js";
import type { WebServices } from "./web-services.js";

const config = { action: "read-agreement" } as const;

/** The round, as the finance office conducts it and an auditor reads it. */
export function roundPages(app: FastifyInstance, services: WebServices): void {
  app.get("/runde", { config }, async (request, reply) => {
    for (const agreement of await request.useCases.listRounds()) {
      const round = roundInWork(agreement);
      if (round) return reply.redirect(addressOf(agreement.fiscalYear, round), 303);
    }
    return reply.redirect("/runde/alle", 303);
  });
  app.get("/runde/alle", { config }, async (request, reply) => {
    const props = presentRoundList(await request.useCases.listRounds(), request);
    return show(request, reply, { title: props.texts.list.heading }, RoundListPage(props));
  });
  app.get("/runde/:year/:round", { config }, async (request, reply) => {
    const round = roundIn(request);
    const seen = await seeRound(request, round);
    return showRound(request, reply, seen, { message: messageOf(request) });
  });
  conductPages(app);
  closePages(app);
  publishPages(app, services);
  correctPages(app);
  roundReport(app, services);
  submissionPages(app);
  unreadPages(app);
}
