import { createHash, scrypt } from "node:crypto";
import { promisify } from "node:util";
import type { FastifyInstance, FastifyReply, FastifyRequest, RouteHandlerMethod } from "fastify";
import type { Repeatable } from "../usecases/do-once.js";
import type { ApiServices } from "./api-services.js";
import { problemAnswer } from "./errors.js";
import { isOpenToStrangers } from "./guard.js";
import { openAnswer, sealAnswer } from "./kept-answer.js";
import { Refused } from "./problem.js";
import { type Answer, captureAnswer, sendAnswer } from "./whole-answer.js";

const KEY = /^[\x21-\x7e]{1,255}$/;

/**
 * A POST that is sent again under the same `Idempotency-Key` has one effect and one answer: both are written in one unit
 * of work, which the route's use cases work in. Wrapped around every route's handler, so that none can forget it.
 */
export function doPostsOnce(app: FastifyInstance, services: ApiServices): void {
  app.addHook("onRoute", (route) => {
    if ([route.method].flat().includes("POST")) route.handler = once(route.handler, services);
  });
}

function once(handler: RouteHandlerMethod, { doOnce }: ApiServices): RouteHandlerMethod {
  return async function (request, reply) {
    const key = request.headers["idempotency-key"];
    if (key === undefined) return handler.call(this, request, reply);
    if (typeof key !== "string" || !KEY.test(key)) throw new Refused({ code: "idempotency-key-malformed" });

    const done = await doOnce(request.actor, await repeatable(request, key), async (useCases) => {
      request.useCases = useCases;
      return sealAnswer(await answerOf(handler.bind(this), request, reply), key);
    });
    if (done.kind === "other-request") throw new Refused({ code: "idempotency-key-reused" });
    if (done.kind === "repeated") reply.header("idempotency-replayed", "true");
    return sendAnswer(reply, openAnswer(done.answer, key));
  };
}

/** A refusal is an answer like any other; whatever else is thrown undoes the work, and nothing is kept of it. */
async function answerOf(handler: RouteHandlerMethod, request: FastifyRequest, reply: FastifyReply): Promise<Answer> {
  try {
    return await captureAnswer(handler, request, reply);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return problemAnswer(error.facts, request.url, request.language);
  }
}

async function repeatable(request: FastifyRequest, key: string): Promise<Repeatable> {
  const { actor, method, url, body, headers, routeOptions } = request;
  // the version a change was made on is part of what is asked: named anew it is another request
  const asked = JSON.stringify([method, url, headers["if-match"] ?? null, body ?? null]);
  const open = isOpenToStrangers(routeOptions.config.action);
  return {
    scope: actor.kind === "person" ? actor.id : `${method} ${routeOptions.url}`,
    keyHash: sha256(key),
    fingerprint: open ? await slowFingerprint(asked, key) : sha256(asked),
  };
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

/** Where strangers are let in a password is asked for: its fingerprint must not be easier to guess than its hash. */
async function slowFingerprint(asked: string, salt: string): Promise<string> {
  const bytes = (await promisify(scrypt)(sha256(asked), salt, 32)) as Buffer;
  return bytes.toString("hex");
}
