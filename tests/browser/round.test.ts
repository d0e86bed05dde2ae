import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { accepted } from "../builders/agreements.js";
import { type House, openHouse } from "../e2e/house.js";
import { executablePath, launch } from "./chromium.js";
import type { Person } from "./person.js";
import { type Cast, castOf, letIn } from "./round-cast.js";
import { smallAgreements } from "./small-agreement.js";

const ROUND = "/runde/2026/anden";
const MINE = "/min-opfoelgning/2026/anden";
const SUBMITTED = `${ROUND}/indberetninger?tilstand=indsendt`;
const item = (number: string) => `${MINE}/punkt/${number}`;
const GAP = "Centret nåede det ikke inden dagsordenens frist.";

describe.skipIf(executablePath === null).each([
  ["with script", true],
  ["without script", false],
])("a whole round is played on pages, %s", (_how, javaScript) => {
  let browser: Browser;
  let house: House;
  let cast: Cast;
  beforeAll(async () => {
    house = await openHouse();
    accepted(await house.app.useCases.importHistory({ agreements: smallAgreements, readings: [], dryRun: false }));
    browser = await launch();
    cast = await castOf(browser, house, { javaScript, width: 1000 });
  });
  afterAll(async () => {
    await browser?.close();
    await house?.close();
  });

  const save = async ({ press, reads }: Person, number: string) => {
    await press("Gem kladde");
    expect(await reads()).toContain(`Kladden til punkt ${number} er gemt.`);
  };

  it("everybody is let in with a code that is shown once", async () => {
    await letIn(house, cast);
    const { roads, reader } = cast;
    await roads.goTo("/");
    expect(await roads.reads()).toContain("Ingen opfølgning er åben");
    await reader.goTo("/");
    expect(await reader.reads()).toContain("Der er endnu ikke offentliggjort nogen");
  });

  it("ROUND-1 the finance office opens the round with a deadline, which the centres read", async () => {
    const { office, roads, auditor } = cast;
    await office.goTo(ROUND);
    await office.field("Frist for indberetning").fill("2026-08-20");
    await office.press("Gem datoer");
    await office.press("Åbn runden");
    expect(await office.reads()).toMatch(/Runden er åbnet[.].*0 af 10 indberetninger er kvalitetssikret/);
    await roads.goTo("/");
    const list = await roads.reads();
    expect(list).toContain("Frist: 20. august 2026. Du mangler 6 punkter ud af 6.");
    expect(list).toMatch(
      /Videreførte eller tomme Punkt 1[.]1 Flere træer .*smileyen fra første opfølgning videreføres/,
    );
    expect(list).not.toContain("Et kulturhus");
    await auditor.goTo(ROUND);
    expect(await auditor.page.getByRole("button", { name: /Gem datoer|Luk/ }).count()).toBe(0);
  });

  it("ROUND-2 an editor drafts, and what is written at the same time is shown side by side and not lost", async () => {
    const { editor, roads } = cast;
    await editor.goTo(item("1.2"));
    await roads.goTo(item("1.2"));
    await editor.part("Indsats").choose("Glad");
    await editor.part("Indsats").field("Status").fill("Legepladsen åbnede den 3. juni.");
    await editor.part("Økonomi").choose("Glad");
    await save(editor, "1.2");
    expect(await editor.page.getByRole("button", { name: "Gem og indsend" }).count()).toBe(0);

    await roads.part("Indsats").choose("Glad");
    await roads.part("Indsats").field("Status").fill("Den er i brug.");
    if (javaScript) await roads.page.getByText("Ikke gemt – en anden har ændret det samme.").waitFor();
    await roads.press("Gem kladde");
    expect(await roads.reads()).toMatch(
      /En anden har ændret det samme.*Den andens Legepladsen åbnede den 3. juni[.].*Din Den er i brug[.]/,
    );
    expect(await roads.part("Indsats").field("Status").inputValue()).toBe("Den er i brug.");
    await roads.part("Indsats").field("Status").fill("Legepladsen åbnede den 3. juni og er i brug.");
    await save(roads, "1.2");
    await editor.goTo(item("1.2"));
    expect(await editor.part("Indsats").field("Status").inputValue()).toContain("og er i brug.");
  });

  it("CARRY-2 a happy effort after one that was not is held back until a word is said", async () => {
    const { roads } = cast;
    await roads.goTo(item("1.3"));
    expect(await roads.reads()).toMatch(/indsatsen var ikke glad ved første opfølgning.*Senest: mellemfornøjet/i);
    await roads.part("Indsats").choose("Glad");
    await roads.press("Gem og indsend");
    const said = "Indsatsen er blevet glad uden en statustekst, selv om den ikke var glad ved første opfølgning.";
    expect(await roads.reads()).toContain(said);
    await roads.part("Indsats").field("Status").fill("Lamperne blev tændt i maj.");
    await roads.press("Gem og indsend");
    expect(await roads.reads()).toContain("Indsendt: punkt 1.3.");
  });

  it("EFF-2 EFF-3 a sad effort is held back until it is explained and names who decides", async () => {
    const { roads } = cast;
    await roads.goTo(item("1.4"));
    const effort = roads.part("Indsats");
    await effort.choose("Sur");
    await roads.press("Gem og indsend");
    const lacks = await roads.reads();
    expect(lacks).toContain("En mellemfornøjet eller sur indsats skal have en statustekst.");
    expect(lacks).toContain("Ved en sur indsats skal det stå, hvem der træffer beslutning");
    await effort.field("Status").fill("Åen er bredere end ventet.");
    await effort.field("Hvem træffer beslutning?").fill("Teknikudvalget");
    await effort.field("Foreslået korrigerende handling").fill("Broen bygges et andet sted.");
    await effort.field("Forventet møde").fill("den 3. november 2026");
    await roads.press("Gem og indsend");
    expect(await roads.reads()).toContain("Indsendt: punkt 1.4.");
  });

  it("ECO-4 a sad economy says why, and where the money is to come from", async () => {
    const { roads } = cast;
    await roads.goTo(item("1.5"));
    await roads.part("Indsats").choose("Glad");
    const economy = roads.part("Økonomi");
    await economy.choose("Sur");
    await economy.field("Status").fill("Der er et merforbrug på 0,2 mio. kr.");
    await roads.press("Gem og indsend");
    const told = await roads.reads();
    expect(told).toContain("Indsendt i dele: punkt 1.5. Noget af det mangler stadig.");
    expect(told).toMatch(/Punkt 1[.]5 Et nyt busskur.*skal sige, hvordan det finansieres/);
    await roads.goTo(item("1.5"));
    await economy.field("Status").fill("Der er et merforbrug på 0,2 mio. kr., som finansieres af vejpuljen.");
    await roads.press("Gem og indsend");
    expect(await roads.reads()).toContain("Indsendt: punkt 1.5.");
  });

  it("loses nothing when the session has ended meanwhile", async () => {
    const { roads } = cast;
    await roads.goTo(`${MINE}/ekstra/2025/3.7`);
    await roads.context.clearCookies();
    await roads.field("Seneste status").fill("Broen fik sit rækværk i juni.");
    if (javaScript) await roads.page.getByText("Ikke gemt – du er logget ud.").waitFor();
    await roads.press("Gem kladde");
    expect(await roads.reads()).toContain("Log ind igen, så gemmer vi det, du skrev");
    await roads.signIn();
    if (!javaScript) await roads.press("Gem det, jeg skrev");
    await roads.page.getByText("Kladden til punkt 3.7 (budget 2025) er gemt.").waitFor();
    expect(await roads.field("Seneste status").inputValue()).toBe("Broen fik sit rækværk i juni.");
  });

  it.runIf(javaScript)("saves drafts by itself, and keeps them while the connection is lost", async () => {
    const { roads } = cast;
    await roads.goTo(item("1.6"));
    const status = roads.part("Indsats").field("Status");
    await status.fill("Pladsen blev indviet i maj.");
    await roads.page.getByText(/^Gemt kl\. /).waitFor();
    await roads.page.reload();
    expect(await status.inputValue()).toBe("Pladsen blev indviet i maj.");
    await roads.context.setOffline(true);
    await status.fill("Pladsen blev indviet den 9. maj.");
    await roads.page.getByText("Ikke gemt – forbindelsen er væk; vi prøver igen.").waitFor();
    await roads.context.setOffline(false);
    await roads.page.getByText(/^Gemt kl\. /).waitFor();
    await roads.page.reload();
    expect(await status.inputValue()).toBe("Pladsen blev indviet den 9. maj.");
  });

  it("ROUND-2 all that is ready is submitted at once; what two centres answer for, when both have", async () => {
    const { roads, culture } = cast;
    await roads.goTo(item("1.6"));
    await roads.part("Indsats").choose("Glad");
    await save(roads, "1.6");
    await roads.follow("Tilbage til listen");
    await roads.press("Indsend alt, der er klar (3 punkter)");
    expect(await roads.reads()).toMatch(
      /Indsendt: punkt 1[.]2, 3[.]7 [(]budget 2025[)].*Indsendt fra dit center: punkt 1[.]6/,
    );

    await culture.goTo(item("1.7"));
    await culture.part("Indsats").choose("Mellemfornøjet");
    await culture.part("Indsats").field("Status").fill("Arkitekten er forsinket en måned.");
    await save(culture, "1.7");
    await culture.follow("Tilbage til listen");
    await culture.press("Indsend alt, der er klar (2 punkter)");
    expect(await culture.reads()).toMatch(/Indsendt: punkt 1[.]6, 1[.]7[.].*1 punkt mangler stadig/);
  });

  it("ROUND-2 the finance office returns one with a comment, which its centre reads first and answers", async () => {
    const { office, culture } = cast;
    await office.goTo(SUBMITTED);
    expect(await office.reads()).toContain("9 indberetninger vises.");
    const entry = office.page.getByRole("article", { name: /^1.7 / });
    await entry.locator("summary").click();
    await entry.getByLabel(/^Kommentar til centret/).fill("Hvornår er tegningerne så færdige?");
    const returned = office.page.waitForEvent("load");
    await entry.getByRole("button", { name: /^Send kun denne retur/ }).click();
    await returned;
    expect(await office.reads()).toContain("Indberetningerne er sendt retur.");

    await culture.goTo("/");
    expect(await culture.reads()).toMatch(/Sendt retur til dig Punkt 1[.]7.*Hvornår er tegningerne så færdige[?]/);
    await culture.goTo(item("1.7"));
    const status = culture.part("Indsats").field("Status");
    expect(await status.inputValue()).toBe("Arkitekten er forsinket en måned.");
    await status.fill("Arkitekten er forsinket en måned. Tegningerne kommer den 1. september.");
    await culture.press("Gem og indsend");
    expect(await culture.reads()).toContain("Indsendt: punkt 1.7.");
  });

  it("ROUND-3 what is submitted is approved in a list, and closing is refused until the gap has a reason", async () => {
    const { office } = cast;
    await office.goTo(SUBMITTED);
    expect(await office.reads()).toContain("Tegningerne kommer den 1. september.");
    await office.press("Kvalitetssikr alle viste, der er indsendt (9)");
    expect(await office.reads()).toContain("Indberetningerne er kvalitetssikret.");
    await office.goTo(ROUND);
    expect(await office.reads()).toMatch(/Hindringer for at lukke \(\d\) 1[.]8 Et museum CARRY-4 Indsatsen mangler/);
    await office.follow("Luk runden");
    await office.press("Luk runden");
    expect(await office.reads()).toContain("Det kunne ikke gøres");
    await office.page.getByText("Luk uden punkt 1.8, indsats").click();
    await office.press("Luk runden");
    expect(await office.reads()).toContain("Skriv en begrundelse for hver valgt indberetning.");
    await office.field("Begrundelse: punkt 1.8, indsats").fill(GAP);
    await office.press("Luk runden");
    expect(await office.reads()).toContain("Runden er lukket.");
  });

  it("ROUND-4 is reopened with a reason, asks again for the gap, and is closed over it once more", async () => {
    const { office, roads } = cast;
    await roads.goTo(item("1.3"));
    expect(await roads.reads()).toContain("Opfølgningen er lukket, så her kan kun læses.");
    await office.field("Begrundelse").fill("Et tal var forkert.");
    await office.press("Genåbn runden");
    expect(await office.reads()).toMatch(/Runden er genåbnet[.].*1[.]8 Et museum CARRY-4/);
    await office.follow("Luk runden");
    await office.page.getByText("Luk uden punkt 1.8, indsats").click();
    await office.field("Begrundelse: punkt 1.8, indsats").fill(GAP);
    await office.press("Luk runden");
    expect(await office.reads()).toContain("Runden er lukket.");
  });

  it("ROUND-5 the report is previewed and published, and a committee downloads the very bytes told of", async () => {
    const { office, reader, auditor } = cast;
    const link = office.page.getByRole("link", { name: "Forhåndsvisning af rapporten (PDF)" });
    const preview = await office.context.request.get(new URL(await hrefOf(link), house.address).href);
    expect((await preview.body()).subarray(0, 5).toString()).toBe("%PDF-");
    await office.follow("Offentliggør rapporten");
    expect(await office.reads()).toContain("Det, der er offentliggjort, ændres aldrig");
    await office.press("Offentliggør rapporten");
    expect(await office.reads()).toContain("Rapporten er offentliggjort.");
    expect(await office.page.getByRole("button", { name: "Genåbn runden" }).count()).toBe(0);

    await reader.goTo("/");
    expect(await reader.reads()).toContain("Anden opfølgning, udgave 1");
    const download = reader.page.waitForEvent("download");
    await reader.page.getByRole("link", { name: /Hent/ }).click();
    const bytes = await readFile(await (await download).path());
    const told = await reader.page.locator("code.fingerprint").innerText();
    expect(createHash("sha256").update(bytes).digest("hex")).toBe(told);
    await auditor.goTo("/udgivet");
    expect(await auditor.page.locator("code.fingerprint").innerText()).toBe(told);
    await reader.goTo(ROUND);
    expect(await reader.page.title()).toContain("Ikke tilladt");
  });

  it("nothing has been complained of in anybody's browser", () => {
    const complaints = Object.values(cast).flatMap((person: Person) => person.complaints);
    // what was refused, and what was tried without a connection or a session, is told to the console too
    expect(complaints.filter((complaint) => !/status of 4\d\d|ERR_INTERNET_DISCONNECTED/.test(complaint))).toEqual([]);
  });
});

function hrefOf(link: ReturnType<Person["page"]["getByRole"]>): Promise<string> {
  return link.getAttribute("href").then((href) => href ?? "");
}
