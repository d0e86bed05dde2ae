import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openEmbeddedDatabase } from "../../src/store/database/embedded-database.js";
import { openStore } from "../../src/store/open-store.js";
import { type DataFolder, dataFolder } from "../builders/commands.js";
import { writeSomeLog } from "../builders/log.js";

/** Each test stands on the ones before it. */
describe("npm run audit", () => {
  let data: DataFolder;
  beforeAll(async () => {
    data = await dataFolder();
    const store = await openStore({ kind: "embedded", folder: data.path, command: "npm test" });
    await writeSomeLog(store);
    await store.close();
  });
  afterAll(() => data.remove());

  it("says in one sentence that the log is unbroken, with its newest hash", async () => {
    const { code, out, err } = await data.run("audit", "verify");
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toMatch(/^Logbogen er ubrudt: 22 poster\. Den nyeste har hash [0-9a-f]{64}\.\n$/);
  });

  it("lists what was done to an item, as people read it", async () => {
    const { out } = await data.run("audit", "list", "--agreement", "2026", "--item", "1.2", "--lang", "en");
    expect(out).toContain("8. 2026-08-14T10:00:00.000Z a command: edited the item, budget 2026, item 1.2\n");
    expect(out).toContain("    title: Flere træer langs skolevejene → Nye ord\n    Reason: Nye ord\n");
    expect(out).not.toContain("item 1.1");
  });

  it("exits 1 with a sentence per fault", async () => {
    const { pool, close } = await openEmbeddedDatabase(join(data.path, "database"));
    await pool.query("ALTER TABLE log DISABLE TRIGGER log_stays");
    await pool.query("DELETE FROM log WHERE sequence = 3");
    await close();
    const { code, out, err } = await data.run("audit", "verify", "--json");
    expect({ code, err }).toEqual({ code: 1, err: "Logbogen er ikke, som den blev skrevet. Antal fejl: 1.\n" });
    expect(JSON.parse(out)).toMatchObject({
      newest: { sequence: 22 },
      faults: [{ code: "records-missing", from: 3, to: 3, message: "Post 3 mangler." }],
    });
  });
});
