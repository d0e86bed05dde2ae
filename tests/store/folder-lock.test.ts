import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { FolderInUse, lockFolder } from "../../src/store/database/folder-lock.js";

describe("one process has a data folder", () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "milepael-lock-"));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it("is refused to a second, which is told who has it", async () => {
    const release = await lockFolder(folder, "npm run import");
    const refused = await lockFolder(folder, "npm run check").catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(FolderInUse);
    expect(refused).toMatchObject({ folder, holder: { pid: process.pid, command: "npm run import" } });
    await release();
  });

  it("is free again when released, with nothing left behind", async () => {
    await (await lockFolder(folder, "a"))();
    await (await lockFolder(folder, "b"))();
    expect(await readdir(folder)).toEqual([]);
  });

  it("is taken over from a process that is gone", async () => {
    await writeFile(join(folder, "in-use.lock"), JSON.stringify(await deadHolder()));
    const release = await lockFolder(folder, "npm run import");
    expect(JSON.parse(await readFile(join(folder, "in-use.lock"), "utf8"))).toMatchObject({ pid: process.pid });
    await release();
    expect(await readdir(folder)).toEqual([]);
  });

  it("is taken over when the number of the dead process now belongs to another", async () => {
    const reused = { pid: process.pid, command: "old", nonce: "n", started: "another boot/1" };
    await writeFile(join(folder, "in-use.lock"), JSON.stringify(reused));
    await (await lockFolder(folder, "npm run import"))();
    expect(await readdir(folder)).toEqual([]);
  });

  it("is taken over from one that died before it had written its name", async () => {
    await writeFile(join(folder, "in-use.lock"), "");
    await (await lockFolder(folder, "npm run import"))();
  });

  it("goes to one alone of many that find it left behind", async () => {
    await writeFile(join(folder, "in-use.lock"), JSON.stringify(await deadHolder()));
    const results = await Promise.allSettled(Array.from({ length: 20 }, (_, index) => lockFolder(folder, `${index}`)));
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    for (const result of results) {
      if (result.status === "rejected") expect(result.reason).toBeInstanceOf(FolderInUse);
      else await result.value();
    }
    expect(await readdir(folder)).toEqual([]);
  });
});

async function deadHolder() {
  const child = spawn(process.execPath, ["-e", ""]);
  await once(child, "exit");
  return { pid: child.pid, command: "npm run demo", nonce: "dead", started: null };
}
