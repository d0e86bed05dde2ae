import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Account } from "../../src/domain/people/account.js";
import { aPerson, keepPeopleWithPasswords, PASSWORD } from "../builders/people.js";
import { type Door, openDoor, problemOf } from "./door.js";
import { bearer, type Page, pageAfter, signIn, signInOnPage } from "./signed-in.js";

const NO_TOKEN = { status: 403, code: "csrf-token-missing" };

describe("a page that somebody has signed in on", () => {
  let door: Door;
  let person: Account;
  let page: Page;
  beforeAll(async () => {
    door = await openDoor();
    person = aPerson({ role: "administrator" });
    await keepPeopleWithPasswords(door.store, person);
  });
  afterAll(() => door.close());
  beforeEach(async () => {
    page = await signInOnPage(door, person);
  });

  const me = (headers: Record<string, string>) => door.callAnonymously("GET", "/me", { headers });
  const change = (headers: Record<string, string>) =>
    door.callAnonymously("PATCH", `/people/${person.id}`, { body: {}, headers: { "if-match": "*", ...headers } });

  it("has its tokens where no script can read them", async () => {
    const body = { email: person.email, password: PASSWORD, cookies: true };
    const answer = await door.callAnonymously("POST", "/sessions", { body });
    expect(answer.json()).toMatchObject({
      ...{ accessToken: null, refreshToken: null, device: null, csrfToken: expect.any(String) },
    });
    expect(answer.headers["cache-control"]).toBe("no-store");
    expect(answer.cookies.map(({ name }) => name)).toEqual(["milepael-access", "milepael-refresh", "milepael-device"]);
    for (const cookie of answer.cookies)
      expect(cookie).toMatchObject({ httpOnly: true, sameSite: "Strict", path: "/" });
  });

  it("is let in by what its browser is known by, while others guess from the same address", async () => {
    const rightful = aPerson();
    await keepPeopleWithPasswords(door.store, rightful);
    const signIn = (password: string, headers: Record<string, string> = {}) =>
      door.callAnonymously("POST", "/sessions", { body: { email: rightful.email, password, cookies: true }, headers });
    const first = await signIn(PASSWORD);
    const [device] = first.cookies.filter(({ name }) => name === "milepael-device");
    expect(device).toMatchObject({ maxAge: 120 * 86_400 });
    const out = pageAfter(first);
    const headers = { cookie: out.cookie, "x-csrf-token": out.csrfToken };
    const gone = await door.callAnonymously("DELETE", "/sessions/current", { headers });
    expect(gone.cookies.map(({ name }) => name)).not.toContain("milepael-device");
    for (let guesses = 0; guesses < 8; guesses += 1) await signIn("gættet forkert");
    expect(problemOf(await signIn(PASSWORD)).code).toBe("sign-in-throttled");
    expect(problemOf(await signIn(PASSWORD, { cookie: "milepael-device=forged" })).code).toBe("sign-in-throttled");
    const known = { cookie: `milepael-device=${device?.value}` };
    const again = await signIn(PASSWORD, known);
    expect([again.statusCode, again.cookies[2]?.value]).toEqual([201, device?.value]);
    for (let guesses = 0; guesses < 8; guesses += 1) await signIn("gættet forkert");
    const page = { cookie: `${pageAfter(again).cookie}`, "x-csrf-token": again.json().csrfToken };
    const change = { oldPassword: PASSWORD, newPassword: "otte gule busser i sneen" };
    const changed = await door.callAnonymously("PUT", "/me/password", { body: change, headers: page });
    expect(changed.statusCode).toBe(204);
  });

  it("over https has them sent over https only, and taken from this very host", async () => {
    const outside = await openDoor(undefined, { publicUrl: new URL("https://milepael.example") });
    await keepPeopleWithPasswords(outside.store, person);
    const body = { email: person.email, password: PASSWORD, cookies: true };
    const answer = await outside.callAnonymously("POST", "/sessions", { body });
    expect(answer.cookies.map(({ name, secure }) => [name, secure])).toEqual([
      ["__Host-milepael-access", true],
      ["__Host-milepael-refresh", true],
      ["__Host-milepael-device", true],
    ]);
    const { cookie } = pageAfter(answer);
    expect((await outside.callAnonymously("GET", "/me", { headers: { cookie } })).statusCode).toBe(200);
    await outside.close();
  });

  it("reads without more, and is told the token that changes need", async () => {
    const answer = await me({ cookie: page.cookie });
    expect(answer.json().person.id).toBe(person.id);
    expect((await change({ cookie: page.cookie, "x-csrf-token": answer.json().csrfToken })).statusCode).toBe(200);
    expect((await change({ cookie: page.cookie, "x-csrf-token": page.csrfToken })).statusCode).toBe(200);
  });

  it("changes nothing without the token of its own session", async () => {
    const other = await signInOnPage(door, person);
    expect(problemOf(await change({ cookie: page.cookie }))).toEqual(NO_TOKEN);
    expect(problemOf(await change({ cookie: page.cookie, "x-csrf-token": "x-y" }))).toEqual(NO_TOKEN);
    expect(problemOf(await change({ cookie: page.cookie, "x-csrf-token": other.csrfToken }))).toEqual(NO_TOKEN);
    for (const url of ["/sessions/current", "/sessions"]) {
      expect(problemOf(await door.callAnonymously("DELETE", url, { headers: { cookie: page.cookie } }))).toEqual(
        NO_TOKEN,
      );
    }
    expect((await me({ cookie: page.cookie })).statusCode).toBe(200);
  });

  it("is judged by the bearer token when it sends one too", async () => {
    const { accessToken } = await signIn(door, person);
    const { cookie } = page;
    expect((await change({ cookie, ...bearer(accessToken).headers })).statusCode).toBe(200);
    const headers = { cookie, "x-csrf-token": page.csrfToken, ...bearer("wrong").headers };
    expect(problemOf(await change(headers)).code).toBe("signed-out");
    expect(problemOf(await me({ cookie, authorization: "Basic eDp5" })).code).toBe("signed-out");
  });

  it("goes on by its cookie and its token, when the access token has long expired", async () => {
    door.clock.pass(3600);
    const { cookie } = page;
    expect(problemOf(await me({ cookie })).code).toBe("signed-out");
    const refresh = (headers: Record<string, string>) => door.callAnonymously("POST", "/sessions/refresh", { headers });
    expect(problemOf(await refresh({ cookie }))).toEqual(NO_TOKEN);
    const next = await refresh({ cookie, "x-csrf-token": page.csrfToken });
    expect(next.json()).toMatchObject({ accessToken: null, refreshToken: null });
    const after = pageAfter(next);
    expect((await change({ cookie: after.cookie, "x-csrf-token": page.csrfToken })).statusCode).toBe(200);
    expect(problemOf(await refresh({ cookie, "x-csrf-token": page.csrfToken })).code).toBe("signed-out");
    expect(problemOf(await me({ cookie: after.cookie })).code).toBe("signed-out");
  });

  it("has no cookies left once its reader has signed out", async () => {
    const headers = { cookie: page.cookie, "x-csrf-token": page.csrfToken };
    const gone = await door.callAnonymously("DELETE", "/sessions/current", { headers });
    expect(gone.statusCode).toBe(204);
    for (const { value, expires } of gone.cookies) expect([value, expires]).toEqual(["", new Date(0)]);
    expect(gone.cookies).toHaveLength(2);
    expect(problemOf(await me({ cookie: page.cookie })).code).toBe("signed-out");
  });
});
