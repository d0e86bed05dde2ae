import swagger from "@fastify/swagger";
import swaggerUi from "@fastify/swagger-ui";
import type { FastifyInstance } from "fastify";
import { jsonSchemaTransform, jsonSchemaTransformObject } from "fastify-type-provider-zod";
import { AGREEMENT_DOCUMENT } from "./agreements.schema.js";
import type { ApiServices } from "./api-services.js";
import { withWhatEveryRouteSays } from "./every-route.js";

const DESCRIPTION = `Follow-up on a municipality's budget agreement: milestones, smileys, rounds and the report.

Sign in at POST /sessions and send the access token as \`Authorization: Bearer …\`; continue with the refresh token at
POST /sessions/refresh before it expires. Pages ask for cookies instead, and send the \`csrfToken\` they are told along as
\`X-CSRF-Token\` with whatever changes something. What one may not know of is answered 404, what one may see but not do 403.

Every refusal is \`application/problem+json\` (RFC 9457) with a \`code\`. Sentences are in the language of
\`Accept-Language\`: da, sv or en. An unknown address is answered 404 \`route-unknown\`, a wrong method 405
\`method-not-allowed\` with \`Allow\`. Who asks too often is answered 429 with \`Retry-After\`.

Answers carry a strong \`ETag\`. Changes name the one they were made from in \`If-Match\`; a lost race is answered 409
\`changed-meanwhile\` with both versions, field by field.

Every POST may carry an \`Idempotency-Key\` of the client's: draw a new UUID for each request, and send it again with the same
request when no answer came. It has one effect and the same answer, for two days.`;

/** Documents every route that is added after it: OpenAPI 3.1 at /documentation/json, to be browsed at /documentation. */
export async function documentRoutes(app: FastifyInstance, { agreementJsonSchema }: ApiServices): Promise<void> {
  const { $schema: _, ...document } = agreementJsonSchema() as Record<string, unknown>;
  await app.register(swagger, {
    openapi: {
      openapi: "3.1.0",
      info: { title: "Milepæl", version: "1", description: DESCRIPTION },
      components: {
        schemas: { [AGREEMENT_DOCUMENT]: document },
        securitySchemes: { accessToken: { type: "http", scheme: "bearer", bearerFormat: "JWT" } },
      },
    },
    transform: (given) => jsonSchemaTransform({ ...given, schema: withWhatEveryRouteSays(given.schema, given.route) }),
    transformObject: jsonSchemaTransformObject,
  });
  await app.register((pages, _options, done) => {
    pages.addHook("onRoute", (route) => {
      route.config = { ...route.config, action: "use-service" };
    });
    pages.register(swaggerUi, { routePrefix: "/documentation", staticCSP: true });
    done();
  });
}
