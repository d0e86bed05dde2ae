import type { LightMyRequestResponse } from "fastify";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isOpenToStrangers, type NamedRoute } from "../../src/api/guard.js";
import type { Grant } from "../../src/domain/access/grant.js";
import { judge } from "../../src/domain/access/judge.js";
import { type Account, personOf } from "../../src/domain/people/account.js";
import type { Door, Method } from "../api/door.js";
import { openPages } from "./house.js";

const ROLES: readonly Grant[] = [
  { role: "finance-office" },
  { role: "centre-lead", centre: "Kultur" },
  { role: "editor", centre: "Kultur" },
  { role: "committee-reader", committee: "Byråd" },
  { role: "auditor" },
  { role: "administrator" },
];

describe("every page there is", () => {
  let door: Door;
  let closed: NamedRoute[];
  beforeAll(async () => {
    door = await openPages();
    closed = door.api.namedRoutes
      .filter(({ config }) => config?.page && !isOpenToStrangers(config.action))
      .flatMap(({ method, url, config }) =>
        [method].flat().map((one) => ({ method: one, url, action: config?.action as NamedRoute["action"] })),
      );
  });
  afterAll(() => door.close());

  const ask = ({ method, url }: NamedRoute, cookie = "") =>
    door.ask(url.replaceAll(/:\w+/g, "x"), { accept: "text/html", cookie }, method as Method);
  const cookieOf = async (person: Account) => `milepael-access=${await door.tokenOf(person)}`;
  const faultsOf = async (
    routes: readonly NamedRoute[],
    asked: (route: NamedRoute) => Promise<LightMyRequestResponse>,
    expected: (route: NamedRoute) => unknown,
  ) => {
    const faults: unknown[] = [];
    for (const route of routes) {
      const { statusCode } = await asked(route);
      if (statusCode !== expected(route)) faults.push([route.method, route.url, statusCode]);
    }
    return faults;
  };

  it("lets in nobody who has not signed in", async () => {
    expect(closed.length).toBeGreaterThan(40);
    expect(await faultsOf(closed, ask, ({ method }) => (method === "GET" ? 303 : 401))).toEqual([]);
  });

  it.each(ROLES.map((grant) => [grant.role, grant] as const))(
    "lets a person in as %s only where that role has some business",
    async (_role, grant) => {
      const person = await door.personWith(grant);
      const cookie = await cookieOf(person);
      const verdict = ({ action }: NamedRoute) =>
        action === "use-own-account" ? "allowed" : judge(personOf(person), action as Parameters<typeof judge>[1]);
      const refused = closed.filter((route) => verdict(route) !== "allowed");
      expect(refused.length).toBeGreaterThan(0);
      const faults = await faultsOf(
        refused,
        (route) => ask(route, cookie),
        (route) => (verdict(route) === "forbidden" ? 403 : 404),
      );
      expect(faults).toEqual([]);
    },
  );

  it("takes no form that does not show that it comes from a page of the same session", async () => {
    const cookie = await cookieOf(await door.personWith(...ROLES));
    const forms = closed.filter(({ method }) => method === "POST");
    expect(forms.length).toBeGreaterThan(20);
    expect(
      await faultsOf(
        forms,
        (route) => ask(route, cookie),
        () => 403,
      ),
    ).toEqual([]);
  });
});
