import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Door } from "../api/door.js";
import { anAgreement } from "../builders/agreements.js";
import { anItem } from "../builders/items.js";
import { openPages } from "./house.js";
import { type Reader, reader } from "./reader.js";

const WINTER = "/runde/2026/udmoentning";

describe("the winter's round on pages", () => {
  let door: Door;
  let office: Reader;
  beforeAll(async () => {
    door = await openPages();
    await door.keep(anAgreement({ items: [anItem({ milestones: { first: "Planen er vedtaget." } })] }));
    office = reader(door, door.office);
  });
  afterAll(() => door.close());

  it("ROUND-1 is opened, is the round in work, and has no report to publish", async () => {
    const planned = await office.get(WINTER);
    expect(planned.body).toContain("Udmøntningen – budget 2026");
    expect(planned.body).not.toContain('name="dateret"');
    expect((await office.post(`${WINTER}/aabn`, {})).statusCode).toBe(303);
    expect((await office.get("/runde")).headers.location).toBe(WINTER);
    expect((await office.get(WINTER)).body).not.toContain("rapport.pdf");
    expect((await office.get(`${WINTER}/udgiv`)).statusCode).toBe(404);
  });

  it("ROUND-3 shows what has been drafted, and closes over it with a reason", async () => {
    const listed = await office.get(`${WINTER}/indberetninger`);
    expect(listed.body).toContain("Planen er vedtaget.");
    const { body } = await office.get(`${WINTER}/luk`);
    expect(body).toContain("ROUND-3");
    expect(body).toContain('href="/min-opfoelgning/2026/udmoentning/punkt/1.1"');
    const [, version = ""] = /name="set:milestones\/1[.]1" value="([^"]+)"/.exec(body) ?? [];
    const gap = { hul: "milestones/1.1", "grund:milestones/1.1": "Udvalget har den endnu." };
    expect((await office.post(`${WINTER}/luk`, { ...gap, "set:milestones/1.1": "noget andet" })).statusCode).toBe(409);
    expect((await office.post(`${WINTER}/luk`, { ...gap, "set:milestones/1.1": version })).statusCode).toBe(303);
    expect((await office.get(WINTER)).body).toContain("Lukket");
  });
});
