import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Agreement } from "../../src/domain/agreements/agreement.js";
import type { Door } from "../api/door.js";
import { accepted, anAgreement } from "../builders/agreements.js";
import { anItem, happy, itemNumber } from "../builders/items.js";
import { useCasesFor } from "../builders/people.js";
import { fieldsIn, pageText } from "./forms-in.js";
import { openPages } from "./house.js";
import { type Reader, reader } from "./reader.js";

const HERE = "/aftale/2026";

describe("agreements on pages", () => {
  let door: Door;
  let office: Reader;
  let auditor: Reader;
  beforeAll(async () => {
    door = await openPages();
    office = reader(door, door.office);
    auditor = reader(door, await door.personWith({ role: "auditor" }));
    await door.keep(
      anAgreement({ fiscalYear: 2025, held: "year-end", items: [anItem({ number: "3.7", title: "Havnebadet" })] }),
      anAgreement({
        items: [anItem({ number: "1.1", title: "Træer <ved> skolen" }), anItem({ number: "1.2" })],
        extraFollowUps: [
          { fiscalYear: 2025, number: itemNumber("3.7") },
          { fiscalYear: 2024, number: itemNumber("8.8") },
        ],
      }),
    );
  });
  afterAll(() => door.close());

  const stored = async (year = 2026): Promise<Agreement> => accepted(await useCasesFor(door.store).showAgreement(year));
  const errorsIn = (body: string) => [...body.matchAll(/id="([\w-]+)-error"/g)].map(([, field]) => field);
  const chapters = async () => (await stored()).chapters.map(({ title }) => title);
  /** The fields of the form that leads to an address. */
  const formTo = (body: string, action: string) => {
    const form = new RegExp(`<form[^>]*action="${action}"[^>]*>.*?</form>`, "s").exec(body)?.[0];
    if (!form) throw new Error(`no form leads to ${action}`);
    return fieldsIn(form);
  };

  it("are listed for the finance office and an auditor, and lead to each", async () => {
    const page = await office.get("/aftaler");
    expect(pageText(page.body)).toContain("Aftale om budget 2026 for Nordfjerd Kommune 2026 2");
    for (const link of ['href="/aftale/2026"', 'href="/aftale/2025"', 'href="/aftaler/ny"']) {
      expect(page.body).toContain(link);
    }
    expect(page.body).toMatch(/href="\/aftaler" aria-current="page"/);
    expect((await office.get(HERE)).body).toMatch(/href="\/aftaler" aria-current="page"/);
    expect((await auditor.get("/aftaler")).body).not.toContain("/aftaler/ny");
  });

  it("are read by an auditor without a form or a way to one, and kept from everybody else", async () => {
    const page = await auditor.get(HERE);
    expect(page.statusCode).toBe(200);
    expect(page.body).not.toMatch(/action="\/aftale|\/afsnit\/|\/fakta|\/aftale\/2026\/punkt/);
    const paths = ["/aftaler/ny", `${HERE}/fakta`, `${HERE}/afsnit/ny`, `${HERE}/afsnit/1`];
    for (const path of paths) expect([path, (await auditor.get(path)).statusCode]).toEqual([path, 403]);
    for (const path of [...paths, `${HERE}/afsnit/1/flyt`, `${HERE}/afsnit/1/fjern`]) {
      expect([path, (await auditor.post(path, { titel: "X" })).statusCode]).toEqual([path, 403]);
    }
    const lead = reader(door, await door.personWith({ role: "centre-lead", centre: "Vej og Park" }));
    const committee = reader(door, await door.personWith({ role: "committee-reader", committee: "Teknikudvalget" }));
    const administrator = reader(door, await door.personWith({ role: "administrator" }));
    for (const somebody of [lead, committee, administrator]) {
      for (const path of ["/aftaler", HERE, ...paths]) expect((await somebody.get(path)).statusCode).toBe(403);
      expect((await somebody.get("/min-konto")).body).not.toContain('href="/aftaler"');
    }
    expect((await reader(door).get(HERE)).headers.location).toBe("/log-ind?til=%2Faftale%2F2026");
    expect(await chapters()).toEqual(["En grøn kommune"]);
  });

  it.each(["/aftale/1999", "/aftale/x", "/aftale/2026/afsnit/2", "/aftale/2026/afsnit/0", "/aftale/2026/afsnit/x"])(
    "are not there: %s",
    async (path) => {
      const answer = await office.get(path);
      expect([answer.statusCode, answer.headers["content-type"]]).toEqual([404, "text/html; charset=utf-8"]);
    },
  );

  it("show their items in order, and what they take along from earlier years", async () => {
    const { body } = await office.get(HERE);
    const text = pageText(body);
    expect(body).toContain("1.1 Træer &lt;ved> skolen");
    expect(body.indexOf("1.1 Træer")).toBeLessThan(body.indexOf("1.2 "));
    for (const link of [
      "/punkt/2026/1.1",
      "/aftale/2026/punkt/1.1",
      "/aftale/2026/nyt-punkt?afsnit=1",
      "/punkt/2025/3.7",
    ]) {
      expect(body).toContain(`href="${link}"`);
    }
    expect(text).toContain("3.7 Havnebadet (budget 2025)");
    expect(text).toContain("8.8 (budget 2024, aftalen er ikke hentet ind)");
    expect(text).toContain("Læsevejledning som i aftalen om budget 2018");
  });

  it("are set up with four planned follow-ups; what is wrong is told at its field and nothing typed is lost", async () => {
    await office.get("/aftaler/ny");
    const typed = { aar: "27", titel: " ", sagsid: "00.30", "kontakt-navn": "Sif <Holm>", "kontakt-email": "x" };
    const wrong = await office.post("/aftaler/ny", typed);
    expect([wrong.statusCode, errorsIn(wrong.body)]).toEqual([422, ["aar", "titel"]]);
    for (const kept of ['value="27"', 'value="00.30"', 'value="Sif &lt;Holm>"', 'href="#aar"', 'href="#titel"']) {
      expect(wrong.body).toContain(kept);
    }
    const taken = await office.post("/aftaler/ny", { ...typed, aar: "2026", titel: "Igen" });
    expect([taken.statusCode, errorsIn(taken.body)]).toEqual([409, ["aar"]]);
    expect(taken.body).toContain('value="Igen"');
    const made = await office.post("/aftaler/ny", { ...typed, aar: "2016", titel: "Aftale om budget 2016" });
    expect([made.statusCode, made.headers.location]).toEqual([303, "/aftale/2016?besked=oprettet"]);
    expect((await office.get("/aftale/2016?besked=oprettet")).body).toContain("Aftalen er oprettet");
    expect(await stored(2016)).toMatchObject({
      title: "Aftale om budget 2016",
      ruleSet: "2017",
      caseNumber: "00.30",
      contact: { name: "Sif <Holm>", phone: null, email: "x" },
      chapters: [],
      extraFollowUps: [],
    });
    expect((await stored(2016)).followUps.map(({ state }) => state)).toEqual(new Array(4).fill("planned"));
  });

  it("have their facts corrected; of two at once the second sees both and loses nothing", async () => {
    const { body } = await office.get(`${HERE}/fakta`);
    const fields = formTo(body, `${HERE}/fakta`);
    expect(body).not.toContain('id="aar"');
    const first = await office.post(`${HERE}/fakta`, { ...fields, sagsid: "00.30.10-S00-1-26" });
    expect(first.headers.location).toBe(`${HERE}?besked=rettet`);
    const second = await office.post(`${HERE}/fakta`, { ...fields, "kontakt-telefon": "99 99 99 99" });
    expect(second.statusCode).toBe(409);
    expect(pageText(second.body)).toContain(
      "Sagsid – gemt af en anden 00.30.10-S00-1-26 Sagsid – skrevet af dig intet",
    );
    expect(second.body).toContain('value="99 99 99 99"');
    expect((await stored()).contact.phone).toBeNull();
    const again = await office.post(`${HERE}/fakta`, formTo(second.body, `${HERE}/fakta`));
    expect(again.statusCode).toBe(303);
    expect(await stored()).toMatchObject({ caseNumber: null, contact: { phone: "99 99 99 99" } });
  });

  it("get chapters, which are renamed, moved, and removed while they are empty", async () => {
    await office.get(`${HERE}/afsnit/ny`);
    const untitled = await office.post(`${HERE}/afsnit/ny`, { nummer: "2", titel: "", undertema: "" });
    expect([untitled.statusCode, errorsIn(untitled.body)]).toEqual([422, ["titel"]]);
    expect(untitled.body).toContain('value="2"');
    const added = await office.post(`${HERE}/afsnit/ny`, { nummer: "2", titel: "Veje", undertema: "Cykler" });
    expect(added.headers.location).toBe(`${HERE}?besked=tema-tilfoejet#afsnit-2`);
    const twice = await office.post(`${HERE}/afsnit/ny`, { nummer: "2", titel: "Veje", undertema: "Cykler" });
    expect([twice.statusCode, twice.body.includes("har allerede et tema")]).toEqual([409, true]);

    const page = await office.get(`${HERE}/afsnit/2`);
    const fields = formTo(page.body, `${HERE}/afsnit/2`);
    expect(fields).toMatchObject({ nummer: "2", titel: "Veje", undertema: "Cykler" });
    const renamed = await office.post(`${HERE}/afsnit/2`, { ...fields, titel: "Gader" });
    expect(renamed.headers.location).toBe(`${HERE}?besked=tema-rettet#afsnit-2`);
    const late = await office.post(`${HERE}/afsnit/2`, { ...fields, titel: "Stier" });
    expect([late.statusCode, late.body.includes('value="Stier"')]).toEqual([409, true]);
    expect(pageText(late.body)).toContain("Titel – gemt af en anden Gader Titel – skrevet af dig Stier");

    const agreement = await office.get(HERE);
    expect(pageText(agreement.body)).toContain("2 Gader – Cykler");
    expect(agreement.body).not.toContain(`${HERE}/afsnit/1/fjern`);
    const up = { ...formTo(agreement.body, `${HERE}/afsnit/2/flyt`), retning: "op" };
    expect((await office.post(`${HERE}/afsnit/2/flyt`, up)).headers.location).toBe(
      `${HERE}?besked=tema-flyttet#afsnit-1`,
    );
    expect(await chapters()).toEqual(["Gader", "En grøn kommune"]);
    // the same button again, of the page from before: another chapter stands there now
    const again = await office.post(`${HERE}/afsnit/2/flyt`, up);
    expect([again.statusCode, again.body.includes("Nogen har ændret det")]).toEqual([409, true]);
    expect(await chapters()).toEqual(["Gader", "En grøn kommune"]);

    const now = await office.get(HERE);
    const full = await office.post(`${HERE}/afsnit/2/fjern`, formTo(now.body, `${HERE}/afsnit/2/flyt`));
    expect([full.statusCode, full.body.includes("har 2 punkter og kan ikke fjernes")]).toEqual([409, true]);
    const removed = await office.post(`${HERE}/afsnit/1/fjern`, formTo(now.body, `${HERE}/afsnit/1/fjern`));
    expect(removed.headers.location).toBe(`${HERE}?besked=tema-fjernet`);
    expect(await chapters()).toEqual(["En grøn kommune"]);
  });

  it("are changed in a way that the log tells of and still verifies", async () => {
    const asOperator = useCasesFor(door.store);
    const log = accepted(await asOperator.readLog({ after: 0, limit: 1000, fiscalYear: 2026 }));
    const fields = log
      .filter(({ actorName }) => actorName === door.office.name)
      .flatMap(({ action, changes }) => changes.map(({ field }) => `${action} ${field}`));
    expect([...new Set(fields)].sort()).toEqual([
      "edit-agreement caseNumber",
      "edit-agreement chapters.1",
      "edit-agreement chapters.2",
      "edit-agreement contact.phone",
    ]);
    expect(accepted(await asOperator.verifyLog(null)).faults).toEqual([]);
  });

  it("keep what is in them when a chapter moves in the middle of a round", async () => {
    const items = [anItem({ number: "1.1", milestones: { second: "Nu." }, effort: { second: happy() } })];
    await door.keep(anAgreement({ fiscalYear: 2028, held: "first", open: "second", items }));
    await office.get("/aftale/2028/afsnit/ny");
    await office.post("/aftale/2028/afsnit/ny", { nummer: "", titel: "Nyt", undertema: "" });
    const before = await stored(2028);
    const { body } = await office.get("/aftale/2028");
    await office.post("/aftale/2028/afsnit/1/flyt", {
      ...formTo(body, "/aftale/2028/afsnit/1/flyt"),
      retning: "ned",
    });
    expect((await stored(2028)).chapters).toEqual(before.chapters.toReversed());
  });

  it.each([
    ["sv", "Överens\u00adkommelser", "Lägg till ett tema"],
    ["en", "Agreements", "Add a chapter"],
  ])("are shown in %s", async (language, heading, add) => {
    await office.post("/sprog", { sprog: language, til: "/" });
    expect((await office.get("/aftaler")).body).toContain(`<h1>${heading}</h1>`);
    expect((await office.get(HERE)).body).toContain(add);
    await office.post("/sprog", { sprog: "da", til: "/" });
  });
});
