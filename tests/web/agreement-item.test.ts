import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Agreement, findItem, itemsOf } from "../../src/domain/agreements/agreement.js";
import { applyRules } from "../../src/domain/followups/apply-rules.js";
import type { Item } from "../../src/domain/items/item.js";
import type { Door } from "../api/door.js";
import { accepted, anAgreement } from "../builders/agreements.js";
import { anItem, happy, itemNumber } from "../builders/items.js";
import { faultsIn } from "../builders/log.js";
import { aPerson, keepPeopleWithPasswords, PASSWORD, useCasesFor } from "../builders/people.js";
import { formIn } from "./agreement-form-in.js";
import { pageText } from "./forms-in.js";
import { openPages } from "./house.js";
import { type Reader, reader } from "./reader.js";

const HERE = "/aftale/2026/punkt";
const ITEM = `${HERE}/1.1`;
const NEW = "/aftale/2026/nyt-punkt";

const FIRST = anItem({
  number: "1.1",
  title: "Træer <ved> skolen",
  description: " To afsnit.\n\nDet andet. ",
  responsibleCentres: ["By, erhverv og miljø", "Vej og Park"],
  involvedCommittees: ["Teknikudvalget"],
  contributors: { centres: ["Kultur"], all: false, note: "Også skolerne." },
  milestones: { first: "Planen er vedtaget.", second: "Der er plantet." },
  effort: { first: happy(), second: happy() },
  formatting: [{ kind: "underline", in: { text: "description" }, start: 1, end: 3 }],
});

describe("an item of an agreement on its page", () => {
  let door: Door;
  let office: Reader;
  beforeAll(async () => {
    door = await openPages();
    office = reader(door, door.office);
    const [chapter] = anAgreement({ items: [FIRST, anItem({ number: "1.2", milestones: { third: "Så." } })] }).chapters;
    if (!chapter) throw new Error("no chapter");
    const other = { number: "2", title: "Veje", subTheme: null, items: [anItem({ number: "2.1" })] };
    const agreement = { ...anAgreement({ held: "first", open: "second" }), chapters: [chapter, other] };
    await door.keep(applyRules(agreement, "second"));
  });
  afterAll(() => door.close());

  const stored = async (): Promise<Agreement> => accepted(await useCasesFor(door.store).showAgreement(2026));
  const item = async (number = "1.1"): Promise<Item> => {
    const found = findItem(await stored(), itemNumber(number));
    if (!found) throw new Error(`no item ${number}`);
    return found;
  };
  const form = async (path = ITEM) => formIn((await office.get(path)).body);
  const errorsIn = (body: string) => [...body.matchAll(/id="([\w-]+)-error"/g)].map(([, field]) => field);
  const records = async () => accepted(await useCasesFor(door.store).readLog({ after: 0, limit: 1000 }));

  it("shows all that is said of it, and sent untouched changes nothing of it", async () => {
    const before = await item();
    const { body } = await office.get(ITEM);
    expect(body).toContain("Ret punkt 1.1: Træer &lt;ved> skolen");
    expect(formIn(body)).toMatchObject({
      centre: ["By, erhverv og miljø", "Vej og Park"],
      udvalg: ["Teknikudvalget"],
      involverede: ["Teknikudvalget"],
      bidragydere: ["Kultur"],
      plads: [expect.stringMatching(/^foerst:1:/)],
      penge: [""],
      art: ["operating"],
      "milepael-anden": ["Der er plantet."],
    });
    const known = (await records()).length;
    const saved = await office.post(ITEM, formIn(body));
    expect([saved.statusCode, saved.headers.location]).toEqual([303, `${ITEM}?besked=punkt-rettet`]);
    expect(await item()).toEqual(before);
    expect((await records()).length).toBe(known);
    expect((await office.get(`${ITEM}?besked=punkt-rettet`)).body).toContain("Punktet er gemt");
  });

  it("shows the milestone of a held round read-only, with why", async () => {
    const { body } = await office.get(ITEM);
    expect(body).not.toContain('name="milepael-foerste"');
    expect(pageText(body)).toContain("Planen er vedtaget. Første opfølgning er lukket, så milepælen kan ikke rettes.");
  });

  it("is written by the finance office alone", async () => {
    const lead = await door.personWith({ role: "centre-lead", centre: "Vej og Park" });
    const roles = [
      await door.personWith({ role: "auditor" }),
      lead,
      await door.personWith({ role: "committee-reader", committee: "Teknikudvalget" }),
    ];
    const fields = await form();
    for (const person of roles) {
      const other = reader(door, person);
      await other.get("/min-konto");
      for (const path of [ITEM, NEW, `${ITEM}/fjern`]) {
        const statuses = [(await other.get(path)).statusCode, (await other.post(path, fields)).statusCode];
        const isUnknown = person === roles[2] && path === ITEM;
        expect([path, statuses]).toEqual([path, isUnknown ? [404, 404] : [403, 403]]);
      }
    }
    expect((await office.get(`${HERE}/9.9`)).statusCode).toBe(404);
    expect((await office.get("/aftale/2026/punkt/%3Cb%3E")).statusCode).toBe(404);
    expect((await office.get("/aftale/1999/punkt/1.1")).statusCode).toBe(404);
  });

  it("has its facts, milestones and place saved at once, told in the log as one", async () => {
    const known = (await records()).length;
    const saved = await office.post(ITEM, {
      ...(await form()),
      titel: "Nye træer",
      art: "capital",
      beskrivelse: "Et afsnit.",
      centre: ["Vej og Park", "Kultur"],
      "centre-nye": "Social-og Sundhed\r\n\r\nvej og park",
      "involverede-alle": "ja",
      "bidragydere-alle": "ja",
      oekonomi: "Der er afsat 0,8 mio. kr.",
      penge: "ja",
      "milepael-anden": "",
      "milepael-tredje": "Alt er plantet.",
      plads: "efter:2.1",
    });
    expect(saved.statusCode).toBe(303);
    expect(await item()).toMatchObject({
      title: "Nye træer",
      appropriation: "capital",
      description: "Et afsnit.",
      responsibleCentres: ["Vej og Park", "Kultur", "Social-og Sundhed"],
      involvedCommittees: "all",
      contributors: { centres: ["Kultur"], all: true, note: "Også skolerne." },
      milestones: [
        { checkpoint: "first", text: "Planen er vedtaget." },
        { checkpoint: "third", text: "Alt er plantet." },
      ],
      economy: { text: "Der er afsat 0,8 mio. kr.", moneySetAside: true },
      formatting: [],
    });
    expect((await stored()).chapters.map(({ items }) => items.map(({ number }) => number))).toEqual([
      ["1.2"],
      ["2.1", "1.1"],
    ]);
    const told = (await records()).slice(known);
    expect(told.map(({ item: of, action }) => [of, action])).toEqual([
      [null, "edit-item"],
      ["1.1", "edit-item"],
    ]);
    expect(await faultsIn(door.store)).toEqual([]);
  });

  it("is told at the field what is wrong, keeps what was typed, and saves nothing of it", async () => {
    const before = await item();
    const page = await form();
    const wrong = {
      ...page,
      titel: " ",
      art: "",
      plads: "efter:9.9",
      beskrivelse: "y".repeat(50_001),
      "udvalg-nye": "x".repeat(501),
      "milepael-aarsslut": `Klokken ${String.fromCharCode(7)} er slået.`,
    };
    const refused = await office.post(ITEM, wrong);
    expect(refused.statusCode).toBe(422);
    expect(errorsIn(refused.body)).toEqual(["titel", "plads", "art", "beskrivelse", "udvalg-nye", "milepael-aarsslut"]);
    for (const id of errorsIn(refused.body)) {
      expect(refused.body).toContain(`href="#${id}"`);
      expect(refused.body).toMatch(new RegExp(` id="${id}"`));
    }
    for (const typed of ["y".repeat(50_001), "x".repeat(501), "er slået."]) expect(refused.body).toContain(typed);
    expect(await item()).toEqual(before);
    const { set: seen } = formIn(refused.body);
    expect(seen).toEqual(page.set);
  });

  it("shows both when somebody else has saved it meanwhile, loses neither, and saves what is meant", async () => {
    const page = await form();
    await office.post(ITEM, { ...page, titel: "Træer ved skolen", "milepael-tredje": "Alt står." });
    const lost = await office.post(ITEM, { ...page, titel: "Træer overalt", "centre-nye": "Havne" });
    expect(lost.statusCode).toBe(409);
    const text = pageText(lost.body);
    expect(text).toContain("Titel – gemt af en anden Træer ved skolen Titel – skrevet af dig Træer overalt");
    expect(text).toContain(
      "Tredje opfølgning – gemt af en anden Alt står. Tredje opfølgning – skrevet af dig Alt er plantet.",
    );
    expect(text).toMatch(/Ansvarligt center – skrevet af dig [^–]*Havne/);
    expect(formIn(lost.body)).toMatchObject({ titel: ["Træer overalt"], "centre-nye": ["Havne"] });
    expect((await item()).title).toBe("Træer ved skolen");
    expect((await office.post(ITEM, formIn(lost.body))).statusCode).toBe(303);
    expect(await item()).toMatchObject({
      title: "Træer overalt",
      responsibleCentres: expect.arrayContaining(["Havne"]),
    });
  });

  it("is not in the way of a centre that rates it meanwhile", async () => {
    const page = await form();
    const asOperator = useCasesFor(door.store);
    const rated = { item: itemNumber("1.1"), fiscalYear: 2026, checkpoint: "second" } as const;
    accepted(await asOperator.rateItemEffort(rated, happy("Det går godt.")));
    expect((await office.post(ITEM, { ...page, titel: "Træer igen" })).statusCode).toBe(303);
    const { effort } = await item();
    expect(effort).toContainEqual({ checkpoint: "second", rating: happy("Det går godt.") });
  });

  it("tells when its round has been closed since, and what was typed of the milestone stays in sight", async () => {
    const fields = { ...(await form(`${HERE}/1.2`)), "milepael-foerste": "For sent <skrevet>." };
    const refused = await office.post(`${HERE}/1.2`, fields);
    expect(refused.statusCode).toBe(409);
    expect(pageText(refused.body)).toContain("Første opfølgning – skrevet af dig For sent <skrevet>.");
    expect(refused.body).toContain("Milepælen ved første opfølgning for punkt 1.2 kan ikke ændres");
  });

  it("is added with its number at its place, once", async () => {
    const page = await form(`${NEW}?afsnit=1`);
    expect(page.plads).toEqual(["efter:1.2"]);
    const empty = await office.post(NEW, { ...page, nummer: "1..3" });
    expect([empty.statusCode, errorsIn(empty.body)]).toEqual([422, ["nummer", "titel", "art"]]);
    const typed = {
      ...page,
      nummer: "1.3",
      titel: "Bænke",
      art: "operating",
      centre: "Vej og Park",
      "milepael-anden": "Bænkene er købt.",
    };
    const taken = await office.post(NEW, { ...typed, nummer: "2.1" });
    expect([taken.statusCode, errorsIn(taken.body)]).toEqual([409, ["nummer"]]);
    expect(taken.body).toContain('value="Bænke"');
    const added = await office.post(NEW, typed);
    expect([added.statusCode, added.headers.location]).toEqual([303, `${HERE}/1.3?besked=punkt-tilfoejet`]);
    expect(await item("1.3")).toEqual({
      ...anItem({ number: "1.3", title: "Bænke", milestones: { second: "Bænkene er købt." }, economy: { text: null } }),
      responsibleCommittees: [],
      economy: expect.anything(),
    });
    expect((await office.post(NEW, typed)).statusCode).toBe(409);
    const numbers = (await stored()).chapters[0]?.items.map(({ number }) => number);
    expect(numbers).toEqual(["1.2", "1.3"]);
  });

  it("is reached also when its number is a word of an address", async () => {
    const added = await office.post(NEW, { ...(await form(NEW)), nummer: "ny", titel: "Nye veje", art: "capital" });
    expect(added.headers.location).toBe(`${HERE}/ny?besked=punkt-tilfoejet`);
    expect((await office.post(`${HERE}/ny`, { ...(await form(`${HERE}/ny`)), titel: "Stier" })).statusCode).toBe(303);
    expect((await item("ny")).title).toBe("Stier");
  });

  it("is removed when nothing hangs on it; otherwise the reason is told", async () => {
    const kept = await office.get(`${ITEM}/fjern`);
    expect(kept.body).toContain("Punkt 1.1 kan ikke fjernes: det er med i første opfølgning, som er låst");
    expect(kept.body).not.toContain(`action="${ITEM}/fjern"`);
    expect((await office.post(`${ITEM}/fjern`, { set: "x" })).statusCode).toBe(409);
    const coordinator = { role: "editor", item: { fiscalYear: 2026, number: itemNumber("1.3") } } as const;
    const sif = await door.personWith(coordinator);
    const asked = await office.get(`${HERE}/1.3/fjern`);
    expect(asked.body).toContain(`${sif.name} er tovholder for det`);
    const taken = await useCasesFor(door.store).assignCoordinator(coordinator.item, null);
    expect(accepted(taken)).toBeNull();
    const page = await office.get(`${HERE}/1.3/fjern`);
    expect(page.body).toContain("Fjern punktet");
    const removed = await office.post(`${HERE}/1.3/fjern`, formIn(page.body));
    expect(removed.headers.location).toBe("/aftale/2026?besked=punkt-fjernet");
    const left = itemsOf(await stored()).map(({ number }) => number);
    expect(left).not.toContain("1.3");
    expect((await office.post(`${HERE}/1.3/fjern`, formIn(page.body))).statusCode).toBe(404);
    expect((await records()).at(-1)).toMatchObject({ item: "1.3", changes: [{ field: "item", after: null }] });
    expect(await faultsIn(door.store)).toEqual([]);
  });

  it("is not removed on the strength of a page from before it was changed", async () => {
    await office.post(NEW, { ...(await form(NEW)), nummer: "2.9", titel: "Stier", art: "capital" });
    const asked = await office.get(`${HERE}/2.9/fjern`);
    await office.post(`${HERE}/2.9`, { ...(await form(`${HERE}/2.9`)), titel: "Cykelstier" });
    const late = await office.post(`${HERE}/2.9/fjern`, formIn(asked.body));
    expect([late.statusCode, late.body.includes("Nogen har ændret det")]).toEqual([409, true]);
    expect((await item("2.9")).title).toBe("Cykelstier");
  });

  it("unsettles what was handed in on a milestone that is worded anew", async () => {
    const asOperator = useCasesFor(door.store);
    const round = { fiscalYear: 2026, round: "second" } as const;
    const name = { of: "effort", item: itemNumber("1.1") } as const;
    accepted(await asOperator.submitEntries(round, [name]));
    await office.post(ITEM, { ...(await form()), "milepael-anden": "Nu noget andet." });
    const { entries } = accepted(await asOperator.followUpStatus(round));
    expect(entries.find((entry) => entry.item === "1.1")?.effortStage?.progress).toBe("draft");
  });

  it("has its milestones drafted anew in the winter's round", async () => {
    const items = [anItem({ number: "1.1", milestones: { first: "Da." } }), anItem({ number: "1.2" })];
    await door.keep(anAgreement({ fiscalYear: 2027, items }));
    const asOperator = useCasesFor(door.store);
    const round = { fiscalYear: 2027, round: "implementation" } as const;
    const name = { of: "milestones", item: itemNumber("1.1") } as const;
    accepted(await asOperator.openFollowUp(round));
    accepted(await asOperator.submitEntries(round, [name]));
    const progress = async () => {
      const { entries } = accepted(await asOperator.implementationStatus(2027));
      return entries.map(({ stage }) => stage.progress);
    };
    const path = "/aftale/2027/punkt/1.1";
    await office.post(path, { ...(await form(path)), titel: "Kun titlen" });
    expect(await progress()).toEqual(["submitted", "not-started"]);
    await office.post(path, { ...(await form(path)), "milepael-foerste": "Så." });
    expect(await progress()).toEqual(["draft", "not-started"]);
    const other = "/aftale/2027/punkt/1.2";
    expect((await office.post(`${other}/fjern`, formIn((await office.get(`${other}/fjern`)).body))).statusCode).toBe(
      303,
    );
    expect(await progress()).toEqual(["draft"]);
  });

  it("is written in a new agreement with the units of the newest other one to choose among", async () => {
    await office.get("/aftaler/ny");
    await office.post("/aftaler/ny", { aar: "2030", titel: "Aftale om budget 2030" });
    const bare = await office.get("/aftale/2030/nyt-punkt");
    expect(
      (await office.post("/aftale/2030/nyt-punkt", { ...formIn(bare.body), nummer: "1", titel: "X" })).statusCode,
    ).toBe(422);
    await office.post("/aftale/2030/afsnit/ny", { nummer: "1", titel: "Børn", undertema: "" });
    const page = await office.get("/aftale/2030/nyt-punkt?afsnit=1");
    expect(page.body).toContain('value="Vej og Park"');
    const added = await office.post("/aftale/2030/nyt-punkt", {
      ...formIn(page.body),
      nummer: "1.1",
      titel: "Den første",
      art: "operating",
      centre: "Vej og Park",
    });
    expect(added.statusCode).toBe(303);
    const first = accepted(await useCasesFor(door.store).showAgreement(2030)).chapters[0]?.items[0];
    expect(first).toMatchObject({ responsibleCentres: ["Vej og Park"], effort: [], economy: { moneySetAside: null } });
  });

  it("is put in no other chapter than the one chosen, though chapters were moved meanwhile", async () => {
    const chapters = ["Børn", "Havne", "Natur"].map((title) => ({ number: null, title, subTheme: null, items: [] }));
    const [children, ...others] = chapters;
    if (!children) throw new Error("no chapter");
    const first = { ...children, items: [anItem({ number: "1.1" })] };
    await door.keep({ ...anAgreement({ fiscalYear: 2028, items: [] }), chapters: [first, ...others] });
    const asOperator = useCasesFor(door.store);
    const placed = async () => {
      const now = accepted(await asOperator.showAgreement(2028));
      return Object.fromEntries(now.chapters.map(({ title, items }) => [title, items.map(({ number }) => number)]));
    };
    const inHarbours = (body: string) => /<option value="([^"]*)"[^>]*>Først i Havne/.exec(body)?.[1] ?? "";
    const opened: { path: string; typed: Record<string, string | string[]> }[] = [];
    for (const path of ["/aftale/2028/nyt-punkt", "/aftale/2028/punkt/1.1"]) {
      const { body } = await office.get(path);
      const typed = { ...formIn(body), titel: "Kajen", art: "capital", plads: inHarbours(body) };
      opened.push({ path, typed: path.endsWith("nyt-punkt") ? { ...typed, nummer: "2.1" } : typed });
    }
    accepted(await asOperator.editChapters(2028, { kind: "move", index: 1, by: 1 }));
    for (const { path, typed } of opened) {
      const before = await placed();
      const lost = await office.post(path, typed);
      expect([path, lost.statusCode, await placed()]).toEqual([path, 409, before]);
      expect(pageText(lost.body)).toContain("Nogen har ændret det");
      const kept = formIn(lost.body);
      expect(kept).toMatchObject({ titel: ["Kajen"], plads: [inHarbours(lost.body)] });
      expect((await office.post(path, kept)).statusCode).toBe(303);
    }
    expect(await placed()).toEqual({ Børn: [], Natur: [], Havne: ["1.1", "2.1"] });
  });

  it("outlives the session of whoever writes it", async () => {
    const hanne = aPerson({ role: "finance-office" });
    await keepPeopleWithPasswords(door.store, hanne);
    const typed = { ...formIn((await reader(door, hanne).get(ITEM)).body), titel: "Skrevet <længe>" };
    const away = reader(door);
    const asked = await away.post(ITEM, typed);
    expect([asked.statusCode, asked.headers["content-type"]]).toEqual([401, "text/html; charset=utf-8"]);
    expect(asked.body).toContain('value="Skrevet &lt;længe>"');
    const again = await away.post(`${ITEM}/log-ind`, { ...typed, email: hanne.email, adgangskode: PASSWORD });
    const kept = formIn(again.body);
    expect(kept.titel).toEqual(["Skrevet <længe>"]);
    expect(again.body).not.toContain(PASSWORD);
    expect((await away.post(ITEM, kept)).statusCode).toBe(303);
    expect((await item()).title).toBe("Skrevet <længe>");
  });

  it.each([
    ["sv", "Ändra punkt 1.1"],
    ["en", "Change item 1.1"],
  ])("is shown in %s", async (sprog, heading) => {
    await office.post("/sprog", { sprog, til: "/" });
    const { body } = await office.get(ITEM);
    expect(body).toContain(heading);
    expect(body).not.toMatch(/Milepæl(?!<\/a>| –| följer| follows|<\/title>)/);
    await office.post("/sprog", { sprog: "da", til: "/" });
  });
});
