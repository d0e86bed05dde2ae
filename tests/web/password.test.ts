import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Account } from "../../src/domain/people/account.js";
import type { Door } from "../api/door.js";
import { aPerson, keepPeople, keepPeopleWithPasswords, PASSWORD, useCasesFor } from "../builders/people.js";
import { openPages } from "./house.js";
import { type Reader, reader } from "./reader.js";

const NEW = "otte gule busser i sneen";

describe("passwords on pages", () => {
  let door: Door;
  let person: Account;
  let someone: Reader;
  beforeAll(async () => {
    door = await openPages();
    person = aPerson({ role: "centre-lead", centre: "Kultur" });
    await keepPeople(door.store, person);
    someone = reader(door);
  });
  afterAll(() => door.close());

  const codeFor = async ({ id }: Account) => {
    const link = await useCasesFor(door.store).issueResetLink(id);
    return link.ok ? link.value.secret : "";
  };
  const choose = (kode: string, ny: string, igen = ny) => someone.post("/adgangskode", { kode, ny, igen });

  it("are chosen with a code, which is kept while something is wrong and works once", async () => {
    expect((await someone.get("/log-ind")).body).toContain('href="/adgangskode"');
    const code = await codeFor(person);
    for (const [ny, igen, field, why] of [
      ["kort", "kort", "ny", "mellem 12 og 256 tegn"],
      [NEW, `${NEW}!`, "igen", "ikke ens"],
    ] as const) {
      const refused = await choose(code, ny, igen);
      expect(refused.statusCode).toBe(422);
      expect(refused.body).toMatch(new RegExp(`id="${field}-error">[^<]*${why}`));
      expect(refused.body).toContain(`value="${code}"`);
      expect(refused.body).not.toContain(ny);
      expect(refused.headers["cache-control"]).toBe("no-store");
    }
    const chosen = await choose(code, NEW);
    expect([chosen.statusCode, chosen.headers.location]).toEqual([303, "/log-ind?besked=adgangskode-valgt"]);
    expect((await someone.get("/log-ind?besked=adgangskode-valgt")).body).toContain("Din adgangskode er valgt");
    expect((await choose(code, NEW)).body).toMatch(/id="kode-error">Koden er brugt/);
    const signedIn = await someone.post("/log-ind", { email: person.email, adgangskode: NEW, til: "/" });
    expect(signedIn.statusCode).toBe(303);
  });

  it.each([[""], ["findes-ikke"], ["x".repeat(300)]])("need a code that is one: %s", async (code) => {
    const refused = await reader(door).post("/adgangskode", { kode: code, ny: NEW, igen: NEW });
    expect([refused.statusCode, refused.body]).toEqual([422, expect.stringContaining('id="kode-error"')]);
  });

  it("take no code out of an address, and tell nothing but what they have words for", async () => {
    expect((await reader(door).get("/adgangskode?kode=hemmelig")).body).not.toMatch(/value="hemmelig"/);
    for (const besked of ["findes-ikke", "toString", "__proto__", "<b>x"])
      expect((await reader(door).get(`/log-ind?besked=${encodeURIComponent(besked)}`)).body).not.toContain(
        "alert-success",
      );
  });

  it.each([
    ["da", "Vælg en adgangskode"],
    ["sv", "Välj ett lösenord"],
    ["en", "Choose a password"],
  ])("are asked for in %s", async (language, heading) => {
    const other = reader(door);
    await other.post("/sprog", { sprog: language, til: "/" });
    expect((await other.get("/adgangskode")).body).toContain(`<h1>${heading}</h1>`);
  });

  describe("of whoever has signed in", () => {
    let own: Account;
    let signedIn: Reader;
    beforeAll(async () => {
      own = aPerson({ role: "auditor" });
      await keepPeopleWithPasswords(door.store, own);
      signedIn = reader(door);
      await signedIn.post("/log-ind", { email: own.email, adgangskode: PASSWORD, til: "/" });
    });

    const change = (nuvaerende: string, ny: string, igen = ny) =>
      signedIn.post("/min-konto/adgangskode", { nuvaerende, ny, igen });

    it("are changed with the old one", async () => {
      const page = await signedIn.get("/min-konto");
      for (const told of [own.name, own.email, "<dd>revisor</dd>"]) expect(page.body).toContain(told);
      expect((await change("forkert", NEW)).body).toMatch(/id="nuvaerende-error">Den nuværende adgangskode er forkert/);
      expect((await change(PASSWORD, "kort")).body).toMatch(/id="ny-error">/);
      expect((await change(PASSWORD, NEW, "andet")).body).toMatch(/id="igen-error">/);
      const changed = await change(PASSWORD, NEW);
      expect([changed.statusCode, changed.headers.location]).toEqual([303, "/min-konto?besked=adgangskode-skiftet"]);
      expect((await signedIn.get("/min-konto?besked=adgangskode-skiftet")).body).toContain(
        "Din adgangskode er skiftet",
      );
    });

    it("end all sessions when that is asked for", async () => {
      const other = reader(door);
      await other.post("/log-ind", { email: own.email, adgangskode: NEW, til: "/" });
      expect((await other.get("/min-konto")).statusCode).toBe(200);
      const out = await other.post("/min-konto/log-ud-overalt", {});
      expect(out.headers.location).toBe("/log-ind?besked=logget-ud-overalt");
      expect((await signedIn.get("/min-konto")).statusCode).toBe(303);
    });

    it("are nobody's to change without the token of the page", async () => {
      const cookie = `milepael-access=${await door.tokenOf(own)}`;
      const headers = { cookie, accept: "text/html", "content-type": "application/x-www-form-urlencoded" };
      const url = "/min-konto/log-ud-overalt";
      const forged = door.api.inject({ method: "POST", url, headers, payload: "x=1" });
      expect(await forged.then(({ statusCode }) => statusCode)).toBe(403);
    });
  });
});
