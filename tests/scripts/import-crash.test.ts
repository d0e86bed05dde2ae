import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { agreement2026 } from "../../scripts/demo/agreement-2026.js";
import { agreementDocument } from "../../src/exchange/json/agreement-json.export.js";
import { type DataFolder, dataFolder } from "../builders/commands.js";
import { sized } from "../builders/runs.js";

/** Kills an import at moments spread over all of its time: each time the whole document is there, or nothing of it. */
describe("an import killed in the middle", () => {
  let data: DataFolder;
  let duration = 0;
  const whole = (fiscalYear: number) => ({ ...agreement2026, fiscalYear, extraFollowUps: [] });
  const write = async (fiscalYear: number) => {
    const file = join(data.path, `${fiscalYear}.json`);
    await writeFile(file, JSON.stringify(agreementDocument(whole(fiscalYear))));
    return file;
  };

  beforeAll(async () => {
    data = await dataFolder({ made: false });
    await data.run("import", await write(2000));
    const start = performance.now();
    await data.run("import", await write(2001));
    duration = performance.now() - start;
  });
  afterAll(() => data.remove());

  const times = sized({ small: 2, ci: 15, soak: 50 });
  it.each(Array.from({ length: times }, (_, index) => [2100 + index, 0.3 + (0.7 * (index + 0.5)) / times] as const))(
    "leaves all or nothing (%i, killed after %d of the time it takes)",
    async (fiscalYear, part) => {
      const killed = await data.kill(duration * part, "import", await write(fiscalYear));
      const kept = await data.agreement(fiscalYear);
      if (kept) expect(kept).toEqual(whole(fiscalYear));
      else expect(killed.code).toBeNull();
    },
  );

  it("leaves a folder that opens, also when it was just being opened", async () => {
    await writeFile(join(data.path, "database", "postmaster.pid"), "");
    expect(await data.agreement(2000)).toEqual(whole(2000));
  });

  it("leaves a folder that works, also when it was being made", async () => {
    await rm(join(data.path, "database"), { recursive: true });
    await data.kill(duration * 0.7, "import", await write(2000));
    expect([null, whole(2000)]).toContainEqual(await data.agreement(2000));
  });
});
