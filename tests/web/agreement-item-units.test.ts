import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Door } from "../api/door.js";
import { accepted, anAgreement } from "../builders/agreements.js";
import { anItem } from "../builders/items.js";
import { useCasesFor } from "../builders/people.js";
import { pageText } from "./forms-in.js";
import { openPages } from "./house.js";
import { type Reader, reader } from "./reader.js";

const NEW = "/aftale/2026/nyt-punkt";
const ITEM = { nummer: "1.2", titel: "Bænke", art: "operating", plads: "efter:1.1" };

describe("the units that an item's form names in a field", () => {
  let door: Door;
  let office: Reader;
  beforeAll(async () => {
    door = await openPages();
    await door.keep(anAgreement({ items: [anItem({ number: "1.1" })] }));
    office = reader(door, door.office);
    await office.get(NEW);
  });
  afterAll(() => door.close());

  const lines = (count: number) => Array.from({ length: count }, (_, place) => `Enhed ${place}`).join("\r\n");
  const stored = async () => accepted(await useCasesFor(door.store).showAgreement(2026)).chapters[0]?.items ?? [];

  it("are refused when they are more than a hundred, and all stay in the field", async () => {
    const refused = await office.post(NEW, { ...ITEM, udvalg: "Enhed 0", "udvalg-nye": lines(101) });
    expect(refused.statusCode).toBe(422);
    expect([...refused.body.matchAll(/id="([\w-]+)-error"/g)].map(([, field]) => field)).toEqual(["udvalg-nye"]);
    expect(pageText(refused.body)).toContain("Skriv og vælg højst 100 navne i alt.");
    expect(refused.body).toContain("Enhed 100");
    expect(await stored()).toHaveLength(1);
  });

  it("are taken up to a hundred, whether ticked, written or both", async () => {
    const taken = await office.post(NEW, { ...ITEM, udvalg: "Enhed 0", "udvalg-nye": lines(100) });
    expect(taken.statusCode).toBe(303);
    expect((await stored())[1]?.responsibleCommittees).toHaveLength(100);
  });
});
