import type { Socket } from "node:net";
import type { FastifyError, FastifyReply, FastifyRequest } from "fastify";
import type { Language } from "../../templates/texts/language.js";
import type { StoreBusy } from "../usecases/ports.js";
import type { ApiServices } from "./api-services.js";
import { preferredLanguage } from "./language.js";
import { type Pages, readsPages } from "./pages.js";
import { type ProblemFacts, Refused } from "./problem.js";
import { problemDetails } from "./problem-details.js";
import { logBug } from "./request-log.js";
import { SECURITY_HEADERS } from "./security-headers.js";

const BUSY: StoreBusy["name"] = "StoreBusy";
const RETRY_SECONDS = 2;

/** Answers everything that was thrown as problem details (RFC 9457). */
export function answerProblems({ language }: Pick<ApiServices, "language">, pages?: Pages) {
  return (error: unknown, request: FastifyRequest, reply: FastifyReply): void => {
    const facts = problemOf(error, request) ?? bug(error, request);
    const spoken = preferredLanguage(request.headers["accept-language"], language);
    if (pages && readsPages(request)) {
      pages.answerProblem((spoken) => problemDetails(facts, spoken, request.url), request, reply);
      return;
    }
    reply.removeHeader("etag").removeHeader("set-cookie");
    // what fastify itself cannot read has been through no hook
    reply.headers({ ...SECURITY_HEADERS, "content-language": spoken, vary: "Accept-Language" });
    // as bytes: a problem that its route does not document must not fail a second time
    const { status, headers, body } = problemAnswer(facts, request.url, spoken);
    reply.code(status).headers(headers).send(body);
  };
}

/** A refusal as it is sent. */
export function problemAnswer(facts: ProblemFacts, url: string, language: Language) {
  const problem = problemDetails(facts, language, url.split("?", 1)[0] ?? "");
  const headers = { "content-type": "application/problem+json", ...headersOf(facts, problem.status) };
  return { status: problem.status, headers, body: Buffer.from(JSON.stringify(problem)) };
}

function headersOf(facts: ProblemFacts, status: number): Record<string, string> {
  if ("waitSeconds" in facts) return { "retry-after": String(facts.waitSeconds) };
  if (facts.code === "store-busy") return { "retry-after": String(RETRY_SECONDS) };
  return status === 401 ? { "www-authenticate": 'Bearer realm="milepael"' } : {};
}

function bug(error: unknown, request: FastifyRequest): ProblemFacts {
  logBug(request, error);
  return { code: "internal-error", id: request.id };
}

function problemOf(error: unknown, request: FastifyRequest): ProblemFacts | null {
  if (error instanceof Refused) return error.facts;
  if (!(error instanceof Error)) return null;
  if (error.name === BUSY) return { code: "store-busy" };
  const { code, statusCode } = error as FastifyError;
  // the client went away before it had said everything: nobody is there to be answered, and it is no bug of ours
  if (code === "ECONNRESET" && request.raw.complete === false) return { code: "request-malformed" };
  switch (code) {
    case "FST_ERR_CTP_INVALID_JSON_BODY":
    case "FST_ERR_CTP_EMPTY_JSON_BODY":
      return { code: "json-malformed" };
    case "FST_ERR_CTP_INVALID_MEDIA_TYPE":
      return { code: "content-type-unsupported" };
    case "FST_ERR_CTP_BODY_TOO_LARGE":
      return { code: "body-too-large", megabytes: request.routeOptions.bodyLimit / 2 ** 20 };
    case "FST_CSRF_MISSING_SECRET":
    case "FST_CSRF_INVALID_TOKEN":
      return { code: "csrf-token-missing" };
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
