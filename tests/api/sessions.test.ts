import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Account } from "../../src/domain/people/account.js";
import { aPerson, keepPeopleWithPasswords, PASSWORD, useCasesFor } from "../builders/people.js";
import { type Door, fieldsOf, openDoor, problemOf } from "./door.js";
import { bearer, forge, readJwt, signIn } from "./signed-in.js";

const SIGNED_OUT = { status: 401, code: "signed-out" };

describe("a session", () => {
  let door: Door;
  let person: Account;
  beforeAll(async () => {
    door = await openDoor();
  });
  afterAll(() => door.close());

  const somebody = async () => {
    person = aPerson({ role: "finance-office" });
    await keepPeopleWithPasswords(door.store, person);
    return person;
  };
  const me = (accessToken: string) => door.callAnonymously("GET", "/me", bearer(accessToken));
  const refresh = (refreshToken: string) =>
    door.callAnonymously("POST", "/sessions/refresh", { body: { refreshToken } });

  it("begins with a password and tells who it is", async () => {
    const { accessToken } = await signIn(door, await somebody());
    expect((await me(accessToken)).json()).toEqual({ person, csrfToken: null });
  });

  it("is refused alike to a wrong password, an unknown address and a closed account", async () => {
    const closed = { ...aPerson(), active: false };
    await keepPeopleWithPasswords(door.store, closed);
    const { email } = await somebody();
    const refused = async (body: object) => {
      const answer = await door.callAnonymously("POST", "/sessions", { body });
      expect(answer.headers["www-authenticate"]).toBe('Bearer realm="milepael"');
      return { ...problemOf(answer), body: answer.body };
    };
    const wrong = await refused({ email, password: `${PASSWORD}!` });
    expect(wrong).toMatchObject({ status: 401, code: "sign-in-refused" });
    expect(await refused({ email: "nobody@nordfjerd.dk", password: PASSWORD })).toEqual(wrong);
    expect(await refused({ email: closed.email, password: PASSWORD })).toEqual(wrong);
  });

  it("is not guessed for long", async () => {
    const { email } = await somebody();
    const guess = () => door.callAnonymously("POST", "/sessions", { body: { email, password: "gættet forkert" } });
    for (let guesses = 0; guesses < 6; guesses += 1) await guess();
    const throttled = await guess();
    expect(problemOf(throttled)).toEqual({ status: 429, code: "sign-in-throttled" });
    expect(Number(throttled.headers["retry-after"])).toBeGreaterThan(0);
  });

  it("begins on a device that the account knows, while others guess from the same address", async () => {
    const { email } = await somebody();
    const signIn = (facts: object) =>
      door.callAnonymously("POST", "/sessions", { body: { email, password: PASSWORD, ...facts } });
    const first = await signIn({});
    const { device, refreshToken } = first.json();
    expect([typeof device, first.cookies]).toEqual(["string", []]);
    expect((await refresh(refreshToken)).json().device).toBeNull();
    for (let guesses = 0; guesses < 8; guesses += 1) await signIn({ password: "gættet forkert" });
    expect(problemOf(await signIn({})).code).toBe("sign-in-throttled");
    expect(problemOf(await signIn({ device: "made up" })).code).toBe("sign-in-throttled");
    const again = await signIn({ device });
    expect([again.statusCode, again.json().device]).toEqual([201, device]);
  });

  it("goes on with the refresh token, once; a second time it ends", async () => {
    const first = await signIn(door, await somebody());
    const second = (await refresh(first.refreshToken)).json();
    expect((await me(second.accessToken)).statusCode).toBe(200);
    expect(problemOf(await refresh(first.refreshToken))).toEqual(SIGNED_OUT);
    expect(problemOf(await me(second.accessToken))).toEqual(SIGNED_OUT);
    expect(problemOf(await refresh(second.refreshToken))).toEqual(SIGNED_OUT);
  });

  it("ends where one signs out, and elsewhere when asked to", async () => {
    await somebody();
    const [here, there, elsewhere] = [
      await signIn(door, person),
      await signIn(door, person),
      await signIn(door, person),
    ];
    const gone = await door.callAnonymously("DELETE", "/sessions/current", bearer(here.accessToken));
    expect(gone.statusCode).toBe(204);
    expect(problemOf(await me(here.accessToken))).toEqual(SIGNED_OUT);
    expect((await me(there.accessToken)).statusCode).toBe(200);
    await door.callAnonymously("DELETE", "/sessions", bearer(there.accessToken));
    expect(problemOf(await me(elsewhere.accessToken))).toEqual(SIGNED_OUT);
    expect(problemOf(await refresh(elsewhere.refreshToken))).toEqual(SIGNED_OUT);
  });

  it("has the grants its owner has now, and none once the account is closed", async () => {
    const { accessToken } = await signIn(door, await somebody());
    const people = () => door.callAnonymously("GET", "/people", bearer(accessToken));
    expect((await people()).statusCode).toBe(200);
    const operator = useCasesFor(door.store);
    await operator.changePerson(person.id, { grants: [{ role: "editor", centre: "Økonomi" }] });
    expect(problemOf(await people())).toEqual({ status: 404, code: "not-here" });
    await operator.changePerson(person.id, { active: false });
    expect(problemOf(await people())).toEqual(SIGNED_OUT);
  });

  it("goes on here and ends elsewhere when the password changes", async () => {
    await somebody();
    const [here, elsewhere] = [await signIn(door, person), await signIn(door, person)];
    const change = (oldPassword: string, newPassword: string) =>
      door.callAnonymously("PUT", "/me/password", { ...bearer(here.accessToken), body: { oldPassword, newPassword } });
    expect(problemOf(await change("noget helt andet", "otte gule busser i sneen"))).toEqual({
      status: 403,
      code: "password-wrong",
    });
    const weak = await change(PASSWORD, "kort");
    expect([problemOf(weak).code, fieldsOf(weak)]).toEqual(["password-too-weak", ["body.newPassword"]]);
    expect((await me(elsewhere.accessToken)).statusCode).toBe(200);
    expect((await change(PASSWORD, "otte gule busser i sneen")).statusCode).toBe(204);
    expect((await me(here.accessToken)).statusCode).toBe(200);
    expect(problemOf(await me(elsewhere.accessToken))).toEqual(SIGNED_OUT);
    await signIn(door, person, "otte gule busser i sneen");
  });
});

describe("an access token", () => {
  let door: Door;
  let token: string;
  let secret: string;
  beforeAll(async () => {
    door = await openDoor();
    token = await door.tokenOf(door.office);
    secret = (await useCasesFor(door.store).signingKeys()).signing.secret;
  });
  afterAll(() => door.close());

  const answered = async (accessToken: string) =>
    (await door.callAnonymously("GET", "/agreements", bearer(accessToken))).statusCode;

  it("is one that anybody with the key could have written", async () => {
    const { header, claims } = readJwt(token);
    expect(await answered(forge(header, claims, secret))).toBe(200);
  });

  it.each<[string, (header: object, claims: Record<string, unknown>) => string]>([
    ["signed with another key", (header, claims) => forge(header, claims, "guessed")],
    ["that names no key", ({ kid: _, ...header }: { kid?: string }, claims) => forge(header, claims, secret)],
    ["that names an unknown key", (header, claims) => forge({ ...header, kid: "x" }, claims, secret)],
    ["unsigned", (header, claims) => forge({ ...header, alg: "none" }, claims, secret).replace(/[^.]*$/, "")],
    ["that says it is unsigned", (header, claims) => forge({ ...header, alg: "none" }, claims, secret)],
    ["of another algorithm", (header, claims) => forge({ ...header, alg: "HS512" }, claims, secret, "sha512")],
    ["of another program", (header, claims) => forge(header, { ...claims, iss: "other" }, secret)],
    ["for another use", (header, claims) => forge(header, { ...claims, aud: "other" }, secret)],
    ["for no use", (header, { aud: _, ...claims }) => forge(header, claims, secret)],
    ["without an end", (header, { exp: _, ...claims }) => forge(header, claims, secret)],
    ["of somebody else's session", (header, claims) => forge(header, { ...claims, sub: crypto.randomUUID() }, secret)],
    ["of no session", (header, claims) => forge(header, { ...claims, sid: crypto.randomUUID() }, secret)],
    ["cut off", () => token.slice(0, -1)],
    ["that is none", () => "x"],
  ])("%s opens nothing", async (_kind, make) => {
    const { header, claims } = readJwt(token);
    expect(await answered(make(header, claims))).toBe(401);
  });

  it("opens nothing after ten minutes", async () => {
    door.clock.pass(599);
    expect(await answered(token)).toBe(200);
    door.clock.pass(2);
    expect(await answered(token)).toBe(401);
  });

  it("is believed when the keys have been changed by another process, and so are those of the new key", async () => {
    const before = await signInAgain();
    await useCasesFor(door.store, { now: door.clock.now }).rotateKeys();
    const { signing, verifying } = await useCasesFor(door.store, { now: door.clock.now }).signingKeys();
    expect(verifying).toHaveLength(2);
    expect(await answered(before)).toBe(200);
    const { header, claims } = readJwt(before);
    const after = forge({ ...header, kid: signing.id }, claims, signing.secret);
    expect(await answered(after)).toBe(200);
    expect(readJwt(await signInAgain()).header.kid).toBe(signing.id);
    // whoever found the old key on an old backup
    door.clock.pass(661);
    const forever = { ...claims, exp: Number(claims.exp) + 10_000 };
    expect(await answered(forge({ ...header, kid: signing.id }, forever, signing.secret))).toBe(200);
    await useCasesFor(door.store, { now: door.clock.now }).rotateKeys();
    expect(await freshDoorAnswers(forge(header, forever, secret))).toBe(401);
  });

  async function signInAgain(): Promise<string> {
    const person = aPerson({ role: "auditor" });
    await keepPeopleWithPasswords(door.store, person);
    return (await signIn(door, person)).accessToken;
  }

  /** An unknown key has the keys read anew: those too old are then gone. */
  async function freshDoorAnswers(accessToken: string): Promise<number> {
    await answered(forge({ alg: "HS256", kid: "unknown" }, {}, "x"));
    return answered(accessToken);
  }
});
