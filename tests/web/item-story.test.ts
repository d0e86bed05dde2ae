import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ItemNumber } from "../../src/domain/ids.js";
import type { Door } from "../api/door.js";
import { anAct } from "../builders/acts.js";
import { anAgreement } from "../builders/agreements.js";
import { anItem, carriedFrom, economySad, happy, sad, unresolved } from "../builders/items.js";
import { openPages } from "./house.js";
import { reader } from "./reader.js";

const number = ItemNumber.parse("4.2");
const ITEM = anItem({
  number,
  description: "Der plantes 400 træer.",
  contributors: { centres: ["Ejendomme"], all: false, note: null },
  milestones: { first: "Planen er vedtaget.", third: "Træerne er plantet." },
  effort: { first: happy("Planen er på plads."), second: carriedFrom("first") },
  economy: { text: "Der er afsat 0,8 mio. kr.", ratings: { first: economySad("Bliver dyrere.") } },
  latestStatuses: [{ fiscalYear: 2027, checkpoint: "first", text: "Det sidste træ står." }],
});

describe("an item's story", () => {
  let door: Door;
  beforeAll(async () => {
    door = await openPages();
    await door.keep(anAgreement({ held: "first", open: "second", items: [ITEM, anItem({ number: "4.3" })] }));
    const { office, store } = door;
    const actor = { kind: "person", id: office.id, name: office.name, grants: office.grants } as const;
    const after = anAgreement({
      held: "first",
      open: "second",
      items: [
        { ...ITEM, title: "Træer ved skolen", responsibleCentres: ["Vej og Park", "Børn, Skole og Familie"] },
        anItem({ number: "4.3", effort: { first: unresolved(), second: sad() } }),
      ],
    });
    await store.transaction(async (transaction) => {
      const held = await transaction.agreement(2026);
      await transaction.save(held, after, anAct({ actor, action: "edit-item", reason: "Nyt navn" }));
    });
    const entry = { of: "effort", item: number } as const;
    await store.transaction(async (transaction) => {
      await transaction.agreement(2026);
      const work = await transaction.roundWork(2026, "second");
      const returned = {
        ...work,
        entries: [{ name: entry, work: { state: "returned", comment: "Skriv hvornår" } as const }],
      };
      await transaction.saveRoundWork(2026, work, returned, anAct({ actor, action: "review-entries" }));
    });
  });
  afterAll(() => door.close());

  const story = async (person = door.office, url = "/punkt/2026/4.2") => (await reader(door, person).get(url)).body;

  it("tells its facts, its year and its extra follow-ups", async () => {
    const body = await story();
    for (const told of [
      "Punkt 4.2: Træer ved skolen",
      "Børn, Skole og Familie",
      "Der plantes 400 træer.",
      "Der er afsat 0,8 mio. kr.",
      "Planen er vedtaget.",
      "Planen er på plads.",
      "Glad, videreført fra første opfølgning",
      "Bliver dyrere.",
      "Ikke begyndt",
      "Første opfølgning 2027",
      "Det sidste træ står.",
      "Tovholder",
    ])
      expect(body).toContain(told);
  });

  it("shows what could not be read on paper, and what is to be decided", async () => {
    const body = await story(door.office, "/punkt/2026/4.3");
    expect(body).toContain("Uafklaret");
    expect(body).toContain("Korrigerende handling: Sagen forelægges Teknikudvalget.");
    expect(body).toContain("Forventet møde: den 3. november 2026");
  });

  it("tells in words who did what, when, and what it was before", async () => {
    const body = await story();
    expect(body).toContain(`${door.office.name} rettede punktet`);
    expect(body).toContain("14. august 2026 kl. 12.00");
    expect(body).toMatch(/<dt>titel<\/dt><dd[^>]*><b>Før:<\/b> Flere træer langs skolevejene<\/dd>/);
    expect(body).toMatch(/<b>Nu:<\/b> Vej og Park; Børn, Skole og Familie</);
    expect(body).toContain("Begrundelse: Nyt navn");
    expect(body).toMatch(/<dt>indberetning af indsatsen<\/dt>.*sendt retur: Skriv hvornår/s);
    expect(body).toContain("En kommando importerede");
    expect(body).not.toMatch(/responsibleCentres|work\.effort|"kind"|edit-item/);
  });

  it.each([
    ["the centre that answers for it", { role: "centre-lead", centre: "Vej og Park" }, 200],
    ["a centre that contributes", { role: "centre-lead", centre: "Ejendomme" }, 200],
    ["its coordinator", { role: "editor", item: { fiscalYear: 2026, number } }, 200],
    ["an auditor", { role: "auditor" }, 200],
    ["another centre", { role: "centre-lead", centre: "Havnecentret" }, 404],
    [
      "the coordinator of another",
      { role: "editor", item: { fiscalYear: 2026, number: ItemNumber.parse("4.3") } },
      404,
    ],
    ["a committee", { role: "committee-reader", committee: "Teknikudvalget" }, 404],
    ["an administrator", { role: "administrator" }, 404],
  ] as const)("is read by %s: %s", async (_who, grant, status) => {
    const answer = await reader(door, await door.personWith(grant)).get("/punkt/2026/4.2");
    expect(answer.statusCode).toBe(status);
    expect(answer.body.includes("400 træer")).toBe(status === 200);
  });

  it.each(["/punkt/2026/9.9", "/punkt/2031/4.2", "/punkt/x/y%20z"])("%s is not there", async (url) => {
    expect((await reader(door, door.office).get(url)).statusCode).toBe(404);
  });

  it.each(["sv", "en"])("is complete in %s", async (sprog) => {
    const someone = reader(door, door.office);
    await someone.get("/punkt/2026/4.2");
    await someone.post("/sprog", { sprog, til: "/" });
    const { body } = await someone.get("/punkt/2026/4.2");
    expect(body).not.toMatch(/Punktet|opfølgning|Hvornår|rettede|Før:/);
  });
});
