import type { FastifySchemaCompiler } from "fastify";
import type { z } from "zod";
import { Refused, type RequestProblem } from "./problem.js";

/** Parses each part of a request with its schema. A breach keeps what was sent, so that it can be worded later. */
export const parseRequests: FastifySchemaCompiler<z.ZodType> =
  ({ schema, httpPart }) =>
  (data: unknown) => {
    const parsed = schema.safeParse(data);
    if (parsed.success) return { value: parsed.data };
    return { error: new Refused(breach(httpPart, { found: parsed.error.issues, input: data })) };
  };

function breach(
  httpPart: string | undefined,
  issues: Extract<RequestProblem, { code: "body-invalid" }>["issues"],
): RequestProblem {
  switch (httpPart) {
    case "params":
      return { code: "address-invalid", part: "path", issues };
    case "querystring":
      return { code: "address-invalid", part: "query", issues };
    case "headers":
      return { code: "address-invalid", part: "header", issues };
    default:
      return { code: "body-invalid", issues };
  }
}
