import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Agreement } from "../../src/domain/agreements/agreement.js";
import type { Account } from "../../src/domain/people/account.js";
import type { Door } from "../api/door.js";
import { anAgreement } from "../builders/agreements.js";
import { anItem, happy, itemNumber, neutral } from "../builders/items.js";
import { keepPeopleWithPasswords, PASSWORD } from "../builders/people.js";
import { fieldsIn, pageText } from "./forms-in.js";
import { openPages } from "./house.js";
import { type Reader, reader } from "./reader.js";

const ROUND = "/min-opfoelgning/2026/anden";
const at = (number: string) => `${ROUND}/punkt/${number}`;

const LAST_YEAR = anAgreement({ fiscalYear: 2025, held: "year-end", items: [anItem({ number: "3.7" })] });
const THIS_YEAR: Agreement = anAgreement({
  held: "first",
  items: [
    anItem({
      number: "1.1",
      milestones: { second: "a) Planen er vedtaget.\nb) Træerne er bestilt." },
      economy: { moneySetAside: true },
    }),
    anItem({
      number: "1.2",
      title: "Et nyt kulturhus",
      milestones: { first: "Huset er åbent." },
      effort: { first: neutral() },
    }),
    anItem({ number: "1.3", title: "Cykelstier", milestones: { first: "Stien er lagt." }, effort: { first: happy() } }),
    anItem({
      number: "1.4",
      title: "Skolens have",
      responsibleCentres: ["Skole"],
      milestones: { second: "Haven er anlagt." },
    }),
  ],
  extraFollowUps: [{ fiscalYear: 2025, number: itemNumber("3.7") }],
});

describe("my follow-up, read and written without script", () => {
  let door: Door;
  let lead: Account;
  let roads: Reader;
  beforeAll(async () => {
    door = await openPages();
    await door.keep(LAST_YEAR, THIS_YEAR);
    lead = await door.personWith({ role: "centre-lead", centre: "Vej og Park" });
    roads = reader(door, lead);
  });
  afterAll(() => door.close());

  const save = async (who: Reader, address: string, typed: Record<string, string>, then = "kladde") =>
    who.post(address, { ...fieldsIn((await who.get(address)).body), ...typed, saa: then });

  it("ROUND-1 says so while no round is open", async () => {
    const page = await roads.get("/min-opfoelgning");
    expect([page.statusCode, pageText(page.body)]).toEqual([200, expect.stringContaining("Ingen opfølgning er åben")]);
    const planned = await roads.get(at("1.1"));
    expect(pageText(planned.body)).toContain("er ikke åbnet endnu, så her kan kun læses");
    expect(planned.body).not.toContain("<textarea");
  });

  it("takes one to the round that is open, with the deadline and how much is left", async () => {
    const tag = await door.tagOf("/agreements/2026/follow-ups/second");
    const dated = await door.call("PATCH", "/agreements/2026/follow-ups/second", {
      body: { deadlineOn: "2026-08-20" },
      headers: { "if-match": tag },
    });
    expect(dated.statusCode).toBe(200);
    const opened = await door.call("POST", "/agreements/2026/follow-ups/second/open", {
      headers: { "if-match": await door.tagOf("/agreements/2026/follow-ups/second") },
    });
    expect(opened.statusCode).toBe(200);
    const sent = await roads.get("/min-opfoelgning");
    expect([sent.statusCode, sent.headers.location]).toEqual([303, ROUND]);
    const list = pageText((await roads.get(ROUND)).body);
    expect(list).toContain("Frist: 20. august 2026.");
    expect(list).toContain("Du mangler 3 punkter ud af 3.");
    expect(list).not.toContain("Skolens have");
  });

  it("CARRY-1 CARRY-2 CARRY-4 tells what is asked, what is carried and why, and what the smiley was", async () => {
    const list = pageText((await roads.get(ROUND)).body);
    expect(list).toContain("Der er en milepæl, som skal vurderes");
    expect(list).toContain("men indsatsen var ikke glad ved første opfølgning: vurdér den igen");
    expect(list).toContain("smileyen fra første opfølgning videreføres");
    expect(list.indexOf("Ikke begyndt")).toBeLessThan(list.indexOf("Videreførte eller tomme"));
    const item = (await roads.get(at("1.2"))).body;
    expect(pageText(item)).toContain("Senest: mellemfornøjet ved første opfølgning");
    expect(pageText(item)).toContain("Høringen varer to uger længere end ventet.");
    expect(pageText(await roads.get(at("1.1")).then(({ body }) => body))).toContain("b) Træerne er bestilt.");
  });

  it("EFF-1 ECO-2 puts each smiley's definition beside it", async () => {
    const { body } = await roads.get(at("1.1"));
    expect(pageText(body)).toContain("Milepælen er kun delvist nået, men målet kan stadig nås i budgetperioden.");
    expect(pageText(body)).toContain("Budgettet holder ikke");
    expect(body.match(/type="radio"/g)).toHaveLength(7);
  });

  it("EFF-2 EFF-3 ECO-4 saves a draft that lacks something, and says what in the rule's words at the field", async () => {
    const saved = await save(roads, at("1.1"), { "1.1:indsats": "sad", "1.1:oekonomi": "sad" });
    expect([saved.statusCode, saved.headers.location]).toEqual([303, `${at("1.1")}?gemt=1.1`]);
    const { body } = await roads.get(String(saved.headers.location));
    expect(errorAt(body, "1.1-indsats-status")).toBe("En mellemfornøjet eller sur indsats skal have en statustekst.");
    expect(errorAt(body, "1.1-besluttes-af")).toContain("hvem der træffer beslutning");
    expect(errorAt(body, "1.1-oekonomi-status")).toBe(
      "En sur økonomi skal have en statustekst. Skriv, hvad der er årsagen.",
    );
    expect(pageText((await roads.get(ROUND)).body)).toContain("En sur økonomi skal have en statustekst.");
  });

  it("EFF-3 keeps half a corrective action in the fields, and saves the rest", async () => {
    const half = await save(roads, at("1.1"), {
      "1.1:indsats-status": "Planteskolen kan ikke levere.",
      "1.1:forslag": "Et andet sted at købe træer.",
    });
    expect(half.statusCode).toBe(422);
    expect(half.body).toContain("Et andet sted at købe træer.");
    expect(errorAt(half.body, "1.1-besluttes-af")).toContain("Den korrigerende handling er ikke gemt endnu");
    expect((await roads.get(at("1.1"))).body).toContain("Planteskolen kan ikke levere.");
    const whole = await save(roads, at("1.1"), {
      "1.1:besluttes-af": "Teknikudvalget",
      "1.1:forslag": "Et andet sted at købe træer.",
      "1.1:oekonomi-status": "Træerne er billigere end ventet, og besparelsen kan ikke nås.",
    });
    expect(whole.statusCode).toBe(303);
  });

  it("goes on to the next item that wants something, and says that the last was saved", async () => {
    const next = await save(roads, at("1.1"), {}, "naeste");
    expect(next.headers.location).toBe(`${at("1.2")}?gemt=1.1`);
    expect(pageText((await roads.get(String(next.headers.location))).body)).toContain("Kladden til punkt 1.1 er gemt.");
    const extra = await save(roads, at("1.2"), { "1.2:indsats": "happy" }, "naeste");
    expect(extra.headers.location).toBe(`${ROUND}/ekstra/2025/3.7?gemt=1.2`);
  });

  it("ROUND-2 submits all that is ready, and tells what was left and why", async () => {
    const list = await roads.get(ROUND);
    expect(pageText(list.body)).toContain("Indsend alt, der er klar (1 punkt)");
    const submitted = await roads.post(`${ROUND}/indsend`, fieldsIn(list.body, "set"));
    expect([submitted.statusCode, submitted.headers.location]).toEqual([303, `${ROUND}?indsendt=1.1`]);
    const told = pageText((await roads.get(String(submitted.headers.location))).body);
    expect(told).toContain("Indsendt: punkt 1.1.");
    expect(told).toContain("2 punkter mangler stadig.");
    expect(told).toContain("Indsatsen er blevet glad uden en statustekst");
  });

  it("ROUND-2 puts what was returned first, with its comment", async () => {
    const submitted = await door.call("GET", "/agreements/2026/follow-ups/second/items/1.1/economy");
    const returned = await door.call("POST", "/agreements/2026/follow-ups/second/return", {
      body: {
        entries: [{ entry: { of: "economy", item: "1.1" }, version: submitted.json().version }],
        comment: "Hvor meget bliver det til?",
      },
    });
    expect(returned.statusCode).toBe(200);
    const list = pageText((await roads.get(ROUND)).body);
    expect(list.indexOf("Sendt retur til dig")).toBeLessThan(list.indexOf("Ikke begyndt"));
    expect(list).toContain("Hvor meget bliver det til?");
    expect(pageText((await roads.get(at("1.1"))).body)).toContain("Hvor meget bliver det til?");
  });

  it("EXT-3 asks for the latest status of an earlier year's item, and saves it from the page of all", async () => {
    const all = await roads.get(`${ROUND}?vis=alle`);
    expect(pageText(all.body)).toContain("Ekstra opfølgning, budget 2025");
    const saved = await roads.post(`${ROUND}?vis=alle`, {
      ...fieldsIn(all.body),
      "2025-3.7:seneste-status": "Broen er åben.",
      "1.2:indsats-status": "Huset åbnede i juni.",
      saa: "kladde",
    });
    expect(saved.headers.location).toBe(`${ROUND}?vis=alle&gemt=1.2,2025-3.7`);
    expect((await roads.get(`${ROUND}/ekstra/2025/3.7`)).body).toContain("Broen er åben.");
    expect((await roads.get(at("1.2"))).body).toContain("Huset åbnede i juni.");
  });

  it("shows both texts when somebody else was faster, loses neither, and saves what is then chosen", async () => {
    const colleague = reader(door, await door.personWith({ role: "editor", centre: "Vej og Park" }));
    const mine = fieldsIn((await roads.get(at("1.2"))).body);
    await save(colleague, at("1.2"), { "1.2:indsats-status": "Huset åbnede den 3. juni." });
    const lost = await roads.post(at("1.2"), { ...mine, "1.2:indsats-status": "Huset er i brug.", saa: "kladde" });
    expect(lost.statusCode).toBe(409);
    const text = pageText(lost.body);
    expect(text).toContain("En anden har ændret det samme");
    expect(text).toContain("Huset åbnede den 3. juni.");
    expect(lost.body).toMatch(/<textarea[^>]*>Huset er i brug\.<\/textarea>/);
    expect(text).toContain("Behold den andens, og kassér din");
    const chosen = await roads.post(at("1.2"), { ...fieldsIn(lost.body), saa: "kladde" });
    expect(chosen.statusCode).toBe(303);
    expect((await roads.get(at("1.2"))).body).toContain("Huset er i brug.");
  });

  it("takes a draft that is on its way beside what is sent by hand for no other's, when both say the same", async () => {
    const page = (await roads.get(at("1.2"))).body;
    const typed = { ...fieldsIn(page), "1.2:indsats-status": "Huset er i brug hver dag.", saa: "kladde" };
    const answers = await Promise.all([1, 2, 3, 4].map(() => roads.post(at("1.2"), typed)));
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([303, 303, 303, 303]);
    expect((await roads.get(at("1.2"))).body).toContain("Huset er i brug hver dag.");
  });

  it("asks no more of an address than that it is one", async () => {
    for (const query of ["gemt=1.1&gemt=1.2", "indsendt=1.1&indsendt=1.2", "vis=alle&vis=alle&side=1&side=2"])
      expect([query, (await roads.get(`${ROUND}?${query}`)).statusCode]).toEqual([query, 200]);
    expect((await roads.get(`${at("1.1")}?gemt=1.1&gemt=1.2`)).statusCode).toBe(200);
  });

  it("writes nothing over what another has changed when one has not touched it oneself", async () => {
    const colleague = reader(door, await door.personWith({ role: "editor", centre: "Vej og Park" }));
    const mine = fieldsIn((await roads.get(at("1.1"))).body);
    await save(colleague, at("1.1"), { "1.1:oekonomi-status": "Besparelsen bliver 0,1 mio. kr. mindre." });
    const saved = await roads.post(at("1.1"), {
      ...mine,
      "1.1:indsats-status": "Planteskolen er lukket.",
      saa: "kladde",
    });
    expect(saved.statusCode).toBe(303);
    const { body } = await roads.get(at("1.1"));
    expect(body).toContain("Planteskolen er lukket.");
    expect(body).toContain("Besparelsen bliver 0,1 mio. kr. mindre.");
  });

  it("loses nothing when the session has ended: it is saved after signing in", async () => {
    await keepPeopleWithPasswords(door.store, { ...lead, id: crypto.randomUUID(), email: "leder@nordfjerd.dk" });
    const away = reader(door);
    const typed = {
      ...fieldsIn((await roads.get(at("1.2"))).body),
      "1.2:indsats-status": "Skrevet\nundervejs.",
      saa: "naeste",
    };
    const asked = await away.post(at("1.2"), typed);
    expect(asked.statusCode).toBe(401);
    expect(pageText(asked.body)).toContain("Log ind igen, så gemmer vi det, du skrev");
    const kept = fieldsIn(asked.body);
    expect(kept["1.2:indsats-status"]).toBe("Skrevet\nundervejs.");
    const wrong = await away.post(`${at("1.2")}/log-ind`, {
      ...kept,
      email: "leder@nordfjerd.dk",
      adgangskode: "forkert",
    });
    expect([wrong.statusCode, fieldsIn(wrong.body)["1.2:indsats-status"]]).toEqual([403, "Skrevet\nundervejs."]);
    const again = await away.post(`${at("1.2")}/log-ind`, {
      ...kept,
      email: "leder@nordfjerd.dk",
      adgangskode: PASSWORD,
    });
    expect(pageText(again.body)).toContain("Du er logget ind igen");
    expect((await away.post(at("1.2"), fieldsIn(again.body))).statusCode).toBe(303);
    expect((await roads.get(at("1.2"))).body).toContain("Skrevet\nundervejs.");
  });

  it("answers the page's script with what it puts into its status line", async () => {
    const typed = { ...fieldsIn((await roads.get(at("1.2"))).body), "1.2:indsats-status": "Af sig selv." };
    const answer = await roads.post(at("1.2"), typed, { accept: "application/json" });
    expect(answer.json()).toMatchObject({ isKept: true, message: "Gemt kl. 12.00" });
    expect(answer.json().seen[0].name).toBe("1.2:set-effort");
    const signedOut = await reader(door).post(at("1.2"), typed, { accept: "application/json" });
    expect([signedOut.statusCode, signedOut.json().message]).toEqual([401, expect.stringContaining("du er logget ud")]);
  });

  it("lets stand what another has written meanwhile of what one has not touched, however often the page saves", async () => {
    const colleague = reader(door, await door.personWith({ role: "editor", centre: "Vej og Park" }));
    let mine = fieldsIn((await roads.get(at("1.1"))).body);
    await save(colleague, at("1.1"), {
      "1.1:oekonomi-status": "Planteskolens pris er steget, og merudgiften finansieres.",
    });
    for (const status of ["Skrevet først.", "Skrevet igen."]) {
      mine = { ...mine, "1.1:indsats-status": status };
      const { seen } = (await roads.post(at("1.1"), mine, { accept: "application/json" })).json();
      for (const { name, value } of seen) mine[name] = value;
    }
    const { body } = await roads.get(at("1.1"));
    expect(body).toContain("Skrevet igen.");
    expect(body).toContain("Planteskolens pris er steget");
  });

  it("does not know other centres' items", async () => {
    expect((await roads.get(at("1.4"))).statusCode).toBe(404);
    expect((await roads.post(at("1.4"), { "1.4:indsats": "happy" })).statusCode).toBe(404);
    expect((await roads.get(`${ROUND}/punkt/9.9`)).statusCode).toBe(404);
    expect((await roads.get("/min-opfoelgning/2026/fjerde")).statusCode).toBe(404);
  });

  it("is only read by an auditor", async () => {
    const auditor = reader(door, await door.personWith({ role: "auditor" }));
    const page = await auditor.get(at("1.1"));
    expect(page.statusCode).toBe(200);
    expect(pageText(page.body)).toContain("Du kan læse indberetningen, men ikke skrive i den.");
    expect(page.body).not.toContain("<textarea");
    expect((await auditor.post(at("1.1"), { "1.1:indsats": "happy" })).statusCode).toBe(403);
    expect((await auditor.post(`${ROUND}/indsend`, { set: "" })).statusCode).toBe(403);
  });

  it.each([
    ["sv", "Min uppföljning", "Bedöm insatsen", "Spara utkast"],
    ["en", "My follow-up", "Assess the effort", "Save draft"],
  ])("speaks %s", async (language, heading, legend, button) => {
    await roads.get(ROUND);
    await roads.post("/sprog", { sprog: language, til: ROUND });
    expect(pageText((await roads.get(ROUND)).body)).toContain(heading);
    const item = pageText((await roads.get(at("1.1"))).body);
    expect([item.includes(legend), item.includes(button)]).toEqual([true, true]);
    await roads.post("/sprog", { sprog: "da", til: ROUND });
  });
});

/** What is said to be wrong with the field of an id. */
function errorAt(body: string, id: string): string | undefined {
  return new RegExp(`id="${id}-error">([^<]*)<`).exec(body)?.[1];
}
