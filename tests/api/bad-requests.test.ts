import fc from "fast-check";
import type { LightMyRequestResponse } from "fastify";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inBatches } from "../builders/batches.js";
import { PATIENCE, sized } from "../builders/runs.js";
import { anyRequest, injected, type Request, type Starts, startsAt, told } from "./bad-requests/any-request.js";
import { expectBadAnswer } from "./bad-requests/bad-answer.js";
import type { Fingerprint } from "./bad-requests/database.js";
import { NOWHERE } from "./bad-requests/faults.js";
import { type BadWorld, openBadWorld } from "./bad-requests/world.js";

const TOTAL = sized({ small: 300, ci: 8_000, soak: 100_000 });
/** After so many the whole database is looked at again. */
const CHUNK = 50;

describe("bad requests", () => {
  let world: BadWorld;
  let untouched: Fingerprint;
  let starts: readonly Starts[];
  beforeAll(async () => {
    world = await openBadWorld();
    untouched = await world.fingerprint();
    starts = await startsAt(world, 1);
    expect(world.newBugs()).toEqual([]);
  });
  afterAll(() => world.door.close());

  it("are wrong in nothing but what is made wrong of them: each route does what is asked when nothing is", async () => {
    const neverDone = starts.filter(({ accepted }) => accepted.length === 0);
    expect(neverDone.map(({ route }) => `${route.method} ${route.url}`)).toEqual([]);
    expect(await world.fingerprint()).toEqual(untouched);
  });

  it("look for nothing that is there where they look for what is not", () => {
    const there = world.places.flatMap((place) => Object.values(place));
    expect(NOWHERE.filter((segment) => there.includes(segment))).toEqual([]);
  });

  it(
    "to any route, as anybody, are refused as documented and change nothing",
    async () => {
      await inBatches("bad-requests", { total: TOTAL, size: 500 }, async ({ seed, numRuns }) => {
        const requests = anyRequest(world, starts);
        for (let at = 0; at < numRuns; at += CHUNK) {
          const sent: Request[] = [];
          const property = fc.asyncProperty(requests, async (request) => {
            sent.push(request);
            expectBadAnswer(world, request, await send(request));
          });
          const found = await fc.check(property, { seed: seed + at, numRuns: Math.min(CHUNK, numRuns - at) });
          if (found.failed) throw found.errorInstance;
          if (!sameAs(untouched, await world.fingerprint())) throw new Error(await culprit(sent));
        }
      });
    },
    PATIENCE * 10,
  );

  /** What nobody knows to be wrong is undone: were it right, it would change something. */
  function send(request: Request): Promise<LightMyRequestResponse> {
    const { wrong, route } = request;
    const ask = () => world.door.api.inject(injected(request)).then((answer) => answer);
    return route.changes && wrong.length === 0 ? world.undone(ask) : ask();
  }

  /** Which of them it was, as far as doing them again tells. */
  async function culprit(sent: readonly Request[]): Promise<string> {
    let last = await world.fingerprint();
    for (const request of sent) {
      await send(request);
      const now = await world.fingerprint();
      if (!sameAs(last, now)) return `${told(request)} changed ${differing(last, now)}`;
      last = now;
    }
    return `one of these changed ${differing(untouched, last)}:\n${sent.map(told).join("\n")}`;
  }
});

function sameAs(one: Fingerprint, other: Fingerprint): boolean {
  return differing(one, other) === "";
}

function differing(one: Fingerprint, other: Fingerprint): string {
  return Object.keys(other)
    .filter((table) => one[table] !== other[table])
    .join(", ");
}
