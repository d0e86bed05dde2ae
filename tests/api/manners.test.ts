import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { anAgreement } from "../builders/agreements.js";
import { anItem } from "../builders/items.js";
import { aPerson, keepPeopleWithPasswords, PASSWORD } from "../builders/people.js";
import { type Door, openDoor, problemOf } from "./door.js";
import { bearer, signIn, signInOnPage } from "./signed-in.js";

const ROUND = "/agreements/2026/follow-ups/second";

describe("the log", () => {
  let door: Door;
  beforeAll(async () => {
    door = await openDoor(() => ({ listAgreements: () => Promise.reject(new Error("Ingen må læse min fejl")) }), {});
    await door.keep(anAgreement({ held: "first", open: "second", items: [anItem({ title: "Skolen på Strandvej" })] }));
  });
  afterAll(() => door.close());

  it("has a line for each request: which route, how it went, how long it took and whose account", async () => {
    await door.call("GET", "/agreements/2026/items?limit=1");
    const { time, ms, reqId, pid, ...line } = JSON.parse(door.lines().at(-1) ?? "");
    const route = "/agreements/:fiscalYear/items";
    expect(line).toEqual({ level: 30, method: "GET", route, status: 200, account: door.office.id, msg: "answered" });
    expect([typeof time, typeof ms, reqId]).toEqual(["number", "number", expect.stringMatching(/^[0-9a-f-]{36}$/)]);
  });

  it("tells of a bug where it is, and nothing of what was sent or read", async () => {
    const quiet = await openDoor(
      () => ({ listAgreements: () => Promise.reject(new Error("Ingen må læse min fejl")) }),
      {
        log: { level: "info", to: door.log },
      },
    );
    const { id } = (await quiet.call("GET", "/agreements")).json();
    const told = door.lines().filter((line) => line.includes(id));
    expect(told).toHaveLength(2);
    expect(JSON.parse(told[0] ?? "")).toMatchObject({ level: 50, bug: id, err: { type: "Error", message: "" } });
    expect(told[0]).toMatch(/manners[.]test[.]ts/);
    expect(door.lines().join()).not.toContain("Ingen må læse");
    await quiet.close();
  });

  it("holds no secret and nothing of anybody", async () => {
    const person = { ...aPerson({ role: "administrator" }), name: "Ragnhild Ørsted", email: "ragnhild@nordfjerd.dk" };
    await keepPeopleWithPasswords(door.store, person);
    const tokens = await signIn(door, person);
    const page = await signInOnPage(door, person);
    const invitation = { email: "gunnar@nordfjerd.dk", name: "Gunnar Gran", language: "da", grants: [] };
    const key = "nøglen-er-hemmelig".replace("ø", "o");
    const headers = { ...bearer(tokens.accessToken).headers, "idempotency-key": key };
    const { link } = (await door.callAnonymously("POST", "/people", { body: invitation, headers })).json();
    const follow = { secret: link.secret, newPassword: "otte gule busser i sneen" };
    await door.callAnonymously("POST", "/links/follow", { body: follow });
    await door.callAnonymously("POST", "/links/follow", { body: follow });
    await door.callAnonymously("POST", "/sessions", { body: { email: person.email, password: "gættet forkert" } });
    const next = (
      await door.callAnonymously("POST", "/sessions/refresh", { body: { refreshToken: tokens.refreshToken } })
    ).json();
    const changes = { oldPassword: PASSWORD, newPassword: "ni røde tog i tågen" };
    const cookies = { cookie: page.cookie, "x-csrf-token": page.csrfToken };
    await door.callAnonymously("PUT", "/me/password", { body: changes, headers: cookies });
    await door.callAnonymously("DELETE", "/sessions/current", { headers: { cookie: page.cookie } });
    await door.ask(`/agreements?cursor=${link.secret}`, { authorization: `Bearer ${next.accessToken}` });
    await door.ask(`/people/Ragnhild%20%C3%98rsted?email=${person.email}`);
    await door.ask(`/nothing/${person.email}`);
    await door.call("PUT", `${ROUND}/items/1.1/effort`, { body: { smiley: "sad", status: "Vi nåede det ikke" } });
    await door.call("PATCH", "/agreements/2026/items/1.1", { body: '{ "title": Skolen på Strandvej' });
    await door.call("GET", "/agreements/2026/items/1.1");

    const log = door.lines().join("\n");
    expect(door.lines().length).toBeGreaterThan(15);
    const secrets = [tokens, next].flatMap(({ accessToken, refreshToken }) => [accessToken, refreshToken]);
    const cookieValues = page.cookie.split("; ").map((cookie) => cookie.replace(/^[^=]+=/, ""));
    const texts = ["Ragnhild", "Gunnar", "nordfjerd.dk", "Vi nåede", "Strandvej", "cursor", "?"];
    const passwords = [PASSWORD, follow.newPassword, changes.newPassword, "gættet"];
    for (const secret of [...secrets, ...cookieValues, ...texts, ...passwords, link.secret, key, page.csrfToken]) {
      expect(log).not.toContain(secret);
    }
    expect(log).toContain(person.id);
  });
});

describe("who asks too often", () => {
  let door: Door;
  beforeAll(async () => {
    door = await openDoor(undefined, { limits: { requests: 8, entries: 3 } });
  });
  afterAll(() => door.close());

  const TOO_MANY = { status: 429, code: "too-many-requests" };
  const enter = (url: string, headers = {}) => door.callAnonymously("POST", url, { body: {}, headers });

  it("waits, and keeps nobody else waiting", async () => {
    const other = await door.personWith({ role: "auditor" });
    for (let asked = 0; asked < 8; asked += 1) expect((await door.call("GET", "/agreements")).statusCode).toBe(200);
    const refused = await door.call("GET", "/agreements");
    expect(problemOf(refused)).toEqual(TOO_MANY);
    expect(Number(refused.headers["retry-after"])).toBeGreaterThan(0);
    expect((await door.callAs(other, "GET", "/agreements")).statusCode).toBe(200);
    expect((await door.callAnonymously("GET", "/health/live")).statusCode).toBe(200);
  });

  it("knocks at the entries three times, whichever they are, from one network", async () => {
    for (const url of ["/sessions", "/sessions/refresh", "/links/follow"]) {
      expect((await enter(url)).statusCode).toBe(422);
    }
    for (const url of ["/sessions", "/sessions/refresh", "/links/follow"]) {
      expect(problemOf(await enter(url))).toEqual(TOO_MANY);
      // who is no proxy says in vain that the request comes from elsewhere
      expect(problemOf(await enter(url, { "x-forwarded-for": "192.0.2.7" }))).toEqual(TOO_MANY);
    }
  });
});

describe("the health of the program", () => {
  let reached = true;
  let door: Door;
  beforeAll(async () => {
    const reachData = () => (reached ? Promise.resolve() : Promise.reject(new Error("connect ECONNREFUSED")));
    door = await openDoor(undefined, { reachData });
  });
  afterAll(() => door.close());

  it("is not good without data, though the process lives", async () => {
    reached = false;
    expect(problemOf(await door.callAnonymously("GET", "/health/ready"))).toEqual({ status: 503, code: "not-ready" });
    expect((await door.callAnonymously("GET", "/health/live")).statusCode).toBe(200);
    reached = true;
    expect((await door.callAnonymously("GET", "/health/ready")).statusCode).toBe(200);
  });
});
