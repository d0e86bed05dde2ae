import type { FastifyReply, FastifyRequest } from "fastify";
import type { SignedIn } from "../usecases/hand-out-token.js";
import type { ApiServices } from "./api-services.js";
import { csrfTokenOf, demandCsrfToken } from "./csrf.js";
import { accepted } from "./preconditions.js";
import { Refused } from "./problem.js";
import { problemResponses } from "./problem.schema.js";
import { proofOf } from "./proof.js";
import { type Api, Gone } from "./routing.js";
import { presentSignedIn, Refresh, SignedInResource, SignIn } from "./sessions.schema.js";

const tags = ["sessions"];

export function sessionRoutes(api: Api, _services: ApiServices): void {
  signIn(api);
  refreshSession(api);
  signOut(api);
  signOutEverywhere(api);
}

function signIn(api: Api): void {
  const schema = {
    tags,
    summary: "Sign in",
    description:
      "A wrong password, an unknown address and a closed account are answered alike. Pages get what their browser is known by as a cookie, programs as `device`.",
    body: SignIn,
    response: { 201: SignedInResource, ...problemResponses("sending", "sign-in-refused", "sign-in-throttled") },
  };
  api.post("/sessions", { schema, config: { action: "sign-in" } }, async (request, reply) => {
    const { cookies, device = api.sessionCookies.device(request), ...credentials } = request.body;
    const signedIn = accepted(await request.useCases.signIn({ ...credentials, device, address: request.ip }));
    reply.code(201);
    const answer = handOut(request, reply, signedIn, { cookies, device: signedIn.device });
    if (cookies) api.sessionCookies.setDevice(reply, signedIn.device);
    return answer;
  });
}

function refreshSession(api: Api): void {
  const schema = {
    tags,
    summary: "Continue a session",
    description:
      "With the refresh token in the body, or as a cookie and then with `X-CSRF-Token`. Answers with the next.",
    body: Refresh,
    response: { 200: SignedInResource, ...problemResponses("sending", "signed-out", "csrf-token-missing") },
  };
  const preHandler = async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    const cookie = request.body ? null : api.sessionCookies.refresh(request);
    if (cookie) await demandCsrfToken(request, reply, cookie.sessionId);
  };
  api.post("/sessions/refresh", { schema, preHandler, config: { action: "sign-in" } }, async (request, reply) => {
    const cookie = request.body ? null : api.sessionCookies.refresh(request);
    const secret = request.body?.refreshToken ?? cookie?.secret;
    if (secret === undefined) throw new Refused({ code: "signed-out" });
    const signedIn = accepted(await request.useCases.refreshSession(secret));
    return handOut(request, reply, signedIn, { cookies: cookie !== null, device: null });
  });
}

function signOut(api: Api): void {
  const schema = {
    tags,
    summary: "Sign out here",
    response: { 204: Gone, ...problemResponses("changing") },
  };
  api.delete("/sessions/current", { schema, config: { action: "use-own-account" } }, async (request, reply) => {
    const { account, sessionId } = proofOf(request);
    accepted(await request.useCases.signOut(account.id, sessionId));
    return signedOut(request, reply);
  });
}

function signOutEverywhere(api: Api): void {
  const schema = {
    tags,
    summary: "Sign out everywhere",
    response: { 204: Gone, ...problemResponses("changing") },
  };
  api.delete("/sessions", { schema, config: { action: "use-own-account" } }, async (request, reply) => {
    const { account, sessionId } = proofOf(request);
    accepted(await request.useCases.signOut(account.id, sessionId, { everywhere: true }));
    return signedOut(request, reply);
  });
}

function handOut(
  request: FastifyRequest,
  reply: FastifyReply,
  signedIn: SignedIn,
  { cookies, device }: { readonly cookies: boolean; readonly device: string | null },
) {
  const { accessTokens, sessionCookies } = request.server;
  const { account, session } = signedIn;
  const accessToken = accessTokens.sign({ sub: account.id, sid: session.id });
  reply.header("cache-control", "no-store");
  if (!cookies) return presentSignedIn(signedIn, { accessToken, device });
  sessionCookies.set(reply, signedIn, accessToken);
  return presentSignedIn(signedIn, { csrfToken: csrfTokenOf(request, reply, session.id) });
}

function signedOut(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  if (proofOf(request).by === "cookie") request.server.sessionCookies.clear(reply);
  return reply.code(204).send(null);
}
