import type { FastifyInstance } from "fastify";
import { navigationFor } from "./navigation.js";

/** Takes everybody to the page they have most use for. */
export function frontPage(app: FastifyInstance): void {
  app.get("/", { config: { action: "use-service" } }, (request, reply) =>
    reply.redirect(navigationFor(request)[0]?.href ?? "/log-ind", 303),
  );
}
