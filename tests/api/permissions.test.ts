import type { LightMyRequestResponse } from "fastify";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { routesOf } from "../../src/api/guard.js";
import { TEST_SIZE } from "../builders/runs.js";
import {
  type Cell,
  cellsOf,
  expectedOf,
  hiddenNumbers,
  hiddenTexts,
  nameOf,
  requestOf,
  rowName,
} from "./permissions/cells.js";
import { ROUTES } from "./permissions/routes.js";
import { SEED, sampleOf, someOf } from "./permissions/sample.js";
import { type Asked, openPermissionWorld, type PermissionWorld } from "./permissions/world.js";

let world: PermissionWorld;
beforeAll(async () => {
  world = await openPermissionWorld();
});
afterAll(() => world.close());

function everyCell(): Cell[] {
  return routesOf(world.api).flatMap(cellsOf);
}

/** All of them in CI and in a soak; of each route some, drawn anew each time, otherwise. */
function chosenCells(): readonly Cell[] {
  return TEST_SIZE === "small" ? routesOf(world.api).flatMap((route) => sampleOf(cellsOf(route))) : everyCell();
}

function partOf(cells: readonly Cell[]): readonly Cell[] {
  return TEST_SIZE === "small" ? someOf(cells, 60) : cells;
}

/** Those in which nobody may know that the item is there. */
function hiddenCells(): Cell[] {
  return everyCell().filter(
    (cell) => cell.scope === "other" && ["open", "winter open"].includes(cell.state) && expectedOf(cell).status === 404,
  );
}

/** Something that is not as it should be; null: nothing. */
function faultIn(cell: Cell, answer: LightMyRequestResponse, expected = expectedOf(cell)): string | null {
  const { asker, scope, state, route } = cell;
  const code = codeOf(answer);
  const told = `${nameOf(route)} · ${asker} · ${scope} · ${state} → ${answer.statusCode} ${code ?? ""}`;
  // an answer to HEAD has no body, and so no code
  const isCode = expected.code === null || code === expected.code || route.method === "HEAD";
  if (answer.statusCode !== expected.status || !isCode || code === "route-unknown") {
    return `${told}, not ${expected.status} ${expected.code ?? ""}`;
  }
  const hidden = [...hiddenTexts(asker), ...hiddenNumbers(cell)].filter((text) => answer.body.includes(text));
  return hidden.length === 0 ? null : `${told}, which tells of ${hidden.join(", ")}`;
}

function codeOf(answer: LightMyRequestResponse): string | null {
  const isProblem = answer.headers["content-type"] === "application/problem+json" && answer.body !== "";
  return isProblem ? answer.json().code : null;
}

function isDefined<T>(value: T | null): value is T {
  return value !== null;
}

async function faultsOf(cells: readonly Cell[], fault: (cell: Cell) => Promise<string | null>): Promise<string[]> {
  const faults: (string | null)[] = [];
  for (const cell of cells) faults.push(await fault(cell));
  return faults.filter(isDefined);
}

/** The same, as if it had been made from what is there no more. */
function outdated({ headers = {}, body, ...asked }: Asked): Asked {
  const stale = JSON.parse(JSON.stringify(body ?? null), (key, value) => (key === "version" ? "none" : value));
  const seen = headers["if-match"] ? { "if-match": '"none"' } : {};
  return { ...asked, headers: { ...headers, ...seen }, ...(stale === null ? {} : { body: stale }) };
}

describe("every route names who may do it, and how it is called here", () => {
  it("has no route that is not asked, and asks none that is gone", () => {
    const names = routesOf(world.api).map(rowName);
    expect(names.filter((name) => !ROUTES[name])).toEqual([]);
    expect(Object.keys(ROUTES).filter((name) => !names.includes(name))).toEqual([]);
  });
});

describe(`every route × role × own, contributing and other items × state of the round (FAST_CHECK_SEED=${SEED})`, () => {
  it("holds to the policy table, tells nothing of hidden items, and is done where it is allowed", async () => {
    const cells = chosenCells();
    const done = new Set<string>();
    const faults = await faultsOf(cells, async (cell) => {
      const answer = await world.ask(cell.asker, requestOf(cell, world.known));
      if (answer.statusCode < 400) done.add(nameOf(cell.route));
      return faultIn(cell, answer);
    });
    expect(faults).toEqual([]);
    expect([...new Set(cells.map(({ route }) => nameOf(route)))].filter((name) => !done.has(name))).toEqual([]);
    expect(world.logged()).not.toContain('"bug"');
  });
});

describe("what somebody may not know of is as if it were not there", () => {
  it("answers of a hidden item what it answers of one that nobody has", async () => {
    const faults = await faultsOf(partOf(hiddenCells()), async (cell) => {
      const asked = requestOf(cell, world.known);
      const hidden = await world.ask(cell.asker, asked);
      const absent = await world.ask(cell.asker, JSON.parse(JSON.stringify(asked).replaceAll(/3[.][12]/g, "9.9")));
      const same =
        hidden.statusCode === absent.statusCode && hidden.body.replaceAll(/3[.][12]/g, "9.9") === absent.body;
      return same ? null : `${nameOf(cell.route)} · ${cell.asker}: ${hidden.body} but ${absent.body}`;
    });
    expect(faults).toEqual([]);
  });

  it("refuses what is done to one's own items and to hidden ones at once, and names the hidden one alone", async () => {
    const rounds = hiddenCells().filter(({ route, asker }) => {
      return asker === "centre-lead" && route.url.endsWith("/submit") && route.method === "POST";
    });
    expect(rounds.length).toBeGreaterThan(0);
    const faults = await faultsOf(rounds, async (cell) => {
      const asked = (["own", "other"] as const).map((scope) => requestOf({ ...cell, scope }, world.known));
      const entries = asked.flatMap(({ body }) => (body as { entries: unknown[] }).entries);
      const answer = await world.ask(cell.asker, { ...requestOf(cell, world.known), body: { entries } });
      return faultIn(cell, answer, { status: 404, code: "item-unknown" });
    });
    expect(faults).toEqual([]);
  });
});

describe("who loses a race is told both versions only of what they may know of", () => {
  it("asks for permission first, then for the version, and then holds the rules against it", async () => {
    const changes = everyCell().filter((cell) => {
      const { body, headers } = requestOf(cell, world.known);
      const isVersioned = headers?.["if-match"] !== undefined || JSON.stringify(body ?? null).includes('"version"');
      return isVersioned && ["open", "winter open"].includes(cell.state);
    });
    const faults = await faultsOf(partOf(changes), async (cell) => {
      const expected = expectedOf(cell);
      const answer = await world.ask(cell.asker, outdated(requestOf(cell, world.known)));
      const isAllowed = expected.status < 300 || expected.status === 409;
      return faultIn(cell, answer, isAllowed ? { status: 409, code: "changed-meanwhile" } : expected);
    });
    expect(faults).toEqual([]);
  });
});
