import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type BadWorld, openBadWorld } from "./world.js";

/** More than any answer takes: who is answered nothing at all hangs here. */
const PATIENCE_MS = 10_000;

describe("over the wire", () => {
  let world: BadWorld;
  let port: number;
  beforeAll(async () => {
    world = await openBadWorld();
    port = await world.door.api.listen({ host: "127.0.0.1", port: 0 }).then((address) => Number(new URL(address).port));
  });
  afterAll(() => world.door.close());

  /** Writes the bytes and closes its side; what comes until the other side closes as well. */
  function answerTo(...parts: readonly (string | Buffer)[]): Promise<string> {
    return new Promise((resolve, reject) => {
      const socket = connect(port, "127.0.0.1", () => {
        for (const part of parts) socket.write(part);
        socket.end();
      });
      let text = "";
      socket.setTimeout(PATIENCE_MS, () => socket.destroy(new Error(`no end after ${JSON.stringify(text)}`)));
      socket.on("data", (chunk) => {
        text += chunk;
      });
      // a server may hang up before it has read everything
      socket.on("error", (error: NodeJS.ErrnoException) =>
        error.code === "ETIMEDOUT" ? reject(error) : resolve(text),
      );
      socket.on("close", () => resolve(text));
    });
  }

  const HEAD = "Host: localhost\r\n";
  const office = () => `${HEAD}Authorization: Bearer ${world.askers[0]?.token}\r\nContent-Type: application/json\r\n`;
  const change = "PATCH /agreements/2026 HTTP/1.1\r\n";
  const whole = '{"title":"Ny titel"}';

  it.each<[what: string, parts: () => readonly (string | Buffer)[], answers: RegExp]>([
    ["no HTTP at all", () => ["HELLO\r\n\r\n"], /^HTTP\/1\.1 400 /],
    ["the beginning of TLS", () => [Buffer.from([22, 3, 1, 2, 0, 1, 0, 1, 252, 3, 3])], /^HTTP\/1\.1 400 /],
    ["zeros", () => [Buffer.alloc(70_000)], /^(HTTP\/1\.1 400 |$)/],
    ["a version there is not", () => [`GET /health/live HTTP/9.9\r\n${HEAD}\r\n`], /^HTTP\/1\.1 (400|505) /],
    ["no host", () => ["GET /agreements HTTP/1.1\r\n\r\n"], /^HTTP\/1\.1 400 /],
    ["a method of its own", () => [`MELT / HTTP/1.1\r\n${HEAD}\r\n`], /^HTTP\/1\.1 400 /],
    ["an address that climbs", () => [`GET /agreements/../../etc/passwd HTTP/1.1\r\n${HEAD}\r\n`], /^HTTP\/1\.1 404 /],
    [
      "an address that climbs in disguise",
      () => [`GET /documentation/static/%2e%2e/%2e%2e/package.json HTTP/1.1\r\n${HEAD}\r\n`],
      /^HTTP\/1\.1 40[034] /,
    ],
    ["a whole address of elsewhere", () => [`GET http://evil.example/ HTTP/1.1\r\n${HEAD}\r\n`], /^HTTP\/1\.1 4\d\d /],
    ["a bare star", () => [`OPTIONS * HTTP/1.1\r\n${HEAD}\r\n`], /^HTTP\/1\.1 4\d\d /],
    ["an address of 100 kB", () => [`GET /${"x".repeat(100_000)} HTTP/1.1\r\n${HEAD}\r\n`], /^(HTTP\/1\.1 4\d\d |$)/],
    [
      "5,000 headers",
      () => [`GET /health/live HTTP/1.1\r\n${HEAD}${"X-A: b\r\n".repeat(5_000)}\r\n`],
      /^(HTTP\/1\.1 (4\d\d|200) |$)/,
    ],
    [
      "a header of 1 MB",
      () => [`GET /health/live HTTP/1.1\r\n${HEAD}X-A: ${"b".repeat(2 ** 20)}\r\n\r\n`],
      /^(HTTP\/1\.1 4\d\d |$)/,
    ],
    ["a header that breaks its line", () => [`GET / HTTP/1.1\r\n${HEAD}X-A: b\nc\r\n\r\n`], /^HTTP\/1\.1 400 /],
    [
      "two lengths",
      () => [`${change}${office()}If-Match: *\r\nContent-Length: 2\r\nContent-Length: 20\r\n\r\n${whole}`],
      /^HTTP\/1\.1 400 /,
    ],
    [
      "a length and chunks",
      () => [`${change}${office()}If-Match: *\r\nContent-Length: 20\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`],
      /^HTTP\/1\.1 400 /,
    ],
    [
      "a chunk of no size",
      () => [`${change}${office()}If-Match: *\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n${whole}\r\n0\r\n\r\n`],
      /^HTTP\/1\.1 400 /,
    ],
    ["half a request line", () => ["PATCH /agree"], /^(HTTP\/1\.1 400 |$)/],
    ["half of the headers", () => [`${change}${office()}If-Ma`], /^(HTTP\/1\.1 400 |$)/],
    [
      "half a body",
      () => [`${change}${office()}If-Match: *\r\nContent-Length: 20\r\n\r\n${whole.slice(0, 10)}`],
      /^(HTTP\/1\.1 400 |$)/,
    ],
    [
      "garbage behind a good request",
      () => [`GET /health/live HTTP/1.1\r\n${HEAD}\r\n`, "\u0000garbage\r\n\r\n"],
      /^HTTP\/1\.1 (200|400) /,
    ],
    [
      "a change hidden in the body of another",
      () => [`POST /sessions HTTP/1.1\r\n${HEAD}Content-Length: 4\r\n\r\n${change}${HEAD}\r\n`],
      /^HTTP\/1\.1 4\d\d /,
    ],
    [
      "a wish to change the protocol",
      () => [`GET /health/live HTTP/1.1\r\n${HEAD}Connection: Upgrade\r\nUpgrade: websocket\r\n\r\n`],
      /^HTTP\/1\.1 (200|4\d\d) /,
    ],
  ])("%s is answered, or hung up on, and changes nothing", async (_what, parts, answers) => {
    const before = await world.fingerprint();
    const answer = await answerTo(...parts());
    expect(answer).toMatch(answers);
    expect(answer).not.toMatch(/node_modules|\n\s+at |HPE_|Error:/);
    expect(world.newBugs()).toEqual([]);
    expect(await world.fingerprint()).toEqual(before);
    expect(await answerTo(`GET /health/live HTTP/1.1\r\n${HEAD}Connection: close\r\n\r\n`)).toMatch(/^HTTP\/1\.1 200 /);
  });

  it("a client that goes away in the middle of many requests leaves no trace", async () => {
    const before = await world.fingerprint();
    const requests = Array.from({ length: 20 }, () => {
      const socket = connect(port, "127.0.0.1");
      socket.write(`${change}${office()}If-Match: *\r\nContent-Length: 500\r\n\r\n{"title":`);
      return new Promise((resolve) => {
        socket.on("connect", () => setImmediate(() => socket.destroy()));
        socket.on("close", resolve);
      });
    });
    await Promise.all(requests);
    expect(await answerTo(`GET /health/live HTTP/1.1\r\n${HEAD}Connection: close\r\n\r\n`)).toMatch(/^HTTP\/1\.1 200 /);
    expect(world.newBugs()).toEqual([]);
    expect(await world.fingerprint()).toEqual(before);
  });
});
