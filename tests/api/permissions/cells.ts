import type { NamedRoute } from "../../../src/api/guard.js";
import { marker, NUMBERS, SCOPES, type Scope, STATES, type State } from "./content.js";
import { ASKERS, type Asker, mayKnow, verdictOf } from "./expected.js";
import { addressOf, type Place, type RouteRow } from "./route-row.js";
import { ROUTES } from "./routes.js";
import type { Asked, Known } from "./world.js";

/** Somebody asks for something to be done to something that is in some state. */
export interface Cell {
  readonly route: NamedRoute;
  readonly row: RouteRow;
  readonly asker: Asker;
  readonly scope: Scope | "whole";
  readonly state: State;
}

export interface Expected {
  readonly status: number;
  /** Null: it is done, or there is nothing to know of it. */
  readonly code: string | null;
}

export function nameOf({ method, url }: Pick<NamedRoute, "method" | "url">): string {
  return `${method} ${url}`;
}

/** The name of its row: HEAD is asked like GET. */
export function rowName({ method, url }: NamedRoute): string {
  return nameOf({ method: method === "HEAD" ? "GET" : method, url });
}

export function cellsOf(route: NamedRoute): Cell[] {
  const row = ROUTES[rowName(route)];
  if (!row) return [];
  const scopes = row.of === "item" ? SCOPES : (["whole"] as const);
  return (row.states ?? STATES).flatMap((state) =>
    scopes.flatMap((scope) => ASKERS.map((asker) => ({ route, row, asker, scope, state }))),
  );
}

/** What the policy, and where it allows it the state, lets come of it. */
export function expectedOf({ route, row, asker, scope, state }: Cell): Expected {
  switch (verdictOf(asker, route.action, scope)) {
    case "signed-out":
      return { status: 401, code: "signed-out" };
    case "forbidden":
      return { status: 403, code: "not-allowed" };
    case "unknown":
      return { status: 404, code: null };
    case "allowed": {
      const refusals = typeof row.refusals === "function" ? row.refusals({ asker }) : row.refusals;
      const code = refusals?.[state];
      if (code === undefined) return { status: row.ok, code: null };
      return { status: code.endsWith("-unknown") || code === "plan-not-frozen" ? 404 : 409, code };
    }
  }
}

export function requestOf({ route, row, asker, scope, state }: Cell, known: Known): Asked {
  const place: Place = { state, scope: scope === "whole" ? "own" : scope, asker, known };
  const example = row.example?.(place) ?? {};
  const { body, headers = {} } = example;
  return { method: route.method, url: addressOf(route.url, place, example), body, headers };
}

/** The items that somebody may not know of: their texts must be in no answer. */
export function hiddenTexts(asker: Asker): string[] {
  return hiddenScopes(asker).map(marker);
}

/** Nor their numbers; but who may read of people reads in their grants what they coordinate. */
export function hiddenNumbers({ asker, route }: Pick<Cell, "asker" | "route">): string[] {
  if (route.url.startsWith("/people")) return [];
  return hiddenScopes(asker).flatMap((scope) => NUMBERS[scope].map((number) => JSON.stringify(number)));
}

function hiddenScopes(asker: Asker): Scope[] {
  return SCOPES.filter((scope) => !mayKnow(asker, scope));
}
