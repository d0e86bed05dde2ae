import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findItem } from "../../src/domain/agreements/agreement.js";
import { effortAt } from "../../src/domain/items/item.js";
import type { Door } from "../api/door.js";
import { somebody } from "../api/entries.js";
import { anAgreement } from "../builders/agreements.js";
import { anItem, itemNumber } from "../builders/items.js";
import { fieldsIn, pageText } from "./forms-in.js";
import { openPages } from "./house.js";
import { type Reader, reader } from "./reader.js";

const API = "/agreements/2026/follow-ups/second";
const ROUND = "/runde/2026/anden";
const CORRECT = `${ROUND}/ret`;

const LAST_YEAR = anAgreement({
  fiscalYear: 2025,
  title: "Aftale om budget 2025 for Nordfjerd Kommune",
  held: "year-end",
  items: [anItem({ number: "3.7", title: "En havnepromenade" })],
});
const THIS_YEAR = anAgreement({
  held: "first",
  items: [
    anItem({ number: "1.1", title: "Træer langs vejen", milestones: { second: "Planen er vedtaget." } }),
    anItem({ number: "1.2", title: "Et nyt bibliotek", description: "Ved torvet." }),
  ],
  extraFollowUps: [{ fiscalYear: 2025, number: itemNumber("3.7") }],
});

/** Plays the second round up to its publication. */
async function publishSecond(door: Door): Promise<void> {
  const office = somebody(door, door.office);
  await door.keep(LAST_YEAR, THIS_YEAR);
  const extra = `${API}/extra-follow-ups/2025/3.7`;
  for (const answer of [
    await office.change("POST", `${API}/open`, undefined, API),
    await office.change("PUT", `${API}/items/1.1/effort`, { smiley: "happy", status: "Vedtaget i maj." }),
    await office.change("PUT", extra, { text: "Belægningen er lagt." }),
    await office.bulk(`${API}/submit`, ({ progress }) => progress === "draft"),
    await office.bulk(`${API}/approve`, ({ progress }) => progress === "submitted"),
    await office.change("POST", `${API}/close`, {}, API),
    await office.change("POST", `${API}/publish`, {}, API),
  ])
    expect([answer.statusCode < 300, answer.body]).toEqual([true, expect.anything()]);
}

describe("ROUND-5 what is published is corrected on a page", () => {
  let door: Door;
  let office: Reader;
  beforeAll(async () => {
    door = await openPages();
    await publishSecond(door);
    office = reader(door, door.office);
  });
  afterAll(() => door.close());

  const formOf = async (...keys: string[]) => {
    const page = await office.get(
      `${CORRECT}?valg=ja&${keys.map((key) => `punkt=${encodeURIComponent(key)}`).join("&")}`,
    );
    expect(page.statusCode).toBe(200);
    return {
      body: page.body,
      fields: { ...fieldsIn(page.body), rapportsprog: "da" } as Record<string, string | string[]>,
    };
  };
  const editions = async () => (await door.call("GET", `${API}/editions/2`)).statusCode;

  it("is the finance office's, reached from the round that is published", async () => {
    const round = await office.get(ROUND);
    expect(round.body).toContain(`href="${CORRECT}"`);
    expect((await office.get("/runde/2026/foerste")).body).not.toContain("/foerste/ret");
    const choice = await office.get(CORRECT);
    const text = pageText(choice.body);
    for (const told of ["1.1 Træer langs vejen", "3.7 En havnepromenade (ekstra opfølgning, budget 2025)"])
      expect(text).toContain(told);
    const auditor = reader(door, await door.personWith({ role: "auditor" }));
    expect((await auditor.get(ROUND)).body).not.toContain(CORRECT);
    for (const grant of [{ role: "auditor" }, { role: "centre-lead", centre: "Vej og Park" }] as const) {
      const other = reader(door, await door.personWith(grant));
      expect([grant.role, (await other.get(CORRECT)).statusCode]).toEqual([grant.role, 403]);
    }
    const none = await office.get(`${CORRECT}?valg=ja`);
    expect([none.statusCode, none.body.includes("Vælg mindst ét punkt.")]).toEqual([422, true]);
    // what nobody has published has nothing to correct
    expect((await office.get("/runde/2026/tredje/ret")).statusCode).toBe(404);
  });

  it("asks for a reason and for a change, and keeps what was typed", async () => {
    const { fields } = await formOf("1.1");
    const nothing = await office.post(CORRECT, { ...fields, begrundelse: "En fejl.", handling: "udgiv" });
    expect([nothing.statusCode, nothing.body.includes("Der er ikke rettet noget.")]).toEqual([422, true]);
    const typed = { ...fields, "1.1:titel": " ", "1.1:indsats-status": "Vedtaget i <juni>." };
    const silent = await office.post(CORRECT, { ...typed, handling: "udgiv" });
    expect(silent.statusCode).toBe(422);
    expect(silent.body).toContain('<a href="#1-1-titel">');
    expect(silent.body).toMatch(/id="1-1-titel-error"[^>]*>Feltet kan ikke stå tomt/);
    expect(silent.body).toContain("Vedtaget i &lt;juni>.");
    const reasonless = await office.post(CORRECT, { ...typed, "1.1:titel": "Flere træer", handling: "udgiv" });
    expect(reasonless.body).toContain('<a href="#begrundelse">');
    expect(reasonless.body).toContain('value="Flere træer"');
    expect(await editions()).toBe(404);
  });

  it("is held against the rules, whose sentences are told", async () => {
    const { fields } = await formOf("1.1");
    const broken = { ...fields, "1.1:indsats": "sad", "1.1:indsats-status": "", begrundelse: "En fejl." };
    const refused = await office.post(CORRECT, { ...broken, handling: "udgiv" });
    expect(refused.statusCode).toBe(409);
    expect(refused.body).toContain("<strong>EFF-2</strong>");
    expect(refused.body).toContain(">En fejl.</textarea>");
    expect(pageText(refused.body)).toContain("1.1 Træer langs vejen EFF-2");
    expect(await editions()).toBe(404);
  });

  it("shows before and after, and publishes just that as the next edition", async () => {
    const { fields } = await formOf("1.1", "2025/3.7");
    const typed = {
      ...fields,
      "1.1:indsats": "neutral",
      "1.1:indsats-status": "Udsat til efteråret.",
      "2025/3.7:seneste-status": "Promenaden er åbnet.",
      begrundelse: "Smileyen var forkert.",
    };
    const look = await office.post(CORRECT, { ...typed, handling: "se" });
    expect(look.statusCode).toBe(200);
    const text = pageText(look.body);
    for (const told of [
      "Punkt 1.1, Indsatsens smiley – Offentliggjort Glad",
      "Punkt 1.1, Indsatsens smiley – Rettet til Mellemfornøjet",
      "Indsatsens status – Offentliggjort Vedtaget i maj.",
      "Punkt 3.7, Seneste status – Rettet til Promenaden er åbnet.",
      "Offentliggør udgave 2",
    ])
      expect(text).toContain(told);
    expect(text).not.toContain("Punkt 1.1, Titel –");
    expect(await editions()).toBe(404);
    // the form with the button to publish carries all of it, and nothing of the other one is needed
    const [form = ""] =
      look.body.match(/<form method="post" action="[^"]*\/ret"[^>]*>(?:(?!<\/form>).)*value="udgiv"/s) ?? [];
    const published = await office.post(CORRECT, { ...fieldsIn(form), handling: "udgiv" });
    expect([published.statusCode, published.headers.location]).toEqual([303, `${ROUND}?besked=rettet`]);
    expect((await office.get(`${ROUND}?besked=rettet`)).body).toContain(
      "En ny udgave med rettelsen er offentliggjort.",
    );
    const edition = (await door.call("GET", `${API}/editions/2`)).json();
    expect(edition).toMatchObject({ number: 2, language: "da", reason: "Smileyen var forkert." });
    const report = (await door.call("GET", `${API}/editions/2/report`)).body;
    for (const said of ["Udsat til efteråret.", "Promenaden er åbnet."]) expect(report).toContain(said);
    const now = await door.store.read((data) => data.agreement(2026));
    const item = now && findItem(now, itemNumber("1.1"));
    expect(item && effortAt(item, "second")).toMatchObject({ smiley: "neutral", status: "Udsat til efteråret." });
  });

  it("a lost race is told, with what is published now and what was typed", async () => {
    const { fields } = await formOf("1.2");
    const typed = { ...fields, "1.2:beskrivelse": "Ved havnen.", begrundelse: "Forkert sted." };
    const corrections = [{ item: "1.2", facts: { description: "Ved kirken." } }];
    await somebody(door, door.office).change("POST", `${API}/editions`, { reason: "Andet.", corrections }, API);
    const lost = await office.post(CORRECT, { ...typed, handling: "udgiv" });
    expect(lost.statusCode).toBe(409);
    const text = pageText(lost.body);
    expect(text).toContain("Nogen har ændret et af punkterne");
    expect(text).toContain("Beskrivelse – Offentliggjort Ved kirken.");
    expect(text).toContain("Beskrivelse – Rettet til Ved havnen.");
    const again = { ...fieldsIn(lost.body), begrundelse: "Forkert sted.", handling: "udgiv" };
    expect((await office.post(CORRECT, again)).statusCode).toBe(303);
    expect((await door.call("GET", `${API}/editions/4/report`)).body).toContain("Ved havnen.");
  });

  it("a change of the item in between is not written over unseen", async () => {
    const { fields } = await formOf("1.2");
    const item = "/agreements/2026/items/1.2";
    await somebody(door, door.office).change("PATCH", item, { title: "Et stort bibliotek" });
    const sent = { ...fields, "1.2:titel": "Et lille bibliotek", begrundelse: "Forkert.", handling: "udgiv" };
    expect((await office.post(CORRECT, sent)).statusCode).toBe(409);
    expect((await door.call("GET", item)).json().title).toBe("Et stort bibliotek");
  });

  it("what the item has been told since of its money stays", async () => {
    const item = "/agreements/2026/items/1.2";
    const economy = { text: null, moneySetAside: false };
    await somebody(door, door.office).change("PATCH", item, { economy });
    const { fields } = await formOf("1.2");
    const sent = { ...fields, "1.2:oekonomitekst": "Uden udgift.", begrundelse: "Manglede.", handling: "udgiv" };
    expect((await office.post(CORRECT, sent)).statusCode).toBe(303);
    expect((await door.call("GET", item)).json()).toMatchObject({
      title: "Et stort bibliotek",
      economy: { moneySetAside: false },
    });
  });

  it.each(["sv", "en"])("is complete in %s", async (sprog) => {
    await office.post("/sprog", { sprog, til: CORRECT });
    for (const url of [CORRECT, `${CORRECT}?valg=ja&punkt=1.1`]) {
      const { body } = await office.get(url);
      expect(body).not.toMatch(/Ret det|Indsats|Hvorfor|Offentliggjort|udgave/);
    }
  });
});
