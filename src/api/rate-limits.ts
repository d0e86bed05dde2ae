import rateLimit from "@fastify/rate-limit";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { sourceNetwork } from "../domain/people/source-network.js";
import type { ApiServices } from "./api-services.js";
import { Refused } from "./problem.js";

const MINUTE_MS = 60_000;

/** Before anything is looked up or hashed. Guesses at one account are slowed down by their own rule as well. */
export async function limitRequests(app: FastifyInstance, { limits }: ApiServices): Promise<void> {
  await app.register(rateLimit, { global: false });
  const keyGenerator = ({ claims, ip }: FastifyRequest) => claims?.sub ?? sourceNetwork(ip);
  const limiter = (max: number) => app.createRateLimit({ max, timeWindow: MINUTE_MS, keyGenerator });
  const [requests, entries] = [limiter(limits.requests), limiter(limits.entries)];
  app.addHook("onRequest", async (request) => {
    const { action } = request.routeOptions.config;
    const checks = action === "sign-in" || action === "follow-link" ? [requests, entries] : [requests];
    for (const check of checks) {
      const found = await check(request);
      if (found.isAllowed || !found.isExceeded) continue;
      throw new Refused({ code: "too-many-requests", waitSeconds: Math.max(1, found.ttlInSeconds) });
    }
  });
}
