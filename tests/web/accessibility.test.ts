import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { configFrom } from "../../src/config.js";
import type { Door } from "../api/door.js";
import { openPages } from "./house.js";
import { type Reader, reader } from "./reader.js";

const GIVEN = {
  MUNICIPALITY: "Nordfjerd Kommune",
  ACCESSIBILITY_EMAIL: "hjaelp@nordfjerd.example",
  ACCESSIBILITY_PHONE: "+45 12 34 56 78",
  ACCESSIBILITY_STATUS: "partial",
  ACCESSIBILITY_ASSESSED_ON: "2026-05-20",
  ACCESSIBILITY_SHORTCOMINGS: "Rapporter fra før 2019 er skannet; Film er <uden> tekster",
  ACCESSIBILITY_STATEMENT_URL: "https://www.was.digst.dk/milepael-nordfjerd-dk",
};

describe("the accessibility statement", () => {
  let door: Door;
  let someone: Reader;
  let accessibility = configFrom({}).accessibility;
  const open = async (settings: NodeJS.ProcessEnv) => {
    accessibility = configFrom(settings).accessibility;
    door = await openPages(() => ({ accessibility }));
    someone = reader(door);
  };

  describe("of a municipality that has given every fact", () => {
    beforeAll(() => open(GIVEN));
    afterAll(() => door.close());

    it("says who is responsible, what is not accessible, when that was found and whom to turn to", async () => {
      const { statusCode, body } = await someone.get("/tilgaengelighed");
      expect(statusCode).toBe(200);
      for (const told of [
        "Nordfjerd Kommune er ansvarlig",
        "overholder standarden delvist",
        "<li>Rapporter fra før 2019 er skannet</li><li>Film er &lt;uden> tekster</li>",
        "Kommunen har selv vurderet siderne den 20. maj 2026",
        'href="mailto:hjaelp@nordfjerd.example"',
        'href="tel:+4512345678"',
        "Digitaliseringsstyrelsen fører tilsyn",
        `href="${GIVEN.ACCESSIBILITY_STATEMENT_URL}"`,
      ])
        expect(body).toContain(told);
      expect(body).not.toContain("har ikke oplyst");
    });

    it("is found at the short address where the authority looks, and at the foot of every page", async () => {
      const short = await someone.get("/was");
      expect([short.statusCode, short.headers.location]).toEqual([303, GIVEN.ACCESSIBILITY_STATEMENT_URL]);
      expect((await someone.get("/log-ind")).body).toContain(
        '<a href="/tilgaengelighed">Tilgængeligheds\u00ADerklæring</a>',
      );
      expect((await someone.get("/findes-ikke")).body).toContain('<a href="/tilgaengelighed">');
    });
  });

  describe("of a municipality that has given none", () => {
    beforeAll(() => open({}));
    afterAll(() => door.close());

    it.each([
      ["da", "Kommunen har ikke oplyst alt", "hvornår siderne sidst er vurderet"],
      ["sv", "Kommunen har inte uppgett allt", "när sidorna senast bedömdes"],
      ["en", "The municipality has not given every fact", "when the pages were last assessed"],
    ])("says plainly in %s what is missing, and claims nothing", async (language, heading, fact) => {
      await someone.post("/sprog", { sprog: language, til: "/" });
      const { body } = await someone.get("/tilgaengelighed");
      expect(body).toContain(`<html lang="${language}">`);
      expect(body).toContain(heading);
      expect(body).toContain(`<li>${fact}</li>`);
      expect(body.match(/<div class="alert-text">.*?<\/div>/)?.[0].match(/<li>/g)).toHaveLength(6);
      expect(body).not.toMatch(/overholder standarden fuldt|uppfyller standarden helt|meet the standard in full/);
      expect((await someone.get("/was")).headers.location).toBe("/tilgaengelighed");
    });
  });

  describe("of one that meets the standard in full", () => {
    beforeAll(() => open({ ...GIVEN, ACCESSIBILITY_STATUS: "full", ACCESSIBILITY_SHORTCOMINGS: "" }));
    afterAll(() => door.close());

    it("lists nothing of its own, and misses nothing", async () => {
      const { body } = await someone.get("/tilgaengelighed");
      expect(body).toContain("Kommunen kender ikke til indhold");
      expect(body).not.toContain("har ikke oplyst");
    });
  });
});
