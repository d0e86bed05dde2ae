import { z } from "zod";
import type { ApiServices } from "./api-services.js";
import { sendTagged } from "./entity-tag.js";
import { Refused } from "./problem.js";
import { problemResponses } from "./problem.schema.js";
import { type Api, ReadingHeaders, Unchanged } from "./routing.js";

const tags = ["service"];
const config = { action: "use-service" } as const;
const Well = z.strictObject({ status: z.literal("ok") });

export function serviceRoutes(api: Api, services: ApiServices): void {
  showLiving(api);
  showReadiness(api, services);
  showFormat(api, services);
}

function showLiving(api: Api): void {
  const schema = {
    tags,
    summary: "Whether the process lives",
    description: "Asks nothing of the database: when it is away, starting the process anew would not help.",
    response: { 200: Well, ...problemResponses("anywhere") },
  };
  api.get("/health/live", { schema, config }, async () => ({ status: "ok" as const }));
}

function showReadiness(api: Api, { reachData }: ApiServices): void {
  const schema = {
    tags,
    summary: "Whether requests are welcome: the database answers, and the process is not closing",
    response: { 200: Well, ...problemResponses("anywhere", "not-ready") },
  };
  let closing = false;
  api.addHook("preClose", async () => {
    closing = true;
  });
  api.get("/health/ready", { schema, config }, async (request) => {
    const reached = !closing && (await reachData().then(() => true, failed(request.log)));
    if (!reached) throw new Refused({ code: "not-ready" });
    return { status: "ok" as const };
  });
}

/** Says in the log why. */
function failed(log: { warn(facts: object, message: string): void }) {
  return (err: unknown): false => {
    log.warn({ err }, "the data cannot be reached");
    return false;
  };
}

function showFormat(api: Api, { agreementJsonSchema }: ApiServices): void {
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
  api.get("/schemas/milepael-agreement-1.json", { schema, config }, (request, reply) => {
    return sendTagged(request, reply.type("application/schema+json"), published);
  });
}
