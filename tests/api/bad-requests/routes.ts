import type { RouteOptions } from "fastify";
import type { z } from "zod";
import { isOpenToStrangers } from "../../../src/api/guard.js";
import { readAgreementDocument } from "../../../src/exchange/json/agreement-json.import.js";
import type { Door } from "../door.js";
import type { JsonSchema } from "./values-of-schema.js";

/** A route as the door has it, and as it is documented. */
export interface Route {
  readonly method: string;
  /** As in `/people/:id`. */
  readonly url: string;
  readonly changes: boolean;
  /** Nobody needs to have signed in. */
  readonly open: boolean;
  /** About nobody but whoever asks. */
  readonly own: boolean;
  readonly params: readonly { readonly name: string; readonly pattern: RegExp | null }[];
  /** Takes the version that a change was made on. */
  readonly versioned: boolean;
  readonly body: JsonSchema | null;
  /** Whether the route would take a body, as far as its shape goes. */
  readonly takes: (body: unknown) => boolean;
}

interface Operation {
  readonly parameters?: readonly { readonly in: string; readonly name: string; readonly schema: JsonSchema }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: JsonSchema }>> };
}

interface Documentation {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, JsonSchema>> };
}

export function documentationOf({ api }: Pick<Door, "api">): Documentation {
  return api.swagger() as unknown as Documentation;
}

const READING = new Set(["GET", "HEAD", "OPTIONS"]);

/** Every route there is: one that is added tomorrow is among them. */
export function routesOf(door: Pick<Door, "api">): Route[] {
  const { paths } = documentationOf(door);
  return door.api.namedRoutes.flatMap((options) =>
    [options.method].flat().map((method) => {
      const path = options.url.replace(/:([A-Za-z]+)/g, "{$1}");
      return routeOf(method, options, paths[path]?.[method === "HEAD" ? "get" : method.toLowerCase()]);
    }),
  );
}

function routeOf(method: string, { url, config, schema }: RouteOptions, operation: Operation = {}): Route {
  const { parameters = [], requestBody } = operation;
  return {
    method,
    url,
    changes: !READING.has(method),
    open: isOpenToStrangers(config?.action),
    own: config?.action === "use-own-account",
    params: [...url.matchAll(/:([A-Za-z]+)|\*/g)].map(([whole, name = whole]) => ({
      name,
      pattern: patternOf(parameters.find((parameter) => parameter.in === "path" && parameter.name === name)?.schema),
    })),
    versioned: parameters.some(({ name }) => name === "if-match"),
    body: requestBody?.content["application/json"]?.schema ?? null,
    takes: takerOf(`${method} ${url}`, schema?.body as z.ZodType | undefined),
  };
}

function patternOf(schema: JsonSchema | undefined): RegExp | null {
  if (schema?.enum) return new RegExp(`^(${schema.enum.join("|")})$`);
  return schema?.pattern === undefined ? null : new RegExp(schema.pattern);
}

/** An agreement's document is judged by the reader of the published format, behind the route's own schema. */
function takerOf(route: string, schema: z.ZodType | undefined): Route["takes"] {
  if (route === "POST /agreements") return (body) => readAgreementDocument(body).ok;
  return (body) => schema === undefined || schema.safeParse(body).success;
}
