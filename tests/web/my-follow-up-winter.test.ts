import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Account } from "../../src/domain/people/account.js";
import type { Door } from "../api/door.js";
import { somebody } from "../api/entries.js";
import { anAgreement } from "../builders/agreements.js";
import { anItem } from "../builders/items.js";
import { fieldsIn, pageText } from "./forms-in.js";
import { openPages } from "./house.js";
import { type Reader, reader } from "./reader.js";

const WINTER = "/min-opfoelgning/2026/udmoentning";
const ITEM = `${WINTER}/punkt/1.1`;
const API = "/agreements/2026/implementation";

describe("a centre drafts its milestones in the winter's round (udmøntning)", () => {
  let door: Door;
  let lead: Account;
  let roads: Reader;
  let editor: Reader;
  beforeAll(async () => {
    door = await openPages();
    const items = [
      anItem({ milestones: { first: "Planen er vedtaget." } }),
      anItem({ number: "1.2", title: "Et nyt bibliotek", responsibleCentres: ["Kultur"] }),
      anItem({ number: "1.3", title: "Nye bænke" }),
    ];
    await door.keep(anAgreement({ items }));
    await somebody(door, door.office).change("POST", `${API}/open`, undefined, API);
    lead = await door.personWith({ role: "centre-lead", centre: "Vej og Park" });
    roads = reader(door, lead);
    editor = reader(door, await door.personWith({ role: "editor", centre: "Vej og Park" }));
  });
  afterAll(() => door.close());

  const milestones = async (item: string) =>
    (await door.call("GET", `/agreements/2026/items/${item}`)).json().milestones;
  const formOf = async (who: Reader, url = ITEM) => fieldsIn((await who.get(url)).body);

  it("ROUND-1 comes to it from the menu, with its own items and no smileys", async () => {
    const sent = await roads.get("/min-opfoelgning");
    expect([sent.statusCode, sent.headers.location]).toEqual([303, WINTER]);
    const list = pageText((await roads.get(WINTER)).body);
    expect(list).toContain("Udmøntningen, budget 2026");
    expect(list).toContain("1.3 Nye bænke");
    expect(list).not.toContain("Et nyt bibliotek");
    const { body } = await roads.get(ITEM);
    expect(body.match(/<textarea/g)).toHaveLength(4);
    expect(body).toContain("Planen er vedtaget.");
    expect(body).not.toContain('type="radio"');
    expect((await roads.get(`${WINTER}/punkt/1.2`)).statusCode).toBe(404);
  });

  it("ROUND-2 saves each checkpoint's milestone as a draft, and takes one away that is left empty", async () => {
    const fields = await formOf(editor);
    const named = Object.keys(fields).filter((name) => name.startsWith("1.1:") && !name.includes(":set-"));
    expect(named).toHaveLength(4);
    const [first = "", , third = ""] = named;
    const saved = await editor.post(ITEM, { ...fields, [first]: "", [third]: "Træerne er <plantet>.", saa: "kladde" });
    expect([saved.statusCode, saved.headers.location]).toEqual([303, `${ITEM}?gemt=1.1`]);
    expect(await milestones("1.1")).toEqual([{ checkpoint: "third", text: "Træerne er <plantet>." }]);
    expect(pageText((await editor.get(`${ITEM}?gemt=1.1`)).body)).toContain("Kladden til punkt 1.1 er gemt.");
  });

  it("a milestone that two have written at once is shown in both wordings, and neither is lost", async () => {
    const [mine, theirs] = [await formOf(roads), await formOf(editor)];
    const [, , third = ""] = Object.keys(mine).filter((name) => name.startsWith("1.1:") && !name.includes(":set-"));
    await editor.post(ITEM, { ...theirs, [third]: "Alle træer er plantet.", saa: "kladde" });
    const lost = await roads.post(ITEM, { ...mine, [third]: "De fleste træer er plantet.", saa: "kladde" });
    expect(lost.statusCode).toBe(409);
    for (const text of ["Alle træer er plantet.", "De fleste træer er plantet."]) expect(lost.body).toContain(text);
    expect((await roads.post(ITEM, { ...fieldsIn(lost.body), saa: "kladde" })).statusCode).toBe(303);
    expect(await milestones("1.1")).toMatchObject([{ text: "De fleste træer er plantet." }]);
  });

  it("ROUND-2 is handed in by the lead alone, also where there is no milestone, and comes back with a comment", async () => {
    expect((await editor.post(`${WINTER}/indsend`, { set: "" })).statusCode).toBe(403);
    const submitted = await roads.post(ITEM, { ...(await formOf(roads)), saa: "indsend" });
    expect(submitted.headers.location).toBe(`${WINTER}?indsendt=1.1`);
    const empty = `${WINTER}/punkt/1.3`;
    const none = await roads.post(empty, { ...(await formOf(roads, empty)), saa: "indsend" });
    expect(none.headers.location).toBe(`${WINTER}?indsendt=1.3`);
    const comment = { comment: "Hvornår er det?" };
    await somebody(door, door.office).bulk(`${API}/return`, ({ item }) => item === "1.3", comment);
    const list = pageText((await roads.get(WINTER)).body);
    expect(list).toContain("Sendt retur");
    expect(pageText((await roads.get(empty)).body)).toContain("Hvornår er det?");
  });

  it("is only read once the round is closed", async () => {
    const gaps = ["1.2", "1.3"].map((item) => ({ entry: { of: "milestones", item }, reason: "Den mangler endnu." }));
    await somebody(door, door.office).bulk(`${API}/approve`, ({ item }) => item === "1.1");
    const closed = await somebody(door, door.office).change("POST", `${API}/close`, { gaps }, API);
    expect([closed.statusCode, closed.body]).toEqual([200, expect.anything()]);
    const page = await roads.get(ITEM);
    expect(page.statusCode).toBe(200);
    expect(page.body).toContain("De fleste træer er plantet.");
    expect(page.body).not.toContain("<textarea");
  });
});
