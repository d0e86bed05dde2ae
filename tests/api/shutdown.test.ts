import { once } from "node:events";
import { request } from "node:http";
import { expect, it } from "vitest";
import { dataFolder } from "../builders/commands.js";

/** Whether anybody still answers there. */
function isReached(address: string): Promise<boolean> {
  return fetch(`${address}/health/live`, { headers: { connection: "close" } }).then(
    () => true,
    () => false,
  );
}

it("a request that has begun when the program is asked to stop is answered, and nothing new is taken", async () => {
  const folder = await dataFolder();
  const program = await folder.serve();
  const body = JSON.stringify({ email: "nobody@nordfjerd.dk", password: "syv grønne cykler" });
  const headers = {
    "content-type": "application/json",
    "content-length": Buffer.byteLength(body),
    // told once the program has the request and waits for its body
    expect: "100-continue",
  };
  const slow = request(`${program.address}/sessions`, { method: "POST", headers });
  slow.flushHeaders();
  await once(slow, "continue");
  program.stop();
  while (await isReached(program.address));
  slow.end(body);
  const [answer] = await once(slow, "response");
  expect(answer.statusCode).toBe(401);
  answer.resume();
  const { code, err } = await program.ended;
  expect([code, err]).toEqual([0, expect.stringContaining('"route":"/sessions"')]);
  // the folder was given back
  expect(await folder.agreement(2026)).toBeNull();
  await folder.remove();
});
