import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Grant } from "../../src/domain/access/grant.js";
import type { Account } from "../../src/domain/people/account.js";
import type { Door } from "../api/door.js";
import { anAgreement } from "../builders/agreements.js";
import { anItem } from "../builders/items.js";
import { fieldsIn, pageText } from "./forms-in.js";
import { openPages } from "./house.js";
import { reader } from "./reader.js";

const STORY = "/punkt/2026/1.1";
const PAGE = `${STORY}/tovholder`;
const MINE = "/min-opfoelgning/2026/foerste/punkt/1.1";

describe("an item's coordinator is chosen on a page", () => {
  let door: Door;
  let lead: Account;
  let someone: Account;
  let another: Account;
  beforeAll(async () => {
    door = await openPages();
    const items = [anItem(), anItem({ number: "1.2", responsibleCentres: ["Kultur"] })];
    await door.keep(anAgreement({ open: "first", items }));
    lead = await door.personWith({ role: "centre-lead", centre: "Vej og Park" });
    someone = await door.personWith();
    another = await door.personWith();
  });
  afterAll(() => door.close());

  const coordinator = async () => (await door.call("GET", "/agreements/2026/items/1.1/coordinator")).json().name;

  it("by the centre's lead, from the story and from My follow-up, and then shown on both", async () => {
    const visitor = reader(door, lead);
    for (const url of [STORY, MINE]) {
      const { body } = await visitor.get(url);
      expect(pageText(body)).toContain("Tovholder: Ingen Vælg tovholder");
      expect(body).toContain(`href="${PAGE}"`);
    }
    const page = await visitor.get(PAGE);
    expect(page.body).toContain(`<option value="${someone.id}"`);
    const saved = await visitor.post(PAGE, { ...fieldsIn(page.body), tovholder: someone.id });
    expect([saved.statusCode, saved.headers.location]).toEqual([303, `${PAGE}?gemt=ja`]);
    expect((await visitor.get(`${PAGE}?gemt=ja`)).body).toContain("Tovholderen er gemt.");
    for (const url of [STORY, MINE]) {
      expect(pageText((await visitor.get(url)).body)).toContain(`Tovholder: ${someone.name} Vælg tovholder`);
    }
    // who coordinates it reads who that is, and chooses nobody
    const own = reader(door, someone);
    expect(pageText((await own.get(MINE)).body)).toContain(`Tovholder: ${someone.name}`);
    expect((await own.get(MINE)).body).not.toContain(PAGE);
    expect((await own.get(PAGE)).statusCode).toBe(403);
  });

  it("is told when somebody else was faster, keeps the choice, and is taken away again", async () => {
    const [slow, fast] = [reader(door, lead), reader(door, door.office)];
    const seen = fieldsIn((await slow.get(PAGE)).body);
    await fast.get(PAGE);
    expect((await fast.post(PAGE, { ...seen, tovholder: another.id })).statusCode).toBe(303);
    const lost = await slow.post(PAGE, { ...seen, tovholder: lead.id });
    expect(lost.statusCode).toBe(409);
    expect(pageText(lost.body)).toContain(`Tovholderen er nu: ${another.name}. Du har valgt: ${lead.name}.`);
    expect(lost.body).toMatch(new RegExp(`<option value="${lead.id}" selected`));
    expect(await coordinator()).toBe(another.name);
    expect((await slow.post(PAGE, { ...fieldsIn(lost.body), tovholder: "" })).statusCode).toBe(303);
    expect((await door.call("GET", "/agreements/2026/items/1.1/coordinator")).statusCode).toBe(404);
  });

  it("who is nobody, or has no account any more, is refused in words", async () => {
    const office = reader(door, door.office);
    const { set = "" } = fieldsIn((await office.get(PAGE)).body);
    const unread = await office.post(PAGE, { set, tovholder: "hvem" });
    expect([unread.statusCode, pageText(unread.body).includes("Vælg en person på listen.")]).toEqual([422, true]);
    const stranger = await office.post(PAGE, { set, tovholder: "7f3c1a52-8d0e-4a44-9c0b-0d9f3c1e2b11" });
    expect(stranger.statusCode).toBe(422);
    expect(stranger.body).toContain('<a href="#tovholder">');
  });

  it.each<[string, Grant, number]>([
    ["another centre's lead", { role: "centre-lead", centre: "Kultur" }, 404],
    ["an editor of the centre", { role: "editor", centre: "Vej og Park" }, 403],
    ["an auditor", { role: "auditor" }, 403],
    ["a committee", { role: "committee-reader", committee: "Teknikudvalget" }, 404],
  ])("%s may not", async (_who, grant, status) => {
    const visitor = reader(door, await door.personWith(grant));
    await visitor.get("/min-konto");
    expect((await visitor.get(PAGE)).statusCode).toBe(status);
    expect((await visitor.post(PAGE, { set: "", tovholder: lead.id })).statusCode).toBe(status);
  });

  it.each(["sv", "en"])("is complete in %s", async (sprog) => {
    const office = reader(door, door.office);
    await office.get(PAGE);
    await office.post("/sprog", { sprog, til: PAGE });
    expect((await office.get(PAGE)).body).not.toMatch(/Tovholder|Vælg|punktet/);
  });
});
