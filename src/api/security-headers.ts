import helmet from "@fastify/helmet";
import type { FastifyInstance } from "fastify";
import type { ApiServices } from "./api-services.js";

/** What no answer goes without. */
export const SECURITY_HEADERS = {
  "cache-control": "private, no-cache",
  "content-security-policy": "default-src 'none';frame-ancestors 'none'",
  "x-content-type-options": "nosniff",
} as const;

/** Kept by readers only to be asked about again, shown in no other page, and never taken for something to run. */
export async function sendSecurityHeaders(app: FastifyInstance, { publicUrl }: ApiServices): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
    },
    frameguard: { action: "deny" },
    // of a name that is reached over http browsers must not remember that it needs https
    hsts: publicUrl.protocol === "https:",
  });
  app.addHook("onRequest", async (_request, reply) => {
    reply.header("cache-control", SECURITY_HEADERS["cache-control"]);
  });
}
