import { randomUUID } from "node:crypto";
import type { Writable } from "node:stream";
import { type FastifyInstance, type FastifyRequest, LogController } from "fastify";

export const LOG_LEVELS = ["debug", "info", "warn", "error", "silent"] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

export interface LogSettings {
  readonly level: LogLevel;
  readonly to: Writable;
}

/**
 * What Fastify is told of the log: lines of JSON in which nobody is named and nothing is quoted. Addresses and messages of
 * errors can hold either, so that routes stand in place of addresses, and places in the program in place of messages.
 */
export function loggingTo({ level, to }: LogSettings) {
  return {
    logger: { level, stream: to, base: { pid: process.pid }, serializers: { req: () => ({}), err: toldOf } },
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
  };
}

/** One line for each request, once it is answered. */
export function logRequests(app: FastifyInstance): void {
  app.addHook("onResponse", async (request, reply) => {
    const account = request.proof?.account.id ?? null;
    const { method, routeOptions } = request;
    const ms = Math.round(reply.elapsedTime);
    request.log.info({ method, route: routeOptions.url ?? null, status: reply.statusCode, ms, account }, "answered");
  });
}

/** Under the request's id, which the reader is shown. */
export function logBug(request: FastifyRequest, error: unknown): void {
  const { log, method, routeOptions, id } = request;
  log.error({ bug: id, method, route: routeOptions.url ?? null, err: error }, "bug");
  // may quote what was sent: for whoever looks for the bug, on data of their own
  log.debug({ bug: id, message: error instanceof Error ? error.message : String(error) }, "bug");
}

function toldOf(error: unknown) {
  if (!(error instanceof Error)) return { type: typeof error, message: "", stack: "" };
  const { name: type, stack = "" } = error;
  const places = stack.split("\n").filter((line) => /^ +at /.test(line));
  return { type, code: (error as NodeJS.ErrnoException).code, message: "", stack: places.join("\n") };
}
