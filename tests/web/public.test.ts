import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { PUBLIC } from "../../src/domain/access/actor.js";
import type { Door } from "../api/door.js";
import { somebody } from "../api/entries.js";
import { anAgreement } from "../builders/agreements.js";
import { anItem, happy } from "../builders/items.js";
import { useCasesFor } from "../builders/people.js";
import { openPages } from "./house.js";
import { type Reader, reader } from "./reader.js";

const SECOND = "/agreements/2026/follow-ups/second";
const THIS_YEAR = anAgreement({
  held: "first",
  items: [anItem({ number: "1.1", milestones: { first: "Planen er vedtaget." }, effort: { first: happy() } })],
});

/** Plays the second round of an agreement in which nothing is due up to its publication. */
async function publishSecond(door: Door): Promise<void> {
  const office = somebody(door, door.office);
  await door.keep(THIS_YEAR);
  await office.change("POST", `${SECOND}/open`, undefined, SECOND);
  await office.change("POST", `${SECOND}/close`, {}, SECOND);
  const published = await office.change("POST", `${SECOND}/publish`, {}, SECOND);
  expect(published.statusCode).toBe(201);
}

describe("the public page", () => {
  let door: Door;
  let someone: Reader;

  describe("switched on", () => {
    beforeAll(async () => {
      door = await openPages((store) => ({ toThePublic: useCasesFor(store, { actor: PUBLIC }) }));
      someone = reader(door);
    });
    afterAll(() => door.close());

    it("has nothing to show while nothing is published, not even that an agreement is there", async () => {
      await door.keep(THIS_YEAR);
      const { statusCode, body } = await someone.get("/offentligt");
      expect([statusCode, body]).toEqual([200, expect.stringContaining("ikke offentliggjort nogen opfølgning endnu")]);
      expect(body).not.toContain("2026");
      expect(body).toContain('<a href="/offentligt">Offentliggjorte opfølgninger</a>');
    });

    it("lists what is published and hands out its bytes, without telling who published it", async () => {
      await publishSecond(door);
      const { body } = await someone.get("/offentligt");
      expect(body).toContain("Aftale om budget 2026");
      expect(body).toContain("Hent anden opfølgning på aftale om budget 2026");
      expect(body).toContain("Offentliggjort 14. august 2026");
      expect(body).not.toContain(door.office.name);
      const report = await someone.get("/offentligt/2026/anden/1");
      const same = await door.call("GET", `${SECOND}/editions/1/report`);
      expect(report.rawPayload).toEqual(same.rawPayload);
      expect(report.headers).toMatchObject({
        "content-type": "application/pdf",
        "content-language": "da",
        "content-disposition": expect.stringContaining("Anden%20opf%C3%B8lgning"),
      });
    });

    it("puts the newest edition first, with why it was corrected", async () => {
      const corrections = [{ item: "1.1", facts: { title: "Et rettet punkt" } }];
      const body = { reason: "Punktets navn var forkert.", corrections };
      const corrected = await somebody(door, door.office).change("POST", `${SECOND}/editions`, body, SECOND);
      expect(corrected.statusCode).toBe(201);
      const page = (await someone.get("/offentligt")).body;
      expect(page).toContain("Udgave 2 er rettet: Punktets navn var forkert.");
      expect(page.indexOf("/offentligt/2026/anden/2")).toBeLessThan(page.indexOf("Tidligere udgaver"));
      expect(page.indexOf("/offentligt/2026/anden/1")).toBeGreaterThan(page.indexOf("Tidligere udgaver"));
    });

    it.each([["2026/anden/3"], ["2026/foerste/1"], ["2025/anden/1"], ["x/y/z"], ["2026/anden/01"]])(
      "says of /offentligt/%s that it is not published",
      async (path) => {
        const { statusCode, body } = await someone.get(`/offentligt/${path}`);
        expect([statusCode, body]).toEqual([404, expect.stringContaining("Den rapport er ikke offentliggjort")]);
      },
    );

    it.each([
      ["da", "Offentliggjorte opfølgninger"],
      ["sv", "Publicerade uppföljningar"],
      ["en", "Published follow-ups"],
    ])("speaks %s", async (language, heading) => {
      await someone.post("/sprog", { sprog: language, til: "/" });
      expect((await someone.get("/offentligt")).body).toContain(`<h1>${heading}</h1>`);
    });

    it("opens nothing else: no page of those who have signed in, and nothing of the API", async () => {
      for (const path of ["/editions", "/agreements", "/agreements/2026/items", `${SECOND}/editions/1/report`, SECOND])
        expect([path, (await door.ask(path)).statusCode]).toEqual([path, 401]);
      const asked = await someone.get("/min-konto");
      expect([asked.statusCode, asked.headers.location]).toEqual([303, "/log-ind?til=%2Fmin-konto"]);
    });

    it("gives the public no use case but to read what is published", async () => {
      const theirs = useCasesFor(door.store, { actor: PUBLIC });
      const refused = await Promise.all([
        theirs.showItems(2026),
        theirs.showAgreement(2026),
        theirs.listPeople(),
        theirs.followUpStatus({ fiscalYear: 2026, round: "second" }),
        theirs.prepareReport(2026, "second", null),
        theirs.readLog({ after: 0, limit: 10 }),
        theirs.checkAgreement(2026),
        theirs.publishFollowUp({ fiscalYear: 2026, round: "third", language: "da" }),
      ]);
      expect(refused.map(({ ok }) => ok)).toEqual(refused.map(() => false));
      expect(await theirs.listAgreements()).toEqual([]);
    });
  });

  describe("switched off", () => {
    beforeAll(async () => {
      door = await openPages();
      someone = reader(door);
      await publishSecond(door);
    });
    afterAll(() => door.close());

    it.each([["/offentligt"], ["/offentligt/2026/anden/1"]])("is not there: %s", async (path) => {
      const unknown = await someone.get("/findes-ikke");
      const off = await someone.get(path);
      expect([off.statusCode, off.body]).toEqual([404, unknown.body.replaceAll("/findes-ikke", path)]);
      expect(off.body).not.toContain('href="/offentligt"');
    });
  });
});
