import type { FastifyInstance, FastifyRequest, RouteOptions } from "fastify";
import { judge } from "../domain/access/judge.js";
import type { OPEN_ACTIONS, RouteAction } from "../domain/access/policy.js";
import { type ProblemFacts, Refused } from "./problem.js";

declare module "fastify" {
  interface FastifyInstance {
    namedRoutes: readonly RouteOptions[];
  }
}

export interface NamedRoute {
  readonly method: string;
  readonly url: string;
  readonly action: RouteAction;
}

type OpenAction = Exclude<(typeof OPEN_ACTIONS)[number], "use-own-account">;
const TO_STRANGERS: Readonly<Record<OpenAction, true>> = { "use-service": true, "sign-in": true, "follow-link": true };

export function isOpenToStrangers(action: RouteAction | undefined): action is OpenAction {
  return action !== undefined && action in TO_STRANGERS;
}

/**
 * Nothing is reached without permission, whatever the use case behind it forgets: strangers are turned away, and so are
 * those none of whose roles reaches any subject of the action. Which subjects those are is judged by the use case.
 */
export function guardRoutes(app: FastifyInstance): void {
  const routes: RouteOptions[] = [];
  app.decorate("namedRoutes", routes);
  app.addHook("onRoute", (route) => {
    routes.push(route);
  });
  app.addHook("onReady", async () => {
    routesOf(app);
  });
  const letIn = (request: FastifyRequest) => {
    const refusal = refusalOf(request);
    if (refusal) throw new Refused(refusal);
  };
  app.addHook("onRequest", async (request) => {
    if (!request.routeOptions.config.keepTyped) letIn(request);
  });
  app.addHook("preHandler", async (request) => {
    if (request.routeOptions.config.keepTyped) letIn(request);
  });
}

function refusalOf({ actor, routeOptions, url }: FastifyRequest): ProblemFacts | null {
  const { action } = routeOptions.config;
  if (isOpenToStrangers(action)) return null;
  // a route without an action is not started with; should one be there all the same, nobody reaches it
  if (actor.kind === "stranger" || action === undefined) return { code: "signed-out" };
  if (action === "use-own-account") return null;
  switch (judge(actor, action)) {
    case "allowed":
      return null;
    case "forbidden":
      return { code: "not-allowed", action };
    case "unknown":
      // not that the agreement is unknown: everybody with a role is told of all agreements
      return { code: "not-here", path: url.split("?", 1)[0] ?? "" };
  }
}

/**
 * Every route there is, HEAD included.
 * @throws when one does not say what it does
 */
export function routesOf(app: FastifyInstance): NamedRoute[] {
  return app.namedRoutes.flatMap(({ method, url, config }) =>
    [method].flat().map((one) => {
      const action = config?.action;
      if (action === undefined) throw new Error(`the route ${one} ${url} does not name its action`);
      return { method: one, url, action };
    }),
  );
}
