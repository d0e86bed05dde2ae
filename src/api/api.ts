import Fastify, { type FastifyInstance } from "fastify";
import { serializerCompiler, type ZodTypeProvider } from "fastify-type-provider-zod";
import { handOutAccessTokens } from "./access-tokens.js";
import { agreementRoutes } from "./agreements.routes.js";
import type { ApiServices } from "./api-services.js";
import { recogniseTheAsker } from "./authentication.js";
import { editionRoutes } from "./editions.routes.js";
import { answerGibberish, answerProblems } from "./errors.js";
import { extraFollowUpRoutes } from "./extra-followups.routes.js";
import { findingRoutes } from "./findings.routes.js";
import { followUpRoutes } from "./followups.routes.js";
import { itemRoutes } from "./items.routes.js";
import { speakTheReadersLanguage } from "./language.js";
import { answerThisMachineOnly } from "./local-only.js";
import { logRoutes } from "./log.routes.js";
import { milestoneRoutes } from "./milestones.routes.js";
import { documentRoutes } from "./openapi.js";
import { publishingRoutes } from "./publishing.routes.js";
import { ratingRoutes } from "./ratings.routes.js";
import { reportRoutes } from "./reports.routes.js";
import { roundRoutes } from "./rounds.routes.js";
import { refuseUnknownRoutes } from "./routes-known.js";
import type { Api } from "./routing.js";
import { sendSecurityHeaders } from "./security-headers.js";
import { serviceRoutes } from "./service.routes.js";
import { parseRequests } from "./validation.js";

export type { ApiServices } from "./api-services.js";

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
  serviceRoutes,
];

const BODY_BYTES = 5 * 2 ** 20;
/** How long a request may take to arrive. */
const PATIENCE_MS = 120_000;

/** JSON over HTTP. */
export async function buildApi(services: ApiServices): Promise<FastifyInstance> {
  const answer = answerProblems(services);
  const app = Fastify({
    bodyLimit: BODY_BYTES,
    requestTimeout: PATIENCE_MS,
    routerOptions: { maxParamLength: 500 },
    frameworkErrors: answer,
    clientErrorHandler: answerGibberish(services.language),
  });
  app.setErrorHandler(answer);
  // fastify brings a reader of plain text along: here JSON alone is read
  app.removeContentTypeParser("text/plain");
  app.setValidatorCompiler(parseRequests);
  app.setSerializerCompiler(serializerCompiler);

  sendSecurityHeaders(app);
  speakTheReadersLanguage(app, services.language);
  answerThisMachineOnly(app);
  refuseUnknownRoutes(app);
  await handOutAccessTokens(app, services);
  recogniseTheAsker(app, services);
  documentRoutes(app, services);
  await app.register(async (child) => {
    const api = child.withTypeProvider<ZodTypeProvider>();
    for (const add of ROUTES) add(api, services);
  });
  return app;
}
