import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Agreement, itemsOf } from "../../src/domain/agreements/agreement.js";
import { withWork } from "../../src/domain/followups/round-work.js";
import type { Door } from "../api/door.js";
import { anAct } from "../builders/acts.js";
import { accepted, anAgreement } from "../builders/agreements.js";
import { anItem, happy, itemNumber } from "../builders/items.js";
import { faultsIn } from "../builders/log.js";
import { useCasesFor } from "../builders/people.js";
import { fieldsIn, pageText } from "./forms-in.js";
import { openPages } from "./house.js";
import { type Reader, reader } from "./reader.js";

const HERE = "/aftale/2026/enheder";
const RENAME = `${HERE}/omdoeb?${new URLSearchParams({ art: "center", navn: "By, Erhverv og Miljø" })}`;
const ROUND = { fiscalYear: 2026, round: "second" } as const;

describe("the units of an agreement on their page", () => {
  let door: Door;
  let office: Reader;
  beforeAll(async () => {
    door = await openPages();
    office = reader(door, door.office);
    const now = { milestones: { second: "Nu." }, effort: { second: happy("Ja.") } };
    const items = [
      anItem({ number: "1.1", responsibleCentres: ["By, Erhverv og Miljø"], ...now }),
      anItem({ number: "1.2", responsibleCentres: ["By, erhverv og miljø", "Kultur"], ...now }),
      anItem({ number: "1.3", responsibleCentres: ["Kultur"], involvedCommittees: ["Kulturudvalget"] }),
    ];
    await door.keep(anAgreement({ held: "first", open: "second", items }));
    await door.personWith({ role: "centre-lead", centre: "By, Erhverv og Miljø" });
    await door.personWith({ role: "editor", centre: "By, erhverv og miljø" }, { role: "auditor" });
    await door.personWith({ role: "committee-reader", committee: "Havneudvalget" });
    const names = ["1.1", "1.2"].map((item) => ({ of: "effort", item: itemNumber(item) }) as const);
    accepted(await useCasesFor(door.store).submitEntries(ROUND, names));
  });
  afterAll(() => door.close());

  const stored = async (): Promise<Agreement> => accepted(await useCasesFor(door.store).showAgreement(2026));
  const centres = async () => itemsOf(await stored()).map(({ responsibleCentres }) => responsibleCentres);
  const progress = async () => {
    const { entries } = accepted(await useCasesFor(door.store).followUpStatus(ROUND));
    return entries.slice(0, 2).map(({ effortStage }) => effortStage?.progress);
  };
  const fieldsOf = (body: string) => fieldsIn(/<form[^>]*action="\/aftale.*?<\/form>/s.exec(body)?.[0] ?? "");

  it("are listed with where they stand, how else they are spelled, and how many have permissions", async () => {
    const text = pageText((await office.get(HERE)).body);
    expect(text).toContain(
      "By, Erhverv og Miljø står også som By, erhverv og miljø 2 punkter: 1.1, 1.2 – 2 brugere Omdøb",
    );
    expect(text).toContain("Kulturudvalget – 1 punkt: 1.3 0 brugere");
    expect(text).toContain("Havneudvalget: 1 bruger");
  });

  it("are read by an auditor and renamed by the finance office alone", async () => {
    const auditor = reader(door, await door.personWith({ role: "auditor" }));
    const page = await auditor.get(HERE);
    expect([page.statusCode, page.body.includes("omdoeb")]).toEqual([200, false]);
    expect((await auditor.get(RENAME)).statusCode).toBe(403);
    expect((await auditor.post(RENAME, { navn: "X" })).statusCode).toBe(403);
    const lead = reader(door, await door.personWith({ role: "centre-lead", centre: "Kultur" }));
    expect((await lead.get(HERE)).statusCode).toBe(403);
    for (const query of ["", "?art=center&navn=Havne", "?art=hus&navn=Kultur", "?art=udvalg&navn=Kultur"]) {
      expect([query, (await office.get(`${HERE}/omdoeb${query}`)).statusCode]).toEqual([query, 404]);
    }
  });

  it("keep what they handed in on what a later agreement takes along", async () => {
    const number = itemNumber("9.1");
    const shared = anItem({ number, responsibleCentres: ["Havne", "Kultur"] });
    await door.keep(anAgreement({ fiscalYear: 2024, held: "year-end", items: [shared] }));
    await door.keep(anAgreement({ fiscalYear: 2030, extraFollowUps: [{ fiscalYear: 2024, number }] }));
    const asOperator = useCasesFor(door.store);
    const round = { fiscalYear: 2030, round: "first" } as const;
    const name = { of: "latest-status", fiscalYear: 2024, item: number } as const;
    accepted(await asOperator.openFollowUp(round));
    const work = { state: "draft" as const, submittedBy: ["Havne"] };
    await door.store.transaction(async (transaction) => {
      await transaction.agreement(2030);
      const before = await transaction.roundWork(2030, "first");
      await transaction.saveRoundWork(2030, before, withWork(before, { name, work }), anAct());
    });
    const renaming = { kind: "centre", from: "Havne", to: "Havne og Strande", mayMerge: false } as const;
    accepted(await asOperator.renameUnit(2024, renaming));
    const { entries } = await door.store.read((store) => store.roundWork(2030, "first"));
    expect(entries).toEqual([{ name, work: { state: "draft", submittedBy: ["Havne og Strande"] } }]);
    expect(await faultsIn(door.store)).toEqual([]);
  });

  it("are not given a name that is none; what was typed stays", async () => {
    const { body } = await office.get(RENAME);
    expect(pageText(body)).toContain("2 brugere har rettigheder under By, Erhverv og Miljø.");
    const refused = await office.post(RENAME, { ...fieldsOf(body), navn: "z".repeat(501) });
    expect([refused.statusCode, refused.body.includes("z".repeat(501))]).toEqual([422, true]);
    expect(refused.body).toContain('id="navn-error"');
    expect((await office.post(RENAME, { ...fieldsOf(body), navn: " " })).statusCode).toBe(422);
  });

  it("are renamed in the whole agreement, what was handed in stands, and who has to get new permissions is told", async () => {
    const known = (await logged()).length;
    const { body } = await office.get(RENAME);
    const renamed = await office.post(RENAME, { ...fieldsOf(body), navn: "Byudvikling, Havn og Klima" });
    expect([renamed.statusCode, renamed.headers.location]).toEqual([303, `${HERE}?besked=omdoebt&brugere=2`]);
    expect(await centres()).toEqual([
      ["Byudvikling, Havn og Klima"],
      ["Byudvikling, Havn og Klima", "Kultur"],
      ["Kultur"],
    ]);
    expect(await progress()).toEqual(["submitted", "submitted"]);
    const page = await office.get(String(renamed.headers.location));
    expect(pageText(page.body)).toContain("2 brugere har stadig rettigheder under det gamle navn");
    expect(pageText(page.body)).toContain("By, Erhverv og Miljø: 2 brugere");
    expect(page.body).toContain("/brugere?soeg=By%2C+Erhverv+og+Milj%C3%B8");
    expect((await office.get("/brugere?soeg=By%2C+Erhverv+og+Milj%C3%B8")).body).toContain("2 af");
    const told = (await logged())
      .slice(known)
      .flatMap(({ item, changes }) => changes.map(({ field }) => [item, field]));
    expect(told).toEqual([
      ["1.1", "responsibleCentres"],
      ["1.2", "responsibleCentres"],
    ]);
    expect(await faultsIn(door.store)).toEqual([]);
    expect((await office.get(RENAME)).statusCode).toBe(404);
  });

  it("become one only after a warning that somebody has said yes to", async () => {
    const path = `${HERE}/omdoeb?${new URLSearchParams({ art: "center", navn: "Byudvikling, Havn og Klima" })}`;
    const { body } = await office.get(path);
    const asked = await office.post(path, { ...fieldsOf(body), navn: "kultur" });
    expect(asked.statusCode).toBe(409);
    expect(pageText(asked.body)).toContain("det kan ikke skilles ad igen");
    expect(asked.body).toContain('value="kultur"');
    // yes to one name is not yes to another
    const other = await office.post(path, { ...fieldsOf(asked.body), navn: "Kultur", sammen: "Havne" });
    expect(other.statusCode).toBe(409);
    expect((await centres())[0]).toEqual(["Byudvikling, Havn og Klima"]);
    const merged = await office.post(path, { ...fieldsOf(asked.body), navn: "Kultur", sammen: "kultur" });
    expect(merged.statusCode).toBe(303);
    expect(await centres()).toEqual([["Kultur"], ["Kultur"], ["Kultur"]]);
    expect(await progress()).toEqual(["submitted", "draft"]);
  });

  it("are not renamed on the strength of a page from before they were changed", async () => {
    const path = `${HERE}/omdoeb?${new URLSearchParams({ art: "udvalg", navn: "Teknikudvalget" })}`;
    const { body } = await office.get(path);
    await office.post(path, { ...fieldsOf(body), navn: "teknikudvalget" });
    const late = await office.post(path, { ...fieldsOf(body), navn: "Vejudvalget" });
    expect([late.statusCode, late.body.includes('value="Vejudvalget"')]).toEqual([409, true]);
    expect(itemsOf(await stored())[0]?.responsibleCommittees).toEqual(["teknikudvalget"]);
    const again = await office.post(path, { ...fieldsOf(late.body), navn: "Vejudvalget" });
    expect(again.statusCode).toBe(303);
    expect(itemsOf(await stored())[0]?.responsibleCommittees).toEqual(["Vejudvalget"]);
  });

  it("keep their old names in what is closed", async () => {
    const before = await door.store.read((one) => one.frozenRound(2026, "implementation"));
    await door.keep(anAgreement({ fiscalYear: 2029, items: [anItem({ responsibleCentres: ["Havne"] })] }));
    const asOperator = useCasesFor(door.store);
    accepted(await asOperator.openFollowUp({ fiscalYear: 2029, round: "first" }));
    const path = `/aftale/2029/enheder/omdoeb?${new URLSearchParams({ art: "center", navn: "Havne" })}`;
    await office.post(path, { ...fieldsOf((await office.get(path)).body), navn: "Kyst" });
    const plan = accepted(await asOperator.implementationPlan(2029));
    expect(JSON.stringify(plan)).toContain("Havne");
    expect(JSON.stringify(plan)).not.toContain("Kyst");
    expect(await door.store.read((one) => one.frozenRound(2026, "implementation"))).toEqual(before);
  });

  it.each([
    ["sv", "Förvaltningar och nämnder"],
    ["en", "Centres and committees"],
  ])("are shown in %s", async (sprog, heading) => {
    await office.post("/sprog", { sprog, til: "/" });
    expect((await office.get(HERE)).body).toContain(heading);
    await office.post("/sprog", { sprog: "da", til: "/" });
  });

  async function logged() {
    return accepted(await useCasesFor(door.store).readLog({ after: 0, limit: 1000 }));
  }
});
