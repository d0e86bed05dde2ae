import swagger from "@fastify/swagger";
import swaggerUi from "@fastify/swagger-ui";
import type { FastifyInstance } from "fastify";
import { jsonSchemaTransform, jsonSchemaTransformObject } from "fastify-type-provider-zod";
import { AGREEMENT_DOCUMENT } from "./agreements.schema.js";
import type { ApiServices } from "./api-services.js";

const DESCRIPTION = `Follow-up on a municipality's budget agreement: milestones, smileys, rounds and the report.

Every refusal is \`application/problem+json\` (RFC 9457) with a \`code\`. Sentences are in the language of
\`Accept-Language\`: da, sv or en. An unknown address is answered 404 \`route-unknown\`, a wrong method 405
\`method-not-allowed\` with \`Allow\`.

Answers carry a strong \`ETag\`. Changes name the one they were made from in \`If-Match\`.`;

/** Documents every route that is added after it: OpenAPI 3.1 at /documentation/json, to be browsed at /documentation. */
export function documentRoutes(app: FastifyInstance, { agreementJsonSchema }: ApiServices): void {
  const { $schema: _, ...document } = agreementJsonSchema() as Record<string, unknown>;
  app.register(swagger, {
    openapi: {
      openapi: "3.1.0",
      info: { title: "Milepæl", version: "1", description: DESCRIPTION },
      components: { schemas: { [AGREEMENT_DOCUMENT]: document } },
    },
    transform: jsonSchemaTransform,
    transformObject: jsonSchemaTransformObject,
  });
  app.register(swaggerUi, { routePrefix: "/documentation", staticCSP: true });
}
