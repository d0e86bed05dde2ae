import type { FastifyInstance } from "fastify";
import { Refused } from "./problem.js";

interface KnownRoute {
  readonly pattern: RegExp;
  readonly methods: readonly string[];
}

/** An address that is here under other methods is answered 405 and told which; any other 404. Bodies are not read for it. */
export function refuseUnknownRoutes(app: FastifyInstance): void {
  const routes: KnownRoute[] = [];
  app.addHook("onRoute", ({ url, method }) => {
    routes.push({ pattern: addressPattern(url), methods: [method].flat() });
  });
  app.addHook("onRequest", async (request, reply) => {
    if (!request.is404) return;
    const path = request.url.split("?", 1)[0] ?? "";
    const allowed = [...new Set(routes.filter(({ pattern }) => pattern.test(path)).flatMap(({ methods }) => methods))];
    if (allowed.length === 0) throw new Refused({ code: "route-unknown", path });
    reply.header("allow", allowed.sort().join(", "));
    throw new Refused({ code: "method-not-allowed", method: request.method, allowed });
  });
}

function addressPattern(url: string): RegExp {
  const parts = url.split("/").map((part) => {
    if (part.startsWith(":")) return "[^/]+";
    return part === "*" ? ".*" : part.replace(/[.+?^${}()|[\]\\]/g, "\\$&");
  });
  return new RegExp(`^${parts.join("/")}$`);
}
