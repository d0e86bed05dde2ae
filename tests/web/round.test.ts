import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Door } from "../api/door.js";
import { entriesIn, somebody } from "../api/entries.js";
import { anAgreement } from "../builders/agreements.js";
import { anItem, itemNumber, neutral, unresolved } from "../builders/items.js";
import { openPages } from "./house.js";
import { type Reader, reader } from "./reader.js";

const SECOND = "/runde/2026/anden";
const LIST = `${SECOND}/indberetninger`;
const API = "/agreements/2026/follow-ups/second";

const LAST_YEAR = anAgreement({ fiscalYear: 2025, held: "year-end", items: [anItem({ number: "3.7" })] });
const THIS_YEAR = anAgreement({
  held: "first",
  items: [
    anItem({ number: "1.1", milestones: { second: "Planen er <vedtaget>." }, economy: { moneySetAside: true } }),
    anItem({
      number: "1.2",
      responsibleCentres: ["Kultur"],
      responsibleCommittees: ["Kulturudvalget"],
      milestones: { first: "Huset er åbent." },
      effort: { first: neutral() },
    }),
    anItem({ number: "1.3", effort: { first: unresolved() } }),
  ],
  extraFollowUps: [{ fiscalYear: 2025, number: itemNumber("3.7") }],
});

/** The fields of a form of a page, as a browser would send them untouched. */
function hiddenFields(body: string): Record<string, string> {
  const fields = [...body.matchAll(/<input type="hidden" name="(set[^"]*)" value="([^"]*)"/g)];
  return Object.fromEntries(fields.map(([, name, value]) => [name, value]));
}

describe("a round on pages, as it is played", () => {
  let door: Door;
  let office: Reader;
  let auditor: Reader;
  beforeAll(async () => {
    door = await openPages();
    await door.keep(LAST_YEAR, THIS_YEAR);
    office = reader(door, door.office);
    auditor = reader(door, await door.personWith({ role: "auditor" }));
  });
  afterAll(() => door.close());

  const draft = (item: string, of: "effort" | "economy") =>
    somebody(door, door.office).change("PUT", `${API}/items/${item}/${of}`, {
      smiley: "happy",
      status: "Det er nået.",
    });
  const submitAll = () => somebody(door, door.office).bulk(`${API}/submit`, ({ progress }) => progress === "draft");

  it("is conducted by the finance office, read by an auditor, and refused to everybody else", async () => {
    const listed = await office.get("/runde");
    expect([listed.statusCode, listed.headers.location]).toEqual([303, "/runde/2026/foerste"]);
    expect((await office.get("/runde/alle")).body).toContain("Aftaler og runder");
    expect((await auditor.get(SECOND)).body).not.toMatch(
      /<form[^>]*action="\/runde[^"]*"[^>]*method="post"|Åbn runden/,
    );
    const lead = reader(door, await door.personWith({ role: "centre-lead", centre: "Kultur" }));
    for (const url of ["/runde", SECOND, LIST, `${SECOND}/rapport.pdf`]) {
      expect([url, (await lead.get(url)).statusCode]).toEqual([url, 403]);
    }
    expect((await office.get("/runde/2026/fjerde")).statusCode).toBe(404);
    expect((await office.get("/runde/1999/anden")).statusCode).toBe(404);
  });

  it("ROUND-1 is opened with a deadline, and what has been done is said on the next page", async () => {
    const planned = await office.get(SECOND);
    expect(planned.body).toContain("Planlagt");
    const early = await office.post("/runde/2026/aarsslut/aabn", {});
    expect(early.statusCode).toBe(409);
    expect(early.body).toContain("kan først åbnes");
    const wrong = await office.post(`${SECOND}/datoer`, { ...hiddenFields(planned.body), frist: "20/8" });
    expect([wrong.statusCode, wrong.body.includes('value="20/8"')]).toEqual([422, true]);
    const dated = await office.post(`${SECOND}/datoer`, {
      ...hiddenFields(planned.body),
      frist: "2026-08-20",
      dateret: "",
      skaeringsdato: "",
    });
    expect([dated.statusCode, dated.headers.location]).toEqual([303, `${SECOND}?besked=datoer`]);
    const opened = await office.post(`${SECOND}/aabn`, {});
    expect([opened.statusCode, opened.headers.location]).toEqual([303, `${SECOND}?besked=aabnet`]);
    const page = await office.get(`${SECOND}?besked=aabnet`);
    expect(page.body).toContain("Runden er åbnet.");
    expect(page.body).toContain("20. august 2026");
    expect((await office.get(`${SECOND}?besked=<b>`)).body).not.toContain("alert-success");
  });

  it("a deadline that somebody has moved meanwhile is told, and what was typed is kept", async () => {
    const { body } = await office.get(SECOND);
    await somebody(door, door.office).change("PATCH", API, { deadlineOn: "2026-08-27" });
    const lost = await office.post(`${SECOND}/datoer`, { ...hiddenFields(body), frist: "2026-08-25" });
    expect(lost.statusCode).toBe(409);
    expect(lost.body).toContain("27. august 2026");
    expect(lost.body).toContain('value="2026-08-25"');
  });

  it("ROUND-2 shows how far each centre and committee is, and ROUND-3 what hinders closing", async () => {
    await draft("1.1", "effort");
    await draft("1.1", "economy");
    await draft("1.2", "effort");
    const { body } = await office.get(SECOND);
    expect(body).toContain('<th scope="row">Kultur</th>');
    expect(body).toContain('<th scope="row">Kulturudvalget</th>');
    expect(body).toContain("0 af ");
    expect(body).toContain("ROUND-3");
    expect(body).toContain('href="/punkt/2026/1.1"');
    expect(body).toContain('href="/min-opfoelgning/2026/anden/punkt/1.1"');
    expect((await auditor.get(SECOND)).body).not.toContain("/min-opfoelgning/");
  });

  it("ROUND-2 entries are approved by choice, returned with a comment, and a lost race names what has changed", async () => {
    await submitAll();
    const { body } = await office.get(LIST);
    expect(body).toContain("Planen er &lt;vedtaget>.");
    // what the economy is judged against, beside it alone
    expect(body.match(/<strong>Økonomi i aftalen:<\/strong> Der er ikke afsat økonomi[.]/g)).toHaveLength(1);
    const none = await office.post(LIST, { ...hiddenFields(body), handling: "kvalitetssikr" });
    expect([none.statusCode, none.body.includes("Vælg mindst én")]).toEqual([422, true]);
    const silent = await office.post(LIST, { ...hiddenFields(body), valgt: "effort/1.2", handling: "retur" });
    expect([silent.statusCode, silent.body.includes("Skriv en kommentar")]).toEqual([422, true]);
    const comment = "Skriv, hvem der har besluttet det.";
    const returned = await office.post(LIST, {
      ...hiddenFields(body),
      "kommentar:effort/1.2": comment,
      "retur-en": "effort/1.2",
    });
    expect(returned.statusCode).toBe(303);
    // the page is the one from before it was returned
    const lost = await office.post(LIST, {
      ...hiddenFields(body),
      valgt: ["effort/1.1", "effort/1.2"],
      kommentar: "Godt arbejde, men …",
      handling: "retur",
    });
    expect(lost.statusCode).toBe(409);
    expect(lost.body).toContain("Punkt 1.2, indsats er nu: sendt retur");
    expect(lost.body).toContain("Godt arbejde, men …");
    await somebody(door, door.office).change("PUT", `${API}/items/1.2/effort`, {
      smiley: "neutral",
      status: "Ny tekst.",
    });
    await submitAll();
    const stale = await office.post(LIST, { ...hiddenFields(body), valgt: "effort/1.2", handling: "kvalitetssikr" });
    expect(stale.statusCode).toBe(409);
    expect(stale.body).toContain("Punkt 1.2, indsats er nu: indsendt");
    const again = { ...hiddenFields(stale.body), "kommentar:effort/1.2": comment, "retur-en": "effort/1.2" };
    expect((await office.post(LIST, again)).statusCode).toBe(303);
    const approved = await office.post(`${LIST}?tilstand=indsendt`, {
      ...hiddenFields(lost.body),
      handling: "kvalitetssikr-alle",
    });
    expect(approved.headers.location).toContain("besked=kvalitetssikret");
    expect((await office.get(String(approved.headers.location))).body).toContain("er kvalitetssikret");
    const shown = await office.get(`${LIST}?tilstand=retur`);
    expect(shown.body).toContain(comment);
    expect(shown.body).not.toContain("1.1 Flere");
    expect((await office.get(`${LIST}?tilstand=&center=Kultur`)).body).not.toContain("1.1 Flere");
    expect((await auditor.get(`${LIST}?tilstand=`)).body).not.toMatch(/name="valgt"|Send kun/);
    expect((await auditor.post(LIST, { handling: "kvalitetssikr-alle" })).statusCode).toBe(403);
  });

  it("ROUND-6 an unresolved smiley is read by a click", async () => {
    const page = await office.get("/runde/2026/foerste/ulaeste");
    expect(page.body).toContain("☹");
    const reading = { punkt: "1.3", runde: "first", af: "effort", smiley: "neutral" };
    expect((await auditor.get("/runde/2026/foerste/ulaeste")).body).not.toContain('name="smiley"');
    expect((await office.post("/runde/2026/foerste/ulaeste", { ...reading, smiley: "happy" })).statusCode).toBe(409);
    expect((await office.post("/runde/2026/foerste/ulaeste", reading)).statusCode).toBe(303);
    expect((await office.get("/runde/2026/foerste/ulaeste")).body).not.toContain("☹");
  });

  it("a preview of the report is there for the whole and for a committee", async () => {
    const whole = await office.get(`${SECOND}/rapport.pdf`);
    expect([whole.statusCode, whole.headers["content-type"]]).toEqual([200, "application/pdf"]);
    expect(whole.headers["content-disposition"]).toMatch(/^inline; filename="Anden/);
    const extract = await auditor.get(`${SECOND}/rapport.pdf?udvalg=Kulturudvalget`);
    expect(extract.body).toContain("Kulturudvalget");
    expect(extract.body).not.toContain('"1.1"');
    expect((await office.get(`${SECOND}/rapport.pdf?udvalg=Intet`)).statusCode).toBe(404);
    expect((await office.get("/runde/2026/udmoentning/rapport.pdf")).statusCode).toBe(404);
  });

  it("ROUND-3 closing is refused with the list, and closes over gaps with a reason for each", async () => {
    const page = await office.get(`${SECOND}/luk`);
    const fields = hiddenFields(page.body);
    const refused = await office.post(`${SECOND}/luk`, { ...fields, hul: "effort/1.2", "grund:effort/1.2": "Sygdom." });
    expect(refused.statusCode).toBe(409);
    expect(refused.body).toContain("EXT-3");
    expect(refused.body).toContain('value="Sygdom."');
    const gaps = Object.keys(fields).map((name) => name.slice("set:".length));
    const silent = await office.post(`${SECOND}/luk`, { ...fields, hul: gaps });
    expect([silent.statusCode, silent.body.includes("Skriv en begrundelse")]).toEqual([422, true]);
    const closed = await office.post(`${SECOND}/luk`, { ...fields, hul: gaps, begrundelse: "Centret nåede det ikke." });
    expect([closed.statusCode, closed.headers.location]).toEqual([303, `${SECOND}?besked=lukket`]);
    const round = await somebody(door, door.office).get(API);
    expect(entriesIn(round).filter(({ progress }) => progress === "not-reported")).toHaveLength(gaps.length);
  });

  it("ROUND-4 is reopened with a reason, and closed again", async () => {
    expect((await office.post(`${SECOND}/genaabn`, { begrundelse: " " })).statusCode).toBe(422);
    const reopened = await office.post(`${SECOND}/genaabn`, { begrundelse: "Et tal var forkert." });
    expect(reopened.headers.location).toBe(`${SECOND}?besked=genaabnet`);
    const fields = hiddenFields((await office.get(`${SECOND}/luk`)).body);
    const gaps = Object.keys(fields).map((name) => name.slice("set:".length));
    const closed = await office.post(`${SECOND}/luk`, { ...fields, hul: gaps, begrundelse: "Centret nåede det ikke." });
    expect(closed.statusCode).toBe(303);
  });

  it("ROUND-5 is published after a page that says what happens, and never changes again", async () => {
    const asked = await office.get(`${SECOND}/udgiv`);
    expect(asked.body).toContain("ændres aldrig");
    expect((await auditor.get(`${SECOND}/udgiv`)).statusCode).toBe(403);
    expect((await office.post(`${SECOND}/udgiv`, { set: "noget andet", sprog: "da" })).statusCode).toBe(409);
    const published = await office.post(`${SECOND}/udgiv`, { ...hiddenFields(asked.body), sprog: "da" });
    expect(published.headers.location).toBe(`${SECOND}?besked=udgivet`);
    const page = await office.get(SECOND);
    expect(page.body).toContain("Offentliggjort");
    expect(page.body).not.toContain(`${SECOND}/genaabn`);
    expect((await office.post(`${SECOND}/genaabn`, { begrundelse: "For sent." })).statusCode).toBe(409);
  });

  it("speaks Swedish and English, too", async () => {
    for (const [sprog, words] of [
      ["sv", ["Läget per förvaltning", "Publicerad"]],
      ["en", ["Progress per centre", "Published"]],
    ] as const) {
      await office.post("/sprog", { sprog, til: SECOND });
      const { body } = await office.get(SECOND);
      for (const word of words) expect(body).toContain(word);
      expect((await office.get(`${LIST}?tilstand=`)).body).not.toMatch(/Kvalitetssikret|Indsats/);
    }
  });
});
