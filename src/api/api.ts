import Fastify, { type FastifyInstance } from "fastify";
import { serializerCompiler, type ZodTypeProvider } from "fastify-type-provider-zod";
import { handOutAccessTokens } from "./access-tokens.js";
import { agreementRoutes } from "./agreements.routes.js";
import type { ApiServices } from "./api-services.js";
import { readTokens, recogniseTheAsker } from "./authentication.js";
import { coordinatorRoutes } from "./coordinators.routes.js";
import { protectPages } from "./csrf.js";
import { editionRoutes } from "./editions.routes.js";
import { answerGibberish, answerProblems } from "./errors.js";
import { extraFollowUpRoutes } from "./extra-followups.routes.js";
import { findingRoutes } from "./findings.routes.js";
import { followUpRoutes } from "./followups.routes.js";
import { guardRoutes } from "./guard.js";
import { doPostsOnce } from "./idempotency.js";
import { itemRoutes } from "./items.routes.js";
import { answerUnderOwnNames } from "./known-hosts.js";
import { speakTheReadersLanguage } from "./language.js";
import { logRoutes } from "./log.routes.js";
import { milestoneRoutes } from "./milestones.routes.js";
import { documentRoutes } from "./openapi.js";
import { ownAccountRoutes } from "./own-account.routes.js";
import { letPagesRefuse, type Pages } from "./pages.js";
import { peopleRoutes } from "./people.routes.js";
import { publishingRoutes } from "./publishing.routes.js";
import { limitRequests } from "./rate-limits.js";
import { ratingRoutes } from "./ratings.routes.js";
import { reportRoutes } from "./reports.routes.js";
import { loggingTo, logRequests } from "./request-log.js";
import { roundRoutes } from "./rounds.routes.js";
import { refuseUnknownRoutes } from "./routes-known.js";
import type { Api } from "./routing.js";
import { sendSecurityHeaders } from "./security-headers.js";
import { serviceRoutes } from "./service.routes.js";
import { bakeCookies } from "./session-cookies.js";
import { sessionRoutes } from "./sessions.routes.js";
import { parseRequests } from "./validation.js";

export type { ApiServices } from "./api-services.js";
export { closeApi } from "./close-api.js";

const ROUTES: readonly ((api: Api, services: ApiServices) => void)[] = [
  agreementRoutes,
  itemRoutes,
  milestoneRoutes,
  followUpRoutes,
  roundRoutes,
  publishingRoutes,
  editionRoutes,
  extraFollowUpRoutes,
  ratingRoutes,
  findingRoutes,
  reportRoutes,
  logRoutes,
  sessionRoutes,
  ownAccountRoutes,
  peopleRoutes,
  coordinatorRoutes,
  serviceRoutes,
];

const BODY_BYTES = 5 * 2 ** 20;
/** How long a request may take to arrive. */
const PATIENCE_MS = 120_000;

/** JSON over HTTP, and beside it the pages, when there are any: they are let in by the same door. */
export async function buildApi(services: ApiServices, pages?: Pages): Promise<FastifyInstance> {
  const app = Fastify({
    ...loggingTo(services.log),
    bodyLimit: BODY_BYTES,
    requestTimeout: PATIENCE_MS,
    trustProxy: services.proxies.length > 0 && [...services.proxies],
    // while it closes whatever still arrives is answered: that it closes is told by /health/ready
    return503OnClosing: false,
    routerOptions: { maxParamLength: 500 },
    // such a request has been through no hook, and a page needs what they find out
    frameworkErrors: answerProblems(services),
    clientErrorHandler: answerGibberish(services.language),
  });
  app.setErrorHandler(answerProblems(services, pages));
  // fastify brings a reader of plain text along: here JSON alone is read
  app.removeContentTypeParser("text/plain");
  app.setValidatorCompiler(parseRequests);
  app.setSerializerCompiler(serializerCompiler);
  await standAtTheDoor(app, services);
  const api = app.withTypeProvider<ZodTypeProvider>();
  for (const add of ROUTES) add(api, services);
  if (pages) {
    letPagesRefuse(app);
    await pages.add(app);
  }
  return app;
}

/** What every request passes before its route, in this order; awaited, since what is added later must find it there. */
async function standAtTheDoor(app: FastifyInstance, services: ApiServices): Promise<void> {
  logRequests(app);
  await sendSecurityHeaders(app, services);
  speakTheReadersLanguage(app, services.language);
  answerUnderOwnNames(app, services);
  await bakeCookies(app, services);
  await handOutAccessTokens(app, services);
  readTokens(app, services);
  await limitRequests(app, services);
  recogniseTheAsker(app, services);
  refuseUnknownRoutes(app);
  guardRoutes(app);
  await protectPages(app);
  doPostsOnce(app, services);
  await documentRoutes(app, services);
}
