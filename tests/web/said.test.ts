import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { configFrom } from "../../src/config.js";
import { PUBLIC } from "../../src/domain/access/actor.js";
import { agreementDocument } from "../../src/exchange/json/agreement-json.export.js";
import type { Door } from "../api/door.js";
import { useCasesFor } from "../builders/people.js";
import { fieldsIn } from "./forms-in.js";
import { openPages } from "./house.js";
import { ANOTHER_YEAR, keepMarkedYear, MARK } from "./marked-year.js";
import { type Reader, reader } from "./reader.js";
import { sendFile } from "./send-file.js";
import { wordsOn } from "./words-on.js";

const MINE = "/min-opfoelgning/2026/anden";
const ROUND = "/runde/2026/anden";

/** Each kind of page, with how much stands on it at the least that somebody has written. */
const PAGES: readonly (readonly [path: string, least: number])[] = [
  [MINE, 4],
  [`${MINE}?vis=alle`, 30],
  [`${MINE}/punkt/1.1`, 20],
  [`${MINE}/ekstra/2025/3.7`, 6],
  ["/runde/alle", 2],
  [ROUND, 6],
  [`${ROUND}/indberetninger?tilstand=`, 21],
  [`${ROUND}/luk`, 10],
  ["/runde/2026/foerste/ret", 3],
  ["/runde/2026/foerste/ret?valg=ja&punkt=1.1&punkt=2025%2F3.7", 16],
  ["/runde/2025/foerste/ulaeste", 2],
  ["/punkt/2026/1.1", 22],
  ["/punkt/2025/3.7", 9],
  ["/punkt/2026/1.1/tovholder", 1],
  ["/overblik/2026", 4],
  ["/overblik/2026?runde=foerste&efter=tema", 16],
  ["/udgivet", 2],
  ["/udgivet/2026/foerste/uddrag", 8],
  ["/udgivet/2026/foerste/punkt/1.1", 14],
  ["/offentligt", 1],
  ["/tilgaengelighed", 1],
  ["/aftaler", 2],
  ["/aftale/2026", 12],
  ["/aftale/2026/fakta", 1],
  ["/aftale/2026/afsnit/1", 3],
  ["/aftale/2026/punkt/1.1", 13],
  ["/aftale/2026/punkt/1.1/fjern", 1],
];

describe("what people have written, which is never translated (WCAG 3.1.2)", () => {
  let door: Door;
  let office: Reader;
  let preview: string;
  beforeAll(async () => {
    door = await openPages((store) => ({
      toThePublic: useCasesFor(store, { actor: PUBLIC }),
      accessibility: { ...configFrom({}).accessibility, shortcomings: [`Vi mangler ${MARK}.`] },
    }));
    await keepMarkedYear(door);
    office = reader(door, door.office);
    await office.get("/aftaler");
    const bytes = new TextEncoder().encode(JSON.stringify(agreementDocument(ANOTHER_YEAR)));
    const sent = await sendFile(door, door.office, { bytes, name: "aftale.json" });
    preview = String(sent.headers.location);
  });
  afterAll(() => door.close());

  const speak = (sprog: string) => office.post("/sprog", { sprog, til: "/" });
  const marksOn = (body: string) => wordsOn(body).filter(({ words }) => words.includes(MARK));

  /** All of it is said to be Danish, and nothing else is but the name of that language, and a word that a finding quotes. */
  function expectTold(body: string, least: number) {
    const said = marksOn(body);
    expect(said.length).toBeGreaterThanOrEqual(least);
    expect(said.filter(({ language }) => language !== "da")).toEqual([]);
    const others = wordsOn(body).filter(({ words, language }) => language === "da" && !words.includes(MARK));
    expect(others.filter(({ words }) => words !== "Dansk" && words !== "forsinket")).toEqual([]);
  }

  describe.each(["sv", "en"])("is told to be Danish on a page in %s:", (language) => {
    beforeAll(async () => {
      await speak(language);
    });

    it.each(PAGES)("%s", async (path, least) => {
      const { statusCode, body } = await office.get(path);
      expect(statusCode).toBe(200);
      expect(body).toContain(`<html lang="${language}">`);
      expectTold(body, least);
    });

    it("a file that is looked at before it comes in", async () => {
      const { body } = await office.get(preview);
      expectTold(body, 1);
      expect(wordsOn(body)).toContainEqual({ words: "forsinket", language: "da" });
    });

    it.each([`${ROUND}/indberetninger?tilstand=`, `${ROUND}/luk`, `${MINE}?vis=alle`])(
      "a field that nobody has written in yet: %s",
      async (path) => {
        const fields = (await office.get(path)).body.match(/<textarea[^>]*>/g) ?? [];
        expect(fields.length).toBeGreaterThan(0);
        expect(fields.filter((field) => !field.includes(' lang="da"'))).toEqual([]);
      },
    );

    it("what a correction changes", async () => {
      const path = "/runde/2026/foerste/ret";
      const { body } = await office.get(`${path}?valg=ja&punkt=1.1`);
      const typed = { "1.1:beskrivelse": `Nye ${MARK}.`, "1.1:titel": "", begrundelse: `Flere ${MARK}.` };
      const refused = await office.post(path, { ...fieldsIn(body), ...typed, handling: "se" });
      expect(refused.statusCode).toBe(422);
      expectTold(refused.body, 13);
      const looked = await office.post(path, {
        ...fieldsIn(body),
        ...typed,
        "1.1:titel": `Nye ${MARK}`,
        handling: "se",
      });
      expect(looked.body).toContain('class="both-texts"');
      expectTold(looked.body, 16);
    });

    it.each([
      ["of an item's status", `${MINE}/punkt/2.1`, "2.1:indsats-status"],
      ["of an item itself", "/aftale/2026/punkt/2.1", "beskrivelse"],
    ])("both texts, where two have written at once, %s", async (_case, path, field) => {
      const { body } = await office.get(path);
      const fields = { ...fieldsIn(body), plads: /<option value="([^"]+)" selected/.exec(body)?.[1] ?? "" };
      const first = await office.post(path, { ...fields, [field]: `De ene ${MARK} (${language}).` });
      expect(first.statusCode).toBe(303);
      const lost = await office.post(path, { ...fields, [field]: `De andre ${MARK} (${language}).` });
      expect(lost.statusCode).toBe(409);
      expect(lost.body).toContain('class="both-texts"');
      expectTold(lost.body, 5);
    });
  });

  it.each(PAGES)("needs no telling on a Danish page: %s", async (path) => {
    await speak("da");
    const { body } = await office.get(path);
    expect(marksOn(body).length).toBeGreaterThan(0);
    // the names of languages stand in their own everywhere
    const own = body.replaceAll(/<(?:button|option)[^>]*lang="(?:da|sv|en)"[^>]*>/g, "");
    expect(own.match(/\slang="/g)).toHaveLength(1);
  });
});
