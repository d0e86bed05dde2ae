import type { FastifyInstance, FastifyRequest } from "fastify";
import { may } from "../domain/access/judge.js";
import { navigationFor } from "./navigation.js";

/** Takes everybody to the page they have most use for. */
export function frontPage(app: FastifyInstance): void {
  app.get("/", { config: { action: "use-service" } }, (request, reply) => reply.redirect(homeOf(request), 303));
}

/** Who conducts a round begins with it, though they may write on every item of it, too. */
function homeOf(request: FastifyRequest): string {
  const links = navigationFor(request);
  const round = links.find(({ href }) => href === "/runde");
  return (may(request.actor, "open-round") ? round : undefined)?.href ?? links[0]?.href ?? "/log-ind";
}
