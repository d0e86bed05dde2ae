import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Account } from "../../src/domain/people/account.js";
import { anAgreement } from "../builders/agreements.js";
import { anItem } from "../builders/items.js";
import { aPerson, keepPeopleWithPasswords, PASSWORD } from "../builders/people.js";
import { type Call, type Door, type Method, openDoor, problemOf } from "./door.js";
import { signIn } from "./signed-in.js";

describe("people", () => {
  let door: Door;
  let administrator: Account;
  let editor: Account;
  beforeAll(async () => {
    door = await openDoor();
    administrator = await door.personWith({ role: "administrator" });
    editor = await door.personWith({ role: "editor", centre: "Børn" });
  });
  afterAll(() => door.close());

  const call = (method: Method, url: string, what?: Call) => door.callAs(administrator, method, url, what);
  const invite = (email: string) => {
    const body = { email, name: "Astrid Ny", language: "sv", grants: [{ role: "auditor" }] };
    return call("POST", "/people", { body });
  };

  it("are invited, choose a password once and sign in", async () => {
    const invited = await invite("Astrid.Ny@Nordfjerd.dk");
    expect(invited.statusCode).toBe(201);
    const { person, link } = invited.json();
    expect(invited.headers.location).toBe(`/people/${person.id}`);
    expect(person).toMatchObject({ email: "astrid.ny@nordfjerd.dk", active: true });
    const follow = (newPassword: string) =>
      door.callAnonymously("POST", "/links/follow", { body: { secret: link.secret, newPassword } });
    expect(problemOf(await follow("kort")).code).toBe("password-too-weak");
    expect((await follow(PASSWORD)).json()).toEqual({ email: "astrid.ny@nordfjerd.dk", name: "Astrid Ny" });
    expect(problemOf(await follow(PASSWORD))).toEqual({ status: 422, code: "link-unusable" });
    await signIn(door, person);
    expect(problemOf(await invite("astrid.ny@nordfjerd.dk"))).toEqual({ status: 409, code: "account-exists" });
  });

  it("get a link to a new password, after which the old one is of no use", async () => {
    const person = aPerson({ role: "auditor" });
    await keepPeopleWithPasswords(door.store, person);
    const link = (await call("POST", `/people/${person.id}/reset-link`)).json();
    expect(link.purpose).toBe("reset");
    await signIn(door, person);
    const body = { secret: link.secret, newPassword: "otte gule busser i sneen" };
    await door.callAnonymously("POST", "/links/follow", { body });
    await expect(signIn(door, person)).rejects.toThrow("sign-in-refused");
    await signIn(door, person, "otte gule busser i sneen");
  });

  it("are listed by name, page by page", async () => {
    const listed: string[] = [];
    let cursor: string | null = "";
    while (cursor !== null) {
      const page: { items: Account[]; nextCursor: string | null } = (
        await call("GET", `/people?limit=2${cursor && `&cursor=${cursor}`}`)
      ).json();
      listed.push(...page.items.map(({ name }) => name));
      cursor = page.nextCursor;
    }
    const all = (await call("GET", "/people?limit=200")).json().items.map(({ name }: Account) => name);
    expect(listed).toEqual(all);
    expect(listed.length).toBeGreaterThan(3);
    expect(problemOf(await call("GET", "/people?cursor=eA")).code).toBe("cursor-unknown");
  });

  it("are changed from the version that was looked at; a lost race is told field by field", async () => {
    const { id } = await door.personWith({ role: "auditor" });
    const url = `/people/${id}`;
    const seen = String((await call("GET", url)).headers.etag);
    const patch = (body: object, tag: string | null) =>
      call("PATCH", url, { body, headers: tag === null ? {} : { "if-match": tag } });
    expect(problemOf(await patch({ name: "Ny" }, null)).code).toBe("precondition-required");
    const first = await patch({ name: "Første", active: true }, seen);
    expect(first.json()).toMatchObject({ id, name: "Første" });
    const lost = await patch({ name: "Anden", active: true }, seen);
    expect(problemOf(lost)).toEqual({ status: 409, code: "changed-meanwhile" });
    const { conflict } = lost.json();
    expect(conflict).toMatchObject({
      yours: { name: "Anden", active: true },
      current: { name: "Første", active: true },
      fields: [{ field: "name", yours: "Anden", current: "Første" }],
    });
    expect(`"${conflict.version}"`).toBe(first.headers.etag);
    expect((await call("GET", url, { headers: { "if-none-match": String(first.headers.etag) } })).statusCode).toBe(304);
    expect((await patch({ name: "Anden" }, `"${conflict.version}"`)).json().name).toBe("Anden");
  });

  it("cannot do without an administrator", async () => {
    const refused = await call("PATCH", `/people/${administrator.id}`, {
      body: { active: false },
      headers: { "if-match": "*" },
    });
    expect(problemOf(refused)).toEqual({ status: 409, code: "last-administrator" });
  });

  it("are seen by the finance office, changed by administrators, and unknown to editors", async () => {
    const url = `/people/${editor.id}`;
    const body = { name: "Nyt navn" };
    const headers = { "if-match": "*" };
    expect((await door.call("GET", url)).statusCode).toBe(200);
    expect(problemOf(await door.call("PATCH", url, { body, headers }))).toEqual({ status: 403, code: "not-allowed" });
    for (const [method, what] of [
      ["GET", {}],
      ["PATCH", { body, headers }],
    ] as const) {
      expect(problemOf(await door.callAs(editor, method, url, what))).toEqual({ status: 404, code: "not-here" });
    }
    expect((await door.call("GET", url)).json().name).toBe(editor.name);
    expect(problemOf(await call("GET", `/people/${crypto.randomUUID()}`)).code).toBe("account-unknown");
  });
});

describe("the coordinator of an item", () => {
  let door: Door;
  const url = "/agreements/2026/items/1.1/coordinator";
  beforeAll(async () => {
    door = await openDoor();
    await door.keep(anAgreement({ items: [anItem({ number: "1.1", responsibleCentres: ["Børn"] })] }));
  });
  afterAll(() => door.close());

  it("is one, moved from the version that was looked at, and dismissed", async () => {
    const [first, second] = [await door.personWith(), await door.personWith()];
    const put = (id: string, headers = {}) => door.call("PUT", url, { body: { id }, headers });
    expect(problemOf(await door.call("GET", url))).toEqual({ status: 404, code: "coordinator-unknown" });
    const assigned = await put(first.id);
    expect(assigned.json()).toEqual({ id: first.id, name: first.name });
    expect((await door.callAs(first, "GET", "/agreements/2026/items/1.1")).statusCode).toBe(200);
    expect(problemOf(await put(second.id)).code).toBe("precondition-required");
    const tag = String(assigned.headers.etag);
    expect((await put(second.id, { "if-match": tag })).json().id).toBe(second.id);
    expect(problemOf(await door.callAs(first, "GET", "/agreements/2026/items/1.1")).status).toBe(404);
    const lost = await door.call("DELETE", url, { headers: { "if-match": tag } });
    expect(lost.json().conflict).toMatchObject({ yours: { id: null }, current: { id: second.id } });
    const dismissed = await door.call("DELETE", url, { headers: { "if-match": await door.tagOf(url) } });
    expect(dismissed.statusCode).toBe(204);
    expect(problemOf(await door.call("GET", url)).code).toBe("coordinator-unknown");
  });

  it("is named by the item's own centre, and by no other", async () => {
    const { id } = await door.personWith();
    const [own, other] = await Promise.all([
      door.personWith({ role: "centre-lead", centre: "Børn" }),
      door.personWith({ role: "centre-lead", centre: "Miljø" }),
    ]);
    expect(problemOf(await door.callAs(other, "PUT", url, { body: { id } })).status).toBe(404);
    expect((await door.callAs(own, "PUT", url, { body: { id } })).statusCode).toBe(200);
  });
});
