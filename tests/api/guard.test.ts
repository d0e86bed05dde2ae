import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildApi } from "../../src/api/api.js";
import { isOpenToStrangers, type NamedRoute, routesOf } from "../../src/api/guard.js";
import { judge } from "../../src/domain/access/judge.js";
import { personOf } from "../../src/domain/people/account.js";
import { type Door, type Method, openDoor, problemOf, servicesFor } from "./door.js";

/** An address of a route that can be asked for, of something that is not there. */
function addressOf({ url }: NamedRoute): string {
  const parts: Record<string, string> = {
    fiscalYear: "2026",
    earlierYear: "2025",
    checkpoint: "second",
    number: "1",
    id: "3f1c9a52-7f0e-4d7e-9a43-1f6f4c9f0f11",
  };
  return url.replace(/:(\w+)/g, (_part, name) => parts[name] ?? "x").replace("*", "");
}

describe("the guard", () => {
  let door: Door;
  let routes: NamedRoute[];
  const reached: string[] = [];
  beforeAll(async () => {
    // every use case tells that it was reached
    door = await openDoor((ours) => {
      const told = Object.entries(ours).map(([name, useCase]) => [
        name,
        (...facts: never[]) => {
          // the door's own: read anew every now and then
          if (name !== "signingKeys") reached.push(name);
          return (useCase as (...facts: never[]) => unknown)(...facts);
        },
      ]);
      return Object.fromEntries(told);
    });
    routes = routesOf(door.api);
  });
  afterAll(() => door.close());

  it("knows of every route what it does", () => {
    expect(routes.length).toBeGreaterThan(80);
    for (const { action } of routes) expect(action).toEqual(expect.any(String));
  });

  it("lets no strangers in where they have no business", async () => {
    reached.length = 0;
    const closed = routes.filter(({ action }) => !isOpenToStrangers(action));
    expect(closed.length).toBeGreaterThan(60);
    for (const route of closed) {
      const { method } = route;
      const answer = await door.ask(addressOf(route), {}, method as Method);
      expect([method, route.url, answer.statusCode]).toEqual([method, route.url, 401]);
      expect(answer.headers["www-authenticate"]).toBe('Bearer realm="milepael"');
      if (method !== "HEAD") expect(problemOf(answer).code).toBe("signed-out");
    }
    expect(reached).toEqual([]);
  });

  it.each([["administrator"], ["committee-reader"], ["auditor"]] as const)(
    "lets no use case be reached by whom no action of %s could reach",
    async (role) => {
      const person = await door.personWith(role === "committee-reader" ? { role, committee: "Byråd" } : { role });
      const authorization = `Bearer ${await door.tokenOf(person)}`;
      let tried = 0;
      for (const route of routes) {
        const { action, method } = route;
        if (isOpenToStrangers(action) || action === "use-own-account") continue;
        const verdict = judge(personOf(person), action);
        if (verdict === "allowed") continue;
        reached.length = 0;
        tried += 1;
        const url = addressOf(route);
        const answer = await door.ask(url, { authorization }, method as Method);
        expect([method, url, answer.statusCode]).toEqual([method, url, verdict === "forbidden" ? 403 : 404]);
        expect(reached).toEqual(["authenticate"]);
      }
      expect(tried).toBeGreaterThan(10);
    },
  );

  it("SCOPE-1 does not deny to a committee's reader an agreement that the reader is told of", async () => {
    const reader = await door.personWith({ role: "committee-reader", committee: "Byråd" });
    const authorization = `Bearer ${await door.tokenOf(reader)}`;
    const answer = await door.ask("/agreements/2026/items", { authorization });
    expect(problemOf(answer)).toEqual({ status: 404, code: "not-here" });
  });

  it("does not let a door open that has a route without an action", async () => {
    const api = await buildApi(servicesFor(door.store));
    api.get("/secret", async () => "everything");
    await expect(api.ready()).rejects.toThrow("the route GET /secret does not name its action");
    await api.close();
  });
});
