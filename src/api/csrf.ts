import csrf from "@fastify/csrf-protection";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";

declare module "fastify" {
  interface FastifyRequest {
    /** What a page's CSRF token is made from, as the plugin wants to find it; null without cookies. */
    session: { _csrf: string } | null;
  }
}

const READING = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Browsers send cookies along whoever wrote the page: what changes something by them must show a token that only pages of
 * ours can have read. It is made from the session's id, which is drawn at random and never leaves the HttpOnly cookies: so
 * it holds as long as the session, in every process, and for no other session.
 */
export async function protectPages(app: FastifyInstance): Promise<void> {
  app.decorateRequest("session", null);
  await app.register(csrf, {
    sessionPlugin: "@fastify/session",
    getToken: ({ headers, body }) => [headers["x-csrf-token"]].flat()[0] ?? tokenIn(body),
    logLevel: "debug",
  } as Parameters<typeof csrf>[1]);
  app.addHook("onRequest", (request, reply, done) => {
    const { proof } = request;
    if (proof?.by !== "cookie") return done();
    request.session = { _csrf: proof.sessionId };
    if (READING.has(request.method) || request.routeOptions.config.page) return done();
    app.csrfProtection(request, reply, done);
  });
  // a form brings its token in the body
  app.addHook("preHandler", (request, reply, done) => {
    const { page } = request.routeOptions.config;
    if (!page || request.proof?.by !== "cookie" || READING.has(request.method)) return done();
    app.csrfProtection(request, reply, done);
  });
}

const Form = z.looseObject({ _csrf: z.string() });

function tokenIn(body: unknown): string | undefined {
  return Form.safeParse(body).data?._csrf;
}

/** The CSRF token for the pages of a session. */
export function csrfTokenOf(request: FastifyRequest, reply: FastifyReply, sessionId: string): string {
  request.session = { _csrf: sessionId };
  return reply.generateCsrf();
}

/** The same check for whom only the refresh cookie tells apart. */
export function demandCsrfToken(request: FastifyRequest, reply: FastifyReply, sessionId: string): Promise<void> {
  request.session = { _csrf: sessionId };
  return new Promise((resolve) => request.server.csrfProtection(request, reply, resolve));
}
