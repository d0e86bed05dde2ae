import type { FastifySchema, RouteOptions } from "fastify";
import { z } from "zod";
import { isOpenToStrangers } from "./guard.js";
import type { ProblemCode } from "./problem.js";
import { problemResponse } from "./problem.schema.js";
import { PROBLEM_STATUS } from "./problem-details.js";

const READING = new Set(["GET", "HEAD", "OPTIONS"]);

const IdempotencyKey = z.string().optional().meta({
  description: "Drawn by the client: sent again under the same key, the request has one effect and one answer.",
});

/** Completes what a route documents with what the door around it does to every route of its kind. */
export function withWhatEveryRouteSays(schema: FastifySchema, route: RouteOptions): FastifySchema {
  // the pages of the documentation
  if (schema.hide) return schema;
  const posts = [route.method].flat().includes("POST");
  const guarded = !isOpenToStrangers(route.config?.action);
  return {
    ...schema,
    ...(posts ? { headers: withIdempotencyKey(schema.headers) } : {}),
    ...(guarded ? { security: [{ accessToken: [] }] } : {}),
    response: withProblems(schema.response as Responses, codesOf(route)),
  };
}

function codesOf({ method, url, config }: RouteOptions): ProblemCode[] {
  const methods = [method].flat();
  const changes = methods.some((one) => !READING.has(one));
  const action = config?.action;
  const codes: ProblemCode[] = ["too-many-requests"];
  if (methods.includes("POST")) codes.push("idempotency-key-malformed", "idempotency-key-reused");
  if (isOpenToStrangers(action)) return codes;
  codes.push("signed-out");
  if (changes) codes.push("csrf-token-missing");
  if (action === "use-own-account") return codes;
  return [
    ...codes,
    "not-allowed",
    "not-here",
    ...(url.includes(":fiscalYear") ? (["agreement-unknown"] as const) : []),
  ];
}

function withIdempotencyKey(headers: unknown) {
  const described = headers instanceof z.ZodObject ? headers : z.looseObject({});
  return described.extend({ "idempotency-key": IdempotencyKey });
}

type Responses = Readonly<Record<string, unknown>>;

function withProblems(responses: Responses, codes: readonly ProblemCode[]): Responses {
  const statuses = [...new Set(codes.map((code) => PROBLEM_STATUS[code]))];
  const complete = statuses.map((status) => {
    const added = codes.filter((code) => PROBLEM_STATUS[code] === status);
    return [status, problemResponse(status, [...documented(responses[status]), ...added])];
  });
  return { ...responses, ...Object.fromEntries(complete) };
}

const Documented = z.object({
  content: z.object({ "application/problem+json": z.object({ schema: z.instanceof(z.ZodObject) }) }),
});

/** The codes a route has documented for a status. */
function documented(response: unknown): ProblemCode[] {
  const found = Documented.safeParse(response);
  const codes = found.success ? found.data.content["application/problem+json"].schema.shape.code : null;
  return codes instanceof z.ZodEnum ? (codes.options as ProblemCode[]) : [];
}
