import type { FastifyReply, FastifyRequest } from "fastify";
import type { HandedLink } from "../usecases/hand-out-link.js";

const NAME = "milepael-code";
const PATH = "/brugere";
/** So long has the next page to be shown. */
const SECONDS = 120;

export interface ShownCode {
  readonly secret: string;
  readonly expiresAt: string;
}

/** Carries a code over to the next page, out of its address and of reach of scripts. */
export function carryCode(reply: FastifyReply, { account, secret, expiresAt }: HandedLink, secure: boolean): void {
  const value = [account.id, expiresAt, secret].join("|");
  reply.setCookie(NAME, value, { path: PATH, maxAge: SECONDS, httpOnly: true, sameSite: "strict", secure });
}

/** The code that was carried here for somebody: it is shown once, and kept nowhere. */
export function takeCode(request: FastifyRequest, reply: FastifyReply, accountId: string): ShownCode | null {
  const [id, expiresAt = "", secret = ""] = (request.cookies[NAME] ?? "").split("|");
  if (id !== accountId || Number.isNaN(Date.parse(expiresAt))) return null;
  reply.clearCookie(NAME, { path: PATH }).header("cache-control", "no-store");
  return { secret, expiresAt };
}
