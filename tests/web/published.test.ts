import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { freezeRound } from "../../src/domain/followups/freeze-round.js";
import type { Door } from "../api/door.js";
import { anAct } from "../builders/acts.js";
import { anAgreement } from "../builders/agreements.js";
import { anItem, happy } from "../builders/items.js";
import { openPages } from "./house.js";
import { reader } from "./reader.js";

const UNPUBLISHED = "Endnu ikke offentligt";

describe("ROUND-5 the page of what is published", () => {
  let door: Door;
  beforeAll(async () => {
    door = await openPages();
    const items = [anItem({ effort: { first: happy("Nået"), second: happy(UNPUBLISHED) } })];
    await door.keep(anAgreement({ held: "first", open: "second", items }));
    await publish(door, 1, null);
    await publish(door, 2, "Et beløb var forkert.");
  });
  afterAll(() => door.close());

  it.each([
    ["somebody of a committee", { role: "committee-reader", committee: "Teknikudvalget" }],
    ["a centre lead of another centre", { role: "centre-lead", centre: "Havnen" }],
    ["an administrator", { role: "administrator" }],
  ] as const)("shows %s every edition, the newest first, and nothing else", async (_who, grant) => {
    const page = await reader(door, await door.personWith(grant)).get("/udgivet");
    expect(page.statusCode).toBe(200);
    expect(page.body.indexOf("Første opfølgning, udgave 2")).toBeGreaterThan(0);
    expect(page.body.indexOf("Første opfølgning, udgave 1")).toBeGreaterThan(page.body.indexOf("udgave 2"));
    expect(page.body).toContain("Et beløb var forkert.");
    expect(page.body).toContain("Denne udgave er afløst af udgave 2.");
    expect(page.body.match(/<code class="fingerprint">[0-9a-f]{64}</g)).toHaveLength(2);
    expect(page.body).not.toContain(UNPUBLISHED);
    expect(page.body).not.toContain("Anden opfølgning");
  });

  it("hands out the bytes that were published, under a name that tells the edition", async () => {
    const report = await reader(door, door.office).get("/udgivet/2026/foerste/2");
    expect(report.rawPayload.toString()).toBe("%PDF 2");
    expect(report.headers["content-type"]).toBe("application/pdf");
    expect(report.headers["content-disposition"]).toContain(
      'filename="Foerste opfoelgning paa Aftale om budget 2026 for Nordfjerd Kommune - Udgave 2.pdf"',
    );
  });

  it.each(["/udgivet/2026/foerste/3", "/udgivet/2026/anden/1", "/udgivet/2026/aarsslut/x", "/udgivet/x/foerste/1"])(
    "%s is not there",
    async (url) => {
      const answer = await reader(door, door.office).get(url);
      expect(answer.statusCode).toBe(404);
      expect(answer.headers["content-type"]).toContain("text/html");
    },
  );

  it.each(["sv", "en"])("is complete in %s", async (sprog) => {
    const someone = reader(door, door.office);
    await someone.get("/udgivet");
    await someone.post("/sprog", { sprog, til: "/udgivet" });
    const page = await someone.get("/udgivet");
    expect(page.body).toContain(`<html lang="${sprog}">`);
    expect(page.body).not.toMatch(/Offentliggjort|udgave/);
  });

  it("is for those who have signed in", async () => {
    const asked = await reader(door).get("/udgivet");
    expect([asked.statusCode, asked.headers.location]).toEqual([303, "/log-ind?til=%2Fudgivet"]);
  });
});

async function publish({ store }: Door, number: number, reason: string | null): Promise<void> {
  await store.transaction(async (transaction) => {
    const agreement = await transaction.agreement(2026);
    if (!agreement) throw new Error("there is no agreement to publish");
    const content = freezeRound(agreement, "first", [], "2026-04-30");
    await transaction.freeze(2026, "first", content, anAct());
    const logHead = await transaction.holdLog();
    const bytes = new TextEncoder().encode(`%PDF ${number}`);
    const edition = { fiscalYear: 2026, round: "first", language: "da" } as const;
    await transaction.publish({ ...edition, number, reason, logHead, content, bytes }, anAct());
  });
}
