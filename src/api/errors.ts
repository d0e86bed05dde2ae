import { randomUUID } from "node:crypto";
import type { Socket } from "node:net";
import type { FastifyError, FastifyReply, FastifyRequest } from "fastify";
import type { Language } from "../../templates/texts/language.js";
import type { StoreBusy } from "../usecases/ports.js";
import type { ApiServices } from "./api-services.js";
import { preferredLanguage } from "./language.js";
import { type ProblemFacts, Refused } from "./problem.js";
import { problemDetails } from "./problem-details.js";
import { SECURITY_HEADERS } from "./security-headers.js";

const BUSY: StoreBusy["name"] = "StoreBusy";
const RETRY_SECONDS = 2;

/** Answers everything that was thrown as problem details (RFC 9457). */
export function answerProblems({ language, logBug }: Pick<ApiServices, "language" | "logBug">) {
  return (error: unknown, request: FastifyRequest, reply: FastifyReply): void => {
    const facts = problemOf(error, request) ?? bug(error, logBug);
    const spoken = preferredLanguage(request.headers["accept-language"], language);
    if (facts.code === "store-busy") reply.header("retry-after", RETRY_SECONDS);
    sendProblem(request, reply, facts, spoken);
  };
}

function sendProblem(request: FastifyRequest, reply: FastifyReply, facts: ProblemFacts, language: Language): void {
  const problem = problemDetails(facts, language, request.url.split("?", 1)[0] ?? "");
  reply.removeHeader("etag");
  reply
    .code(problem.status)
    .headers({ ...SECURITY_HEADERS, "content-language": language, vary: "Accept-Language" })
    .type("application/problem+json")
    // as bytes: a problem that its route does not document must not fail a second time
    .send(Buffer.from(JSON.stringify(problem)));
}

function bug(error: unknown, logBug: ApiServices["logBug"]): ProblemFacts {
  const id = randomUUID();
  logBug(id, error);
  return { code: "internal-error", id };
}

function problemOf(error: unknown, request: FastifyRequest): ProblemFacts | null {
  if (error instanceof Refused) return error.facts;
  if (!(error instanceof Error)) return null;
  if (error.name === BUSY) return { code: "store-busy" };
  const { code, statusCode } = error as FastifyError;
  switch (code) {
    case "FST_ERR_CTP_INVALID_JSON_BODY":
    case "FST_ERR_CTP_EMPTY_JSON_BODY":
      return { code: "json-malformed" };
    case "FST_ERR_CTP_INVALID_MEDIA_TYPE":
      return { code: "content-type-unsupported" };
    case "FST_ERR_CTP_BODY_TOO_LARGE":
      return { code: "body-too-large", megabytes: request.routeOptions.bodyLimit / 2 ** 20 };
    default: {
      // whatever else fastify finds wrong with a request is its code's own; another library's 4xx is a bug of ours
      const readers = code?.startsWith("FST_") && statusCode !== undefined && statusCode < 500;
      return readers ? { code: "request-malformed" } : null;
    }
  }
}

/** What is no HTTP has no request to be answered by its routes. */
export function answerGibberish(language: Language) {
  return (error: NodeJS.ErrnoException, socket: Socket): void => {
    if (error.code === "ECONNRESET" || !socket.writable) return;
    const body = JSON.stringify(problemDetails({ code: "request-malformed" }, language, "/"));
    const head = "HTTP/1.1 400 Bad Request\r\nContent-Type: application/problem+json\r\nConnection: close\r\n";
    socket.end(`${head}Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  };
}
