import type { FastifyInstance } from "fastify";
import { Refused } from "./problem.js";

const THIS_MACHINE = /^(localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?$/i;
const READING = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Until there are logins only this machine is answered. A page elsewhere could reach it by rebinding a host name of its own
 * to 127.0.0.1, or by posting here from the reader's browser: the Host and the Origin give either away.
 */
export function answerThisMachineOnly(app: FastifyInstance): void {
  app.addHook("onRequest", async ({ headers, method }) => {
    if (!isThisMachine(headers.host)) throw new Refused({ code: "host-not-allowed" });
    const changes = !READING.has(method);
    if (changes && headers.origin !== undefined && !isSameOrigin(headers.origin, headers.host)) {
      throw new Refused({ code: "origin-not-allowed" });
    }
  });
}

function isThisMachine(host: string | undefined): host is string {
  return host !== undefined && THIS_MACHINE.test(host);
}

function isSameOrigin(origin: string, host: string): boolean {
  return URL.canParse(origin) && new URL(origin).host === new URL(`http://${host}`).host;
}
