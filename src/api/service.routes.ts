import { z } from "zod";
import { OPERATOR } from "../domain/access/actor.js";
import type { ApiServices } from "./api-services.js";
import { sendTagged } from "./entity-tag.js";
import { problemResponses } from "./problem.schema.js";
import { type Api, ReadingHeaders, Unchanged } from "./routing.js";

const tags = ["service"];

export function serviceRoutes(api: Api, { useCasesFor, agreementJsonSchema }: ApiServices): void {
  const healthSchema = {
    tags,
    summary: "Whether the program and its data can be reached",
    response: { 200: z.strictObject({ status: z.literal("ok") }), ...problemResponses("anywhere") },
  };
  api.get("/health", { schema: healthSchema, config: { action: "use-service" } }, async () => {
    await useCasesFor(OPERATOR).listAgreements();
    return { status: "ok" as const };
  });

  const published = agreementJsonSchema();
  const schema = {
    tags,
    summary: "The published format of an agreement, as JSON Schema",
    headers: ReadingHeaders,
    response: {
      200: { description: "JSON Schema 2020-12.", content: { "application/schema+json": { schema: z.unknown() } } },
      304: Unchanged,
      ...problemResponses("anywhere"),
    },
  };
  api.get("/schemas/milepael-agreement-1.json", { schema, config: { action: "use-service" } }, (request, reply) => {
    return sendTagged(request, reply.type("application/schema+json"), published);
  });
}
