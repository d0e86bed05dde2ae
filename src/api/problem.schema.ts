import { z } from "zod";
import { FindingResource } from "./findings.schema.js";
import type { ProblemCode } from "./problem.js";
import { PROBLEM_STATUS } from "./problem-details.js";

const FieldError = z.strictObject({
  field: z.string().meta({ example: "body.contact.email" }),
  message: z.string(),
});

const Problem = z.strictObject({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  instance: z.string(),
  code: z.string(),
  errors: z.array(FieldError).exactOptional(),
  hindrances: z.array(FindingResource).exactOptional(),
  id: z.string().exactOptional(),
});

const ANYWHERE = ["host-not-allowed", "internal-error", "request-malformed", "store-busy"] as const;
const OF_ADDRESSES = [...ANYWHERE, "address-invalid"] as const;
const OF_CHANGES = [...OF_ADDRESSES, "origin-not-allowed"] as const;
const OF_BODIES = [
  ...OF_CHANGES,
  "body-invalid",
  "body-too-large",
  "content-type-unsupported",
  "json-malformed",
] as const;

/** What a route can be refused for besides its own reasons. */
export const REFUSALS = { anywhere: ANYWHERE, reading: OF_ADDRESSES, changing: OF_CHANGES, sending: OF_BODIES };

type ProblemResponse = { description: string; content: Record<"application/problem+json", { schema: z.ZodType }> };

/** The documented responses of the problems a route can answer with, by status. */
export function problemResponses(
  kind: keyof typeof REFUSALS,
  ...own: readonly ProblemCode[]
): Record<number, ProblemResponse> {
  const codes = [...new Set<ProblemCode>([...REFUSALS[kind], ...own])].sort();
  const statuses = [...new Set(codes.map((code) => PROBLEM_STATUS[code]))];
  return Object.fromEntries(
    statuses.map((status) => {
      const here = codes.filter((code) => PROBLEM_STATUS[code] === status);
      const schema = Problem.extend({ status: z.literal(status), code: z.enum(here) });
      const description = here.map((code) => `\`${code}\``).join(", ");
      return [status, { description, content: { "application/problem+json": { schema } } }];
    }),
  );
}
