import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { STRANGER } from "../domain/access/actor.js";
import type { Account } from "../domain/people/account.js";
import type { SignedIn } from "../usecases/hand-out-token.js";
import type { Claims } from "./access-tokens.js";
import type { ApiServices } from "./api-services.js";
import { isOpenToStrangers } from "./guard.js";

/** How long requests with the same cookie are taken for one page's. */
const TOGETHER_MS = 30_000;

const READING: readonly string[] = ["GET", "HEAD"];

declare module "fastify" {
  interface FastifyInstance {
    /** Uses up a refresh secret. @returns null when its session has ended */
    continueSession: (secret: string) => Promise<SignedIn | null>;
  }
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
export function readTokens(app: FastifyInstance, services: ApiServices): void {
  app.decorateRequest("claims", null);
  app.decorate("continueSession", continueOnce(services));
  app.addHook("onRequest", async (request, reply) => {
    const { action } = request.routeOptions.config;
    // whoever signs in is handed a token inside a unit of work, where nothing else can be read
    if (action === "sign-in") await app.accessTokens.prepare();
    const { page } = request.routeOptions.config;
    if (isOpenToStrangers(action) && !page) return;
    const by = request.headers.authorization === undefined ? "cookie" : "bearer";
    const token = by === "bearer" ? bearerToken(request) : app.sessionCookies.access(request);
    const claims = token === null ? null : await app.accessTokens.read(token);
    request.claims = claims && { ...claims, by };
    if (claims === null && by === "cookie" && page) {
      request.claims = await continued(app, request, reply);
    }
  });
}

/** A page that is asked for after its access token has expired goes on by the refresh cookie, unseen by its reader. */
async function continued(
  app: FastifyInstance,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyRequest["claims"]> {
  const cookie = app.sessionCookies.refresh(request);
  const signedIn = cookie && (await app.continueSession(cookie.secret));
  if (!signedIn) return null;
  const claims = { sub: signedIn.account.id, sid: signedIn.session.id };
  await app.accessTokens.prepare();
  app.sessionCookies.set(reply, signedIn, app.accessTokens.sign(claims));
  return { ...claims, by: "cookie" };
}

/**
 * Several of a page's requests may come with the same cookie before the first is answered: to the second and the rest its
 * secret is no stolen one, so that they are given what the first was.
 */
function continueOnce({ useCasesFor }: ApiServices): FastifyInstance["continueSession"] {
  const going = new Map<string, Promise<SignedIn | null>>();
  return (secret) => {
    const known = going.get(secret);
    if (known !== undefined) return known;
    const continuing = useCasesFor(STRANGER)
      .refreshSession(secret)
      .then((outcome) => (outcome.ok ? outcome.value : null));
    going.set(secret, continuing);
    setTimeout(() => going.delete(secret), TOGETHER_MS).unref();
    return continuing;
  };
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
    request.useCases = useCasesFor(actor, READING.includes(request.method) ? "reading" : "changing");
    request.proof = { account, sessionId: sid, by };
  });
}

function bearerToken({ headers: { authorization } }: FastifyRequest): string | null {
  return /^Bearer +([^ ]+) *$/i.exec(authorization ?? "")?.[1] ?? null;
}
