import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { preferredLanguage } from "../../src/api/language.js";
import { StoreBusy } from "../../src/usecases/ports.js";
import { anAgreement } from "../builders/agreements.js";
import { type Door, openDoor, problemOf } from "./door.js";

const ROUND = "/agreements/2026/follow-ups/second";

function answerToGibberish(address: string): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(Number(new URL(address).port), "127.0.0.1", () => socket.end("HELLO\r\n\r\n"));
    let text = "";
    socket.on("data", (chunk) => {
      text += chunk;
    });
    socket.on("close", () => resolve(text));
  });
}

describe("a request", () => {
  let door: Door;
  beforeAll(async () => {
    door = await openDoor();
    await door.keep(anAgreement());
  });
  afterAll(() => door.close());

  it("is answered when all is well", async () => {
    const health = await door.callAnonymously("GET", "/health/ready");
    expect(health.json()).toEqual({ status: "ok" });
    expect(health.headers).toMatchObject({
      "content-language": "da",
      vary: "Accept-Language",
      "x-content-type-options": "nosniff",
      "cache-control": "private, no-cache",
      "content-security-policy": "default-src 'none';frame-ancestors 'none'",
      "referrer-policy": "no-referrer",
      "x-frame-options": "DENY",
    });
  });

  it.each([
    ["/agreement"],
    ["/agreements/"],
    ["/agreements/2026/items/1.1/"],
    ["/agreements/2026/follow-ups/second/forget"],
  ])("for nothing, %s, is told so", async (url) => {
    const unknown = await door.call("POST", url, { body: "x", headers: { "content-type": "text/plain" } });
    expect(problemOf(unknown)).toEqual({ status: 404, code: "route-unknown" });
    expect(unknown.json().instance).toBe(url);
  });

  it.each([
    ["DELETE", "/agreements", "GET, HEAD, POST"],
    ["PUT", "/agreements/2026?x=1", "GET, HEAD, PATCH"],
    ["GET", `${ROUND}/open`, "POST"],
    ["PATCH", `${ROUND}/items/1.1/effort`, "DELETE, GET, HEAD, PUT"],
    ["POST", "/schemas/milepael-agreement-1.json", "GET, HEAD"],
  ] as const)("may not %s %s", async (method, url, allowed) => {
    const refused = await door.call(method, url);
    expect(problemOf(refused)).toEqual({ status: 405, code: "method-not-allowed" });
    expect(refused.headers.allow).toBe(allowed);
  });

  it.each([["text/plain"], ["application/x-www-form-urlencoded"], ["multipart/form-data; boundary=x"]])(
    "sends no %s",
    async (type) => {
      const refused = await door.call("PATCH", ROUND, { body: "{}", headers: { "content-type": type } });
      expect(problemOf(refused)).toEqual({ status: 415, code: "content-type-unsupported" });
    },
  );

  it("sends 5 MB at most, and an agreement of 20", async () => {
    const body = (megabytes: number) => ({ text: "x".repeat(megabytes * 2 ** 20) });
    const large = await door.call("PATCH", ROUND, { body: body(5) });
    expect(problemOf(large)).toEqual({ status: 413, code: "body-too-large" });
    expect(large.json().detail).toContain("5 MB");
    expect((await door.call("POST", "/agreements", { body: body(6) })).statusCode).toBe(422);
    const larger = await door.call("POST", "/agreements", { body: body(20) });
    expect(problemOf(larger)).toEqual({ status: 413, code: "body-too-large" });
    expect(larger.json().detail).toContain("20 MB");
  });

  it("may be nested as deep as can be sent", async () => {
    const deep = `${"[".repeat(2_000_000)}${"]".repeat(2_000_000)}`;
    expect(problemOf(await door.call("PATCH", ROUND, { body: deep })).code).toBe("body-invalid");
    expect(problemOf(await door.call("PATCH", ROUND, { body: `{"datedOn":${deep}}` })).code).toBe("body-invalid");
    expect(problemOf(await door.call("POST", "/agreements", { body: `{"chapters":${deep}}` })).code).toBe(
      "document-invalid",
    );
  });

  it.each([["/agreements/%zz"], ["/%"]])("to %s cannot be read", async (url) => {
    const refused = await door.ask(url);
    expect(problemOf(refused)).toEqual({ status: 400, code: "request-malformed" });
  });

  it.each([["localhost"], ["localhost:3000"], ["127.0.0.1:80"], ["[::1]:8080"], ["LOCALHOST"]])(
    "to %s is answered",
    async (host) => expect((await door.call("GET", "/health/live", { headers: { host } })).statusCode).toBe(200),
  );

  it.each([
    ["milepael.example"],
    ["localhost.evil.example"],
    ["127.0.0.1.nip.io:3000"],
    ["127.0.0.2"],
    ["localhost:x"],
  ])("to %j is not: its name may have been bound to this machine by somebody else", async (host) => {
    for (const url of ["/health/live", "/documentation/json", "/nothing"]) {
      const refused = await door.ask(url, { host });
      expect(problemOf(refused)).toEqual({ status: 421, code: "host-not-allowed" });
    }
  });

  it.each([["http://evil.example"], ["null"], ["http://localhost:4000"], ["http://127.0.0.1:3000"], [""]])(
    "from a page of %j changes nothing",
    async (origin) => {
      const headers = { host: "localhost:3000", origin };
      const before = await door.tagOf(ROUND);
      const refused = await door.call("POST", ROUND.replace("second", "first").concat("/open"), { headers });
      expect(problemOf(refused)).toEqual({ status: 403, code: "origin-not-allowed" });
      expect((await door.call("GET", ROUND, { headers })).headers.etag).toBe(before);
    },
  );

  it("from a page of our own may", async () => {
    const headers = { host: "localhost:3000", origin: "http://localhost:3000", "if-match": await door.tagOf(ROUND) };
    expect((await door.call("PATCH", ROUND, { body: {}, headers })).statusCode).toBe(200);
  });

  it("is refused in the reader's language", async () => {
    const speak = async (language: string) => {
      const refused = await door.call("PATCH", ROUND, {
        body: { datedOn: 7 },
        headers: { "accept-language": language },
      });
      return [refused.headers["content-language"], refused.json().title, refused.json().errors[0].message];
    };
    expect(await speak("da")).toEqual(["da", "Indholdet har fejl", "Ugyldigt input: forventede streng, fik tal"]);
    expect(await speak("sv-SE")).toEqual(["sv", "Innehållet har fel", expect.stringMatching(/^Ogiltig inmatning/)]);
    expect(await speak("de, en;q=0.5")).toEqual([
      "en",
      "The content has errors",
      expect.stringMatching(/^Invalid input/),
    ]);
  });

  it("that is no HTTP gets no answer that tells anything", async () => {
    const answer = await door.api.listen({ host: "127.0.0.1", port: 0 }).then(answerToGibberish);
    expect(answer).toMatch(/^HTTP\/1.1 400 /);
    expect(answer).toContain("application/problem+json");
  });
});

describe("a request from outside, where the program is reached as https://milepael.example", () => {
  let door: Door;
  beforeAll(async () => {
    door = await openDoor(undefined, { publicUrl: new URL("https://milepael.example"), proxies: ["127.0.0.1"] });
  });
  afterAll(() => door.close());

  it.each([["milepael.example"], ["milepael.example:443"], ["localhost:3000"]])("to %s is answered", async (host) => {
    const answer = await door.ask("/health/live", { host });
    expect(answer.statusCode).toBe(200);
    expect(answer.headers["strict-transport-security"]).toMatch(/max-age/);
  });

  it.each([["milepael.example:8080"], ["www.milepael.example"], ["milepael.example.evil.example"]])(
    "to %s is not",
    async (host) => expect(problemOf(await door.ask("/health/live", { host })).code).toBe("host-not-allowed"),
  );

  it("is known by the name the proxy was asked for", async () => {
    const asked = async (host: string) =>
      (await door.ask("/health/live", { host: "10.0.0.7", "x-forwarded-host": host })).statusCode;
    expect(await asked("milepael.example")).toBe(200);
    expect(await asked("evil.example")).toBe(421);
  });

  it("comes from a page of our own over https only", async () => {
    const from = (origin: string) =>
      door.callAnonymously("POST", "/sessions/refresh", { body: {}, headers: { host: "milepael.example", origin } });
    expect(problemOf(await from("http://milepael.example")).code).toBe("origin-not-allowed");
    expect(problemOf(await from("https://milepael.example")).code).not.toBe("origin-not-allowed");
  });
});

describe("a request that meets", () => {
  let door: Door;
  let error: unknown;
  beforeAll(async () => {
    door = await openDoor(() => ({ listAgreements: () => Promise.reject(error) }));
  });
  afterAll(() => door.close());

  it("a busy store may come again", async () => {
    error = new StoreBusy("too much work is waiting");
    const refused = await door.call("GET", "/agreements");
    expect(problemOf(refused)).toEqual({ status: 503, code: "store-busy" });
    expect(refused.headers["retry-after"]).toBe("2");
    expect(door.bugs).toEqual([]);
  });

  it.each([
    [new Error("SELECT secret FROM rows")],
    [Object.assign(new Error("secret"), { statusCode: 404 })],
    ["secret"],
  ])("a bug sees nothing of it: %s", async (thrown) => {
    error = thrown;
    const answer = await door.call("GET", "/agreements", { headers: { "accept-language": "en" } });
    expect(problemOf(answer)).toEqual({ status: 500, code: "internal-error" });
    expect(answer.body).not.toMatch(/secret|SELECT|node_modules|\.ts/);
    expect(answer.json().detail).toContain(answer.json().id);
    const message = thrown instanceof Error ? thrown.message : thrown;
    expect(door.bugs.at(-1)).toMatchObject({ bug: answer.json().id, message });
  });
});

describe("the language of an answer", () => {
  it.each([
    [undefined, "sv"],
    ["", "sv"],
    ["en", "en"],
    ["DA-dk", "da"],
    ["de-DE, fr;q=0.9", "sv"],
    ["de, da;q=0.7, en;q=0.8", "en"],
    ["en;q=0, *", "sv"],
    ["da;q=0.1, *;q=0.5", "sv"],
    ["en;q=oops, da", "da"],
  ])("for %j is %s", (header, language) => expect(preferredLanguage(header, "sv")).toBe(language));
});
