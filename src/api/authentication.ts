import type { FastifyInstance, FastifyRequest } from "fastify";
import { STRANGER } from "../domain/access/actor.js";
import type { RouteAction } from "../domain/access/policy.js";
import type { Account } from "../domain/people/account.js";
import type { ApiServices } from "./api-services.js";

declare module "fastify" {
  interface FastifyRequest {
    /** How the asker has proved who they are; null for a stranger. */
    proof: Proof | null;
  }
}

export interface Proof {
  readonly account: Account;
  readonly sessionId: string;
  readonly by: "bearer" | "cookie";
}

/** What strangers may do: nobody asks there who it is. */
const OPEN_TO_STRANGERS: ReadonlySet<RouteAction | undefined> = new Set(["use-service", "sign-in", "follow-link"]);

export function isOpenToStrangers({ routeOptions }: FastifyRequest): boolean {
  return OPEN_TO_STRANGERS.has(routeOptions.config.action);
}

/** Every request gets its actor, and the use cases as they may use them. */
export function recogniseTheAsker(app: FastifyInstance, { useCasesFor }: ApiServices): void {
  // set for every request by the hook below
  app.decorateRequest("actor", null as never);
  app.decorateRequest("useCases", null as never);
  app.decorateRequest("proof", null);
  app.addHook("onRequest", async (request) => {
    request.actor = STRANGER;
    request.useCases = useCasesFor(STRANGER);
    if (isOpenToStrangers(request)) return;
    const token = bearerToken(request);
    const claims = token === null ? null : await app.accessTokens.read(token);
    if (claims === null) return;
    const outcome = await request.useCases.authenticate(claims.sub, claims.sid);
    if (!outcome.ok) return;
    const { actor, account } = outcome.value;
    request.actor = actor;
    request.proof = { account, sessionId: claims.sid, by: "bearer" };
    request.useCases = useCasesFor(actor);
  });
}

function bearerToken({ headers: { authorization } }: FastifyRequest): string | null {
  return /^Bearer +([^ ]+) *$/i.exec(authorization ?? "")?.[1] ?? null;
}
