import type { FastifyInstance, FastifyRequest } from "fastify";
import { STRANGER } from "../domain/access/actor.js";
import type { Account } from "../domain/people/account.js";
import type { Claims } from "./access-tokens.js";
import type { ApiServices } from "./api-services.js";
import { isOpenToStrangers } from "./guard.js";

declare module "fastify" {
  interface FastifyRequest {
    /** What the request's token says, before anybody has looked whether the session still lives. */
    claims: (Claims & Pick<Proof, "by">) | null;
    /** How the asker has proved who they are; null for a stranger. */
    proof: Proof | null;
  }
}

export interface Proof {
  readonly account: Account;
  readonly sessionId: string;
  readonly by: "bearer" | "cookie";
}

/** Reads who a request says it is from; where strangers are welcome nobody asks. */
export function readTokens(app: FastifyInstance): void {
  app.decorateRequest("claims", null);
  app.addHook("onRequest", async (request) => {
    const { action } = request.routeOptions.config;
    // whoever signs in is handed a token inside a unit of work, where nothing else can be read
    if (action === "sign-in") await app.accessTokens.prepare();
    if (isOpenToStrangers(action)) return;
    const by = request.headers.authorization === undefined ? "cookie" : "bearer";
    const token = by === "bearer" ? bearerToken(request) : app.sessionCookies.access(request);
    const claims = token === null ? null : await app.accessTokens.read(token);
    request.claims = claims && { ...claims, by };
  });
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
    if (request.claims === null) return;
    const { sub, sid, by } = request.claims;
    const outcome = await request.useCases.authenticate(sub, sid);
    if (!outcome.ok) return;
    const { actor, account } = outcome.value;
    request.actor = actor;
    request.useCases = useCasesFor(actor);
    request.proof = { account, sessionId: sid, by };
  });
}

function bearerToken({ headers: { authorization } }: FastifyRequest): string | null {
  return /^Bearer +([^ ]+) *$/i.exec(authorization ?? "")?.[1] ?? null;
}
