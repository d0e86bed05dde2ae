import { createHash, randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Account } from "../../src/domain/people/account.js";
import { agreementDocument } from "../../src/exchange/json/agreement-json.export.js";
import { StoreBusy } from "../../src/usecases/ports.js";
import { anAgreement } from "../builders/agreements.js";
import { aPerson, keepPeopleWithPasswords, PASSWORD } from "../builders/people.js";
import { documentedCodes, type OpenApi, operationsOf } from "./documented.js";
import { type Door, openDoor, problemOf } from "./door.js";

describe("a POST that is sent again", () => {
  let door: Door;
  let administrator: Account;
  let failure: Error | null = null;
  beforeAll(async () => {
    door = await openDoor((ours) => ({
      invitePerson: async (...asked) => {
        const outcome = await ours.invitePerson(...asked);
        // after the effect, before the answer
        if (failure) throw failure;
        return outcome;
      },
    }));
    administrator = await door.personWith({ role: "administrator" });
  });
  afterAll(() => door.close());

  const invitation = (email = `${randomUUID()}@nordfjerd.dk`) => ({ email, name: "Ny", language: "da", grants: [] });
  const invite = (key: string, body: object, person = administrator) =>
    door.callAs(person, "POST", "/people", { body, headers: { "idempotency-key": key } });
  const people = async () => (await door.store.read((reader) => reader.accounts())).length;

  it("has one effect and the same answer, byte by byte", async () => {
    const [key, body, before] = [randomUUID(), invitation(), await people()];
    const [first, again] = [await invite(key, body), await invite(key, body)];
    expect(first.statusCode).toBe(201);
    expect([again.statusCode, again.rawPayload]).toEqual([201, first.rawPayload]);
    for (const header of ["location", "content-type", "cache-control"]) {
      expect([header, again.headers[header]]).toEqual([header, first.headers[header]]);
    }
    expect([first.headers["idempotency-replayed"], again.headers["idempotency-replayed"]]).toEqual([undefined, "true"]);
    expect(await people()).toBe(before + 1);
  });

  it("has it also where the route sends its answer itself", async () => {
    const headers = { "idempotency-key": randomUUID() };
    const body = agreementDocument(anAgreement({ fiscalYear: 2031 }));
    const add = () => door.call("POST", "/agreements", { body, headers });
    const [first, again] = [await add(), await add()];
    expect([first.statusCode, first.headers.etag]).toEqual([201, await door.tagOf("/agreements/2031")]);
    expect([again.rawPayload, again.headers.etag]).toEqual([first.rawPayload, first.headers.etag]);
    expect(again.headers["idempotency-replayed"]).toBe("true");
  });

  it("twenty times at once has one effect, and every answer is that one", async () => {
    const [key, body, before] = [randomUUID(), invitation(), await people()];
    const answers = await Promise.all(Array.from({ length: 20 }, () => invite(key, body)));
    expect(new Set(answers.map(({ statusCode, body: sent }) => `${statusCode} ${sent}`)).size).toBe(1);
    expect(answers[0]?.statusCode).toBe(201);
    expect(answers.filter(({ headers }) => headers["idempotency-replayed"] === undefined)).toHaveLength(1);
    expect(await people()).toBe(before + 1);
  });

  it("without a key is another one", async () => {
    const body = invitation();
    await door.callAs(administrator, "POST", "/people", { body });
    expect(problemOf(await door.callAs(administrator, "POST", "/people", { body })).code).toBe("account-exists");
  });

  it("is refused again as it was, also when it would be possible by now", async () => {
    const [key, body] = [randomUUID(), invitation(administrator.email)];
    const refused = await invite(key, body);
    expect(problemOf(refused)).toEqual({ status: 409, code: "account-exists" });
    const current = (await door.callAs(administrator, "GET", `/people/${administrator.id}`)).json();
    const patch = (email: string) =>
      door.callAs(administrator, "PATCH", `/people/${administrator.id}`, {
        body: { email },
        headers: { "if-match": "*" },
      });
    await patch("another@nordfjerd.dk");
    const again = await invite(key, body);
    expect([again.statusCode, again.body]).toEqual([409, refused.body]);
    await patch(current.email);
  });

  it.each([
    ["a bug", new Error("bug"), 500],
    ["a busy store", new StoreBusy("busy"), 503],
  ])(
    "after %s is done as if for the first time: nothing was kept, and nothing had been done",
    async (_what, met, status) => {
      const [key, body, before] = [randomUUID(), invitation(), await people()];
      failure = met;
      const failed = await invite(key, body);
      expect([failed.statusCode, failed.headers.location]).toEqual([status, undefined]);
      failure = null;
      expect(await people()).toBe(before);
      const done = await invite(key, body);
      expect([done.statusCode, done.headers["idempotency-replayed"]]).toEqual([201, undefined]);
      expect(await people()).toBe(before + 1);
    },
  );

  it("under the key of another request is refused, and changes nothing", async () => {
    const [key, body] = [randomUUID(), invitation()];
    const { person } = (await invite(key, body)).json();
    const before = await people();
    expect(problemOf(await invite(key, invitation()))).toEqual({ status: 422, code: "idempotency-key-reused" });
    const headers = { "idempotency-key": randomUUID() };
    const resetLink = (id: string) => door.callAs(administrator, "POST", `/people/${id}/reset-link`, { headers });
    expect((await resetLink(person.id)).statusCode).toBe(201);
    expect(problemOf(await resetLink(administrator.id)).code).toBe("idempotency-key-reused");
    expect(await people()).toBe(before);
  });

  it("by somebody else is theirs", async () => {
    const [key, body] = [randomUUID(), invitation()];
    const other = await door.personWith({ role: "administrator" });
    expect((await invite(key, body)).statusCode).toBe(201);
    expect(problemOf(await invite(key, body, other)).code).toBe("account-exists");
    expect((await invite(key, invitation(), other)).headers["idempotency-replayed"]).toBeUndefined();
  });

  it.each([[""], ["two words"], ["x".repeat(256)], ["nøgle"]])("under the key %j is refused", async (key) => {
    const before = await people();
    expect(problemOf(await invite(key, invitation()))).toEqual({ status: 400, code: "idempotency-key-malformed" });
    expect(await people()).toBe(before);
  });

  it("to sign in hands out the same tokens to whoever knows the password, and to nobody else", async () => {
    const person = aPerson({ role: "auditor" });
    await keepPeopleWithPasswords(door.store, person);
    const headers = { "idempotency-key": randomUUID() };
    const signIn = (password: string) =>
      door.callAnonymously("POST", "/sessions", { body: { email: person.email, password, cookies: true }, headers });
    const [first, again] = [await signIn(PASSWORD), await signIn(PASSWORD)];
    expect([again.body, again.cookies]).toEqual([first.body, first.cookies]);
    const guessed = await signIn("gættet forkert");
    expect([problemOf(guessed).code, guessed.cookies]).toEqual(["idempotency-key-reused", []]);
  });

  it("leaves no secret of its answer readable", async () => {
    const key = randomUUID();
    const { person, link } = (await invite(key, invitation())).json();
    const hash = createHash("sha256").update(key).digest("hex");
    const kept = await door.store.transaction((tx) => tx.keptAnswer(administrator.id, hash));
    const bytes = Buffer.from(kept?.answer ?? []).toString("latin1");
    expect(bytes.length).toBeGreaterThan(100);
    for (const secret of [link.secret, person.email, key, Buffer.from(link.secret).toString("base64").slice(0, 40)]) {
      expect(bytes).not.toContain(secret);
      expect(JSON.stringify({ ...kept, answer: null })).not.toContain(secret);
    }
  });

  it("is documented for every POST there is", () => {
    const posts = operationsOf(door.api.swagger() as unknown as OpenApi).filter(([name]) => name.startsWith("post "));
    expect(posts.length).toBeGreaterThan(20);
    for (const [name, operation] of posts) {
      const codes = documentedCodes(operation).map(([, code]) => code);
      expect([name, codes]).toEqual([
        name,
        expect.arrayContaining(["idempotency-key-malformed", "idempotency-key-reused"]),
      ]);
      expect([name, operation.parameters?.map((parameter) => parameter.name)]).toEqual([
        name,
        expect.arrayContaining(["idempotency-key"]),
      ]);
    }
  });
});
