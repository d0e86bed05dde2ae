import fc from "fast-check";
import type { InjectOptions } from "fastify";
import { type Draft, faultsAround, faultsIn } from "./faults.js";
import { documentationOf, type Route, routesOf } from "./routes.js";
import { valuesOf } from "./values-of-schema.js";
import type { Asker, BadWorld, Place } from "./world.js";

export interface Request {
  readonly route: Route;
  readonly asker: Asker;
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer | null;
  /** What must make the route refuse it; of none it is not known, and nothing of what comes of it is kept. */
  readonly wrong: readonly string[];
}

/** With nothing wrong with it yet: a route, somewhere, and a body that it would take. */
interface Start {
  readonly route: Route;
  readonly place: Place;
  readonly body: unknown;
}

const TRIES = 60;

/** What there is to begin with at each route; `accepted` are those that do what they ask for as they stand. */
export interface Starts {
  readonly route: Route;
  readonly all: readonly Start[];
  readonly accepted: readonly Start[];
}

/** Finds by asking what each route accepts; nothing of it is kept. */
export function startsAt(world: BadWorld, seed: number): Promise<Starts[]> {
  const { askers, door, undone } = world;
  const who = askers.filter(({ name }) => name === "finance office" || name === "administrator");
  return undone(async () => {
    const found: Starts[] = [];
    for (const route of routesOf(door)) {
      const all = startsOf(world, route, seed);
      const accepted = await firstOf(all, async (start) => {
        for (const asker of who) {
          const request = injected(requestOf(draftOf(start, asker)));
          if (await door.api.inject(request).then(({ statusCode }) => statusCode < 400)) return true;
        }
        return false;
      });
      found.push({ route, all, accepted });
    }
    return found;
  });
}

async function firstOf<T>(all: readonly T[], isIt: (one: T) => Promise<boolean>): Promise<T[]> {
  for (const one of all) if (await isIt(one)) return [one];
  return [];
}

/** Bad requests to every route there is, as everybody: most to where something can be changed, as who may. */
export function anyRequest(world: BadWorld, starts: readonly Starts[]): fc.Arbitrary<Request> {
  const askers = fc.oneof(
    ...world.askers.map((asker) => ({ weight: asker.readsOnly ? 1 : 4, arbitrary: fc.constant(asker) })),
  );
  const routes = starts.map(({ route, all, accepted }) => {
    const start = fc.oneof(fc.constantFrom(...all), fc.constantFrom(...(accepted.length > 0 ? accepted : all)));
    const arbitrary = fc.tuple(start, askers).chain(([from, asker]) => broken(world, from, asker));
    return { weight: weightOf(route), arbitrary };
  });
  return fc.oneof(...routes);
}

function weightOf({ changes, url }: Route): number {
  if (changes) return 16;
  return url.startsWith("/documentation") ? 1 : 4;
}

function startsOf(world: BadWorld, route: Route, seed: number): Start[] {
  const { knownAt, places } = world;
  const { schemas } = documentationOf(world.door).components;
  const fitting = places.filter((place) =>
    route.params.every(({ name, pattern }) => name in place && (pattern?.test(place[name] ?? "") ?? true)),
  );
  // nothing is known of it yet: a route of tomorrow, or a file of the documentation
  const somewhere =
    fitting.length > 0
      ? fitting
      : [Object.fromEntries(route.params.map(({ name }) => [name, name === "*" ? "index.html" : "1"]))];
  const bodies = route.body === null ? fc.constant(null) : valuesOf(route.body, schemas, knownAt(route.url));
  const start = fc.record({ route: fc.constant(route), place: fc.constantFrom(...somewhere), body: bodies });
  const starts = fc.sample(start, { seed, numRuns: TRIES }).filter(({ body }) => route.takes(body ?? undefined));
  if (starts.length === 0) throw new Error(`no body was found that ${route.method} ${route.url} takes`);
  return starts;
}

function draftOf({ route, place, body }: Start, asker: Asker): Draft {
  return {
    ...{ route, asker, place, query: "", body: route.body === null ? null : JSON.stringify(body) },
    headers: {
      ...(asker.token === null ? {} : { authorization: `Bearer ${asker.token}` }),
      ...(route.versioned ? { "if-match": "*" } : {}),
      ...(route.body === null ? {} : { "content-type": "application/json" }),
    },
    wrong: mayNever(asker, route) ? ["somebody who may not"] : [],
  };
}

function mayNever({ token, readsOnly }: Asker, { open, own }: Route): boolean {
  return !open && (token === null || (readsOnly && !own));
}

function broken(world: BadWorld, start: Start, asker: Asker): fc.Arbitrary<Request> {
  const { route, body } = start;
  const around = fc.uniqueArray(fc.constantFrom(...faultsAround(world, route, asker)), { minLength: 1, maxLength: 2 });
  const several = around.chain((faults) => fc.tuple(...faults));
  const inside = route.body === null ? several : fc.tuple(faultsIn(body, route));
  const both = fc.tuple(inside, several).map(([one, more]) => [...one, ...more.slice(0, 1)]);
  return fc
    .oneof({ weight: 4, arbitrary: inside }, { weight: 3, arbitrary: several }, { weight: 1, arbitrary: both })
    .map((faults) => requestOf(faults.reduce((draft, fault) => fault(draft), draftOf(start, asker))));
}

function requestOf({ route, asker, place, query, headers, body, wrong }: Draft): Request {
  const path = route.url.replace(/:([A-Za-z]+)|\*/g, (whole, name = whole) => place[name] ?? whole);
  return { ...{ route, asker, headers, body, wrong }, method: route.method, url: `${path}${query}` };
}

/** As it is sent. */
export function injected({ method, url, headers, body }: Request): InjectOptions {
  return { method: method as "GET", url, headers, ...(body === null ? {} : { payload: body }) };
}

export function told({ asker, method, url, headers, body, wrong }: Request): string {
  const { authorization, ...others } = headers;
  const who = authorization === `Bearer ${asker.token}` ? asker.name : `${asker.name} with ${authorization}`;
  const said = `${method} ${url} ${JSON.stringify(others)} ${body}`;
  return `${who}: ${said.slice(0, 1_500)} (${wrong.join(", ") || "perhaps nothing"} is wrong)`;
}
