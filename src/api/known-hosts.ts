import type { FastifyInstance } from "fastify";
import type { ApiServices } from "./api-services.js";
import { Refused } from "./problem.js";

const THIS_MACHINE = /^(localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?$/i;
const READING = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Answers under the names it has: this machine's, and that of its public address. A page elsewhere could reach it by
 * rebinding a host name of its own to this machine, or by posting here from the reader's browser: the Host and the Origin
 * give either away.
 */
export function answerUnderOwnNames(app: FastifyInstance, { publicUrl }: ApiServices): void {
  const isPublic = (host: string) => originOf(`${publicUrl.protocol}//${host}`) === publicUrl.origin;
  app.addHook("onRequest", async ({ headers: { origin }, host, method }) => {
    const here = THIS_MACHINE.test(host);
    if (!here && !isPublic(host)) throw new Refused({ code: "host-not-allowed" });
    if (READING.has(method) || origin === undefined) return;
    const own = isPublic(host) ? publicUrl.origin : originOf(`http://${host}`);
    if (own === null || originOf(origin) !== own) throw new Refused({ code: "origin-not-allowed" });
  });
}

function originOf(url: string): string | null {
  return URL.canParse(url) ? new URL(url).origin : null;
}
