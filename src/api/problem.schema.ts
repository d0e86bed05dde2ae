import { z } from "zod";
import { EntryName } from "../domain/followups/round-work.js";
import { FindingResource } from "./findings.schema.js";
import type { ProblemCode } from "./problem.js";
import { PROBLEM_STATUS, type ProblemStatus } from "./problem-details.js";

const FieldError = z.strictObject({
  field: z.string().meta({ example: "body.contact.email" }),
  message: z.string(),
});

const Fields = z.record(z.string(), z.unknown());

/** A lost race: what the request would have made of it, what stands there now, and where they differ. */
const Conflict = z
  .strictObject({
    entry: EntryName.exactOptional().meta({ description: "Which one, when many were changed at once." }),
    version: z.string().meta({ description: "Of what stands now: name it to change it after all." }),
    yours: Fields,
    current: Fields,
    fields: z
      .array(z.strictObject({ field: z.string(), yours: z.unknown(), current: z.unknown() }))
      .meta({ description: "The fields in which the two differ, as in `rating.status`; null is nothing there." }),
  })
  .meta({ id: "Conflict" });

const Problem = z.strictObject({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  instance: z.string(),
  code: z.string(),
  errors: z.array(FieldError).exactOptional(),
  hindrances: z.array(FindingResource).exactOptional(),
  conflict: Conflict.exactOptional().meta({ description: "Both versions of what was changed meanwhile." }),
  conflicts: z
    .array(Conflict)
    .exactOptional()
    .meta({ description: "The same of each entry, when many were changed at once." }),
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
  const codes: ProblemCode[] = [...REFUSALS[kind], ...own];
  const statuses = [...new Set(codes.map((code) => PROBLEM_STATUS[code]))];
  return Object.fromEntries(
    statuses.map((status) => [
      status,
      problemResponse(
        status,
        codes.filter((code) => PROBLEM_STATUS[code] === status),
      ),
    ]),
  );
}

export function problemResponse(status: ProblemStatus, codes: readonly ProblemCode[]): ProblemResponse {
  const here = [...new Set(codes)].sort();
  const schema = Problem.extend({ status: z.literal(status), code: z.enum(here) });
  const description = here.map((code) => `\`${code}\``).join(", ");
  return { description, content: { "application/problem+json": { schema } } };
}
