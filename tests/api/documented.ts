import type { LightMyRequestResponse } from "fastify";
import { expect } from "vitest";

interface Operation {
  readonly summary?: string;
  readonly tags?: readonly string[];
  readonly parameters?: readonly { readonly in: string; readonly name: string }[];
  readonly responses: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, { readonly schema: Record<string, unknown> }>> }>
  >;
}

export interface OpenApi {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Record<string, unknown>>> };
}

/** Every operation, as `get /agreements`. */
export function operationsOf({ paths }: OpenApi): [string, Operation][] {
  return Object.entries(paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, operation]): [string, Operation] => [`${method} ${path}`, operation]),
  );
}

/** The codes of the problems an operation is documented to answer with, by status. */
export function documentedCodes(operation: Operation): [status: number, code: string][] {
  return Object.entries(operation.responses).flatMap(([status, { content }]) => {
    const schema = content?.["application/problem+json"]?.schema as
      | { properties: { code: { enum: string[] } } }
      | undefined;
    return (schema?.properties.code.enum ?? []).map((code): [number, string] => [Number(status), code]);
  });
}

/** Answers that no route gives: there is no route. */
const WITHOUT_ROUTE = new Set(["route-unknown", "method-not-allowed"]);

/** Holds an answer against what its route is documented to answer. */
export function expectDocumented(
  { paths }: OpenApi,
  method: string,
  url: string,
  response: LightMyRequestResponse,
): void {
  const isProblem = response.headers["content-type"] === "application/problem+json";
  const code = isProblem ? response.json().code : null;
  if (WITHOUT_ROUTE.has(code) || url.startsWith("/documentation")) return;
  // as it travels: without ".."
  const path = new URL(`http://localhost${url}`).pathname;
  const found = Object.entries(paths).find(([pattern]) =>
    new RegExp(`^${pattern.replaceAll(".", "[.]").replace(/\{[^}]+\}/g, "[^/]+")}$`).test(path),
  );
  const operation = found?.[1][method === "HEAD" ? "get" : method.toLowerCase()];
  if (!operation) throw new Error(`${method} ${url} was answered ${response.statusCode} and is not documented`);
  if (code === null) expect(Object.keys(operation.responses)).toContain(String(response.statusCode));
  else expect(documentedCodes(operation)).toContainEqual([response.statusCode, code]);
}
