import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { agreement2025 } from "../../scripts/demo/agreement-2025.js";
import { agreement2026 } from "../../scripts/demo/agreement-2026.js";
import { itemsOf } from "../../src/domain/agreements/agreement.js";
import { agreementDocument } from "../../src/exchange/json/agreement-json.export.js";
import { lockFolder } from "../../src/store/database/folder-lock.js";
import { type DataFolder, dataFolder } from "../builders/commands.js";

/** A finance office's year, command by command; each test stands on the ones before it. */
describe("the commands", () => {
  let data: DataFolder;
  const file = (name: string) => join(data.path, name);
  beforeAll(async () => {
    data = await dataFolder();
    await writeFile(file("2025.json"), JSON.stringify(agreementDocument(agreement2025)));
    await writeFile(file("2026.json"), JSON.stringify(agreementDocument(agreement2026)));
  });
  afterAll(() => data.remove());

  it("say what is missing, and exit 2", async () => {
    const { code, out, err } = await data.start("import");
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain("Skriv, hvilken fil der skal importeres.");
    const wrong = await data.run("check", "--agreement", "nul", "--lang", "en");
    expect(wrong.code).toBe(2);
    expect(wrong.err).toContain("--agreement cannot be “nul”");
  });

  it("import nothing in a dry run", async () => {
    const { code, out } = await data.run("import", file("2025.json"), "--dry-run");
    expect(code).toBe(0);
    expect(out).toContain("Aftale om budget 2025 for Nordfjerd Kommune: ny");
    expect(await data.agreement(2025)).toBeNull();
  });

  it("import an agreement, and a second time change nothing", async () => {
    const first = JSON.parse((await data.run("import", file("2026.json"), "--json")).out);
    expect(first.agreements[0]).toMatchObject({ fiscalYear: 2026, change: "added", items: 45 });
    const second = JSON.parse((await data.run("import", file("2026.json"), "--json")).out);
    expect(second).toMatchObject({ agreements: [{ change: "unchanged" }], differences: [] });
  });

  it("export what was imported, to the letter", async () => {
    expect((await data.run("export", "--agreement", "2026", "--out", file("again.json"))).code).toBe(0);
    const exported = await readFile(file("again.json"), "utf8");
    expect(exported).toBe(`${JSON.stringify(agreementDocument(agreement2026), null, 2)}\n`);
  });

  it("ROUND-6 read unresolved smileys from a list, all of it or nothing", async () => {
    const readings = file("readings.csv");
    await writeFile(
      readings,
      "\ufeffaftale;punkt;opfølgning;for;smiley\n2026;1.5;første;indsats;sur\n2026;2.3;1;;glad\n",
    );
    const refused = await data.run("import", file("2026.json"), "--resolve", readings);
    expect(refused.code).toBe(1);
    expect(refused.err).toContain("kun være mellemfornøjet eller sur, ikke glad (punkt 2.3)");
    await writeFile(readings, "agreement,item,checkpoint,smiley\n2026,1.5,first,sad\n2026,2.3,first,neutral\n");
    expect((await data.run("import", file("2026.json"), "--resolve", readings)).code).toBe(0);
    const read = itemsOf((await data.agreement(2026)) ?? agreement2026).find(({ number }) => number === "1.5");
    expect(read?.effort[0]?.rating).toMatchObject({
      kind: "assessed",
      smiley: "sad",
      reading: { glyph: "☹", readBy: "operator" },
    });
  });

  it("FIND-1 check without failing over what they find", async () => {
    const { code, out } = await data.run("check", "--agreement", "2026", "--json", "--lang", "en");
    expect(code).toBe(0);
    const findings = JSON.parse(out);
    expect(findings.length).toBeGreaterThan(10);
    for (const finding of findings) {
      expect(Object.keys(finding)).toEqual(["rule", "agreement", "item", "checkpoint", "level", "message"]);
    }
  });

  it("ROUND-1 open a round, tell what is due, and refuse to close over what is missing", async () => {
    const round = ["--agreement", "2026", "--checkpoint", "second"];
    const status = JSON.parse((await data.run("follow-up", "open", ...round, "--json")).out);
    expect(status.state).toBe("open");
    expect(status.entries).toHaveLength(45);
    expect(status.extraFollowUps).toHaveLength(0);
    expect(status.hindrances.length).toBeGreaterThan(0);
    const closing = await data.run("follow-up", "close", ...round, "--lang", "sv");
    expect(closing.code).toBe(1);
    expect(closing.err).toContain(`kan inte stängas: ${status.hindrances.length} saker ska åtgärdas först`);
  });

  it("write the report, and an extract, and know no other committee", async () => {
    const report = ["--agreement", "2026", "--checkpoint", "first"];
    expect((await data.run("report", ...report, "--out", file("r.pdf"))).code).toBe(0);
    expect((await readFile(file("r.pdf"))).subarray(0, 5).toString()).toBe("%PDF-");
  });

  it("are refused while another process has the folder, and say which", async () => {
    const release = await lockFolder(data.path, "npm run demo");
    const { code, err } = await data.start("check", "--agreement", "2026");
    await release();
    expect(code).toBe(1);
    expect(err).toContain(`er i brug af en anden proces (nr. ${process.pid}: npm run demo)`);
  });

  it("name what is wrong in a file, and save nothing of it", async () => {
    const broken = structuredClone(agreementDocument({ ...agreement2026, fiscalYear: 2027 })) as unknown as {
      chapters: { items: { effort: { kind: string }[] }[] }[];
    };
    const rating = broken.chapters[0]?.items[0]?.effort[0];
    if (rating) rating.kind = "carried";
    await writeFile(file("broken.json"), JSON.stringify(broken));
    const { code, err } = await data.run("import", file("broken.json"));
    expect(code).toBe(1);
    expect(err).toContain("chapters.0.items.0.effort.0");
    expect(await data.agreement(2027)).toBeNull();
  });

  it("refuse a file that is not there", async () => {
    const { code, err } = await data.run("import", file("nowhere.docx"));
    expect(code).toBe(1);
    expect(err).toContain("findes ikke eller kan ikke læses");
  });
});
