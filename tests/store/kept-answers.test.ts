import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { KeptAnswer } from "../../src/usecases/ports.js";
import { openTestDatabase, type TestDatabase } from "../builders/database.js";

describe("answers to requests that may be repeated", () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await openTestDatabase();
  });
  afterAll(() => database.store.close());

  const answer = (sketch: Partial<KeptAnswer> = {}): KeptAnswer => ({
    scope: "asta",
    keyHash: "k",
    fingerprint: "f",
    answer: Uint8Array.from([0, 255, 10]),
    createdAt: "2026-03-03T10:00:00.000Z",
    ...sketch,
  });
  const keep = (kept: KeptAnswer) => database.store.transaction((tx) => tx.keepAnswer(kept));
  const kept = (scope: string, key: string) => database.store.transaction((tx) => tx.keptAnswer(scope, key));

  it("are kept byte by byte, for their own client only", async () => {
    await keep(answer());
    expect(await kept("asta", "k")).toEqual(answer());
    expect(await kept("bo", "k")).toBeNull();
    expect(await kept("asta", "other")).toBeNull();
  });

  it("are forgotten after two days", async () => {
    await keep(answer({ keyHash: "two days later", createdAt: "2026-03-05T10:00:00.000Z" }));
    expect(await kept("asta", "k")).toEqual(answer());
    await keep(answer({ keyHash: "and a moment", createdAt: "2026-03-05T10:00:00.001Z" }));
    expect(await kept("asta", "k")).toBeNull();
    expect(await kept("asta", "two days later")).not.toBeNull();
  });

  it("are made once, however many ask at the same time", async () => {
    const createdAt = "2026-03-06T10:00:00.000Z";
    const ask = (index: number) =>
      database.store.transaction(async (tx) => {
        const before = await tx.keptAnswer("many", "k");
        if (before) return before.answer;
        const mine = Uint8Array.from([index]);
        await tx.keepAnswer(answer({ scope: "many", answer: mine, createdAt }));
        return mine;
      });
    const answers = await Promise.all(Array.from({ length: 10 }, (_, index) => ask(index)));
    expect(new Set(answers.map(String)).size).toBe(1);
  });
});
