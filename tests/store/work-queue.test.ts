import { describe, expect, it } from "vitest";
import { WorkQueue } from "../../src/store/database/work-queue.js";
import { StoreBusy } from "../../src/usecases/ports.js";

describe("work on the embedded database", () => {
  it("is done one after the other, in the order it came", async () => {
    const queue = new WorkQueue(10);
    const seen: string[] = [];
    const work = (name: string) => async () => {
      seen.push(`${name} begins`);
      await new Promise((resolve) => setImmediate(resolve));
      seen.push(`${name} ends`);
    };
    await Promise.all([queue.run(work("a")), queue.run(work("b"))]);
    expect(seen).toEqual(["a begins", "a ends", "b begins", "b ends"]);
  });

  it("goes on after work that fails", async () => {
    const queue = new WorkQueue(10);
    const failing = queue.run(() => Promise.reject(new Error("no")));
    await expect(failing).rejects.toThrow("no");
    expect(await queue.run(async () => 1)).toBe(1);
  });

  it("is refused when too much is waiting", async () => {
    const queue = new WorkQueue(1);
    const first = queue.run(() => new Promise((resolve) => setTimeout(resolve, 10)));
    await expect(queue.run(async () => 1)).rejects.toBeInstanceOf(StoreBusy);
    await first;
  });
});
