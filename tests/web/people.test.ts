import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Account } from "../../src/domain/people/account.js";
import type { Door } from "../api/door.js";
import { anAgreement } from "../builders/agreements.js";
import { anItem } from "../builders/items.js";
import { useCasesFor } from "../builders/people.js";
import { openPages } from "./house.js";
import { type Reader, reader } from "./reader.js";

const FORM = { navn: "Sif Holm", email: "sif@nordfjerd.dk", brugersprog: "da" };

describe("people on pages", () => {
  let door: Door;
  let administrator: Account;
  let admin: Reader;
  beforeAll(async () => {
    door = await openPages();
    await door.keep(anAgreement({ items: [anItem({ number: "4.1" })] }));
    administrator = await door.personWith({ role: "administrator" });
    await door.personWith({ role: "centre-lead", centre: "Vej og Park" });
    admin = reader(door, administrator);
  });
  afterAll(() => door.close());

  const invite = (fields: Record<string, string>) => admin.post("/brugere/ny", { ...FORM, ...fields });
  const errorsIn = (body: string) => [...body.matchAll(/id="(\w+)-error"/g)].map(([, field]) => field);
  const find = async (email: string) => {
    const everybody = await useCasesFor(door.store).listPeople();
    const found = everybody.ok ? everybody.value.find((account) => account.email === email) : undefined;
    if (!found) throw new Error(`nobody has the address ${email}`);
    return found;
  };

  it("are listed with what they may do, and found by any of it", async () => {
    const all = await admin.get("/brugere");
    for (const told of ["centerchef (Vej og Park)", "økonomiafdelingen", "3 af 3 brugere", "/brugere/ny"])
      expect(all.body).toContain(told);
    const found = await admin.get(`/brugere?soeg=${encodeURIComponent("PARK center")}`);
    expect(found.body).toContain("1 af 3 brugere");
    const none = await admin.get("/brugere?soeg=%3Cb%3E");
    expect(none.body).toContain("Ingen brugere passer");
    expect(none.body).not.toContain("<b>");
  });

  it("are read by those who may, managed by the administrator alone, and unknown to the rest", async () => {
    const path = `/brugere/${administrator.id}`;
    for (const [role, status] of [
      ["finance-office", 200],
      ["auditor", 200],
      ["committee-reader", 404],
    ] as const) {
      const grant = role === "committee-reader" ? { role, committee: "Byråd" } : { role };
      const other = reader(door, await door.personWith(grant));
      const page = await other.get(path);
      expect([role, page.statusCode]).toEqual([role, status]);
      expect([role, (await other.get("/brugere/ny")).statusCode]).toEqual([role, status === 200 ? 403 : 404]);
      for (const what of ["luk", "kode", "rettigheder"]) {
        await other.get("/min-konto");
        expect([what, (await other.post(`${path}/${what}`, {})).statusCode]).toEqual([
          what,
          status === 200 ? 403 : 404,
        ]);
      }
      expect(page.body).not.toMatch(/\/(luk|kode|rettigheder)"/);
    }
    const stranger = await reader(door).get("/brugere");
    expect([stranger.statusCode, stranger.headers.location]).toEqual([303, "/log-ind?til=%2Fbrugere"]);
  });

  it("are told at the field what is wrong with an invitation, and lose nothing they typed", async () => {
    await admin.get("/brugere/ny");
    const empty = await invite({ navn: " ", email: "sif" });
    expect([empty.statusCode, errorsIn(empty.body)]).toEqual([422, ["navn", "email", "rettighed"]]);
    for (const [fields, field, kept] of [
      [{ rettighed: "centre-lead", center: "" }, "center", 'value="centre-lead" checked'],
      [{ rettighed: "committee-reader", udvalg: "" }, "udvalg", 'value="Sif Holm"'],
      [{ rettighed: "coordinator", aar: "2026", punkt: "9.9" }, "punkt", 'value="9.9"'],
      [{ rettighed: "coordinator", aar: "x", punkt: "<i>" }, "punkt", 'value="&lt;i>"'],
      [{ rettighed: "auditor", email: administrator.email }, "email", 'value="auditor" checked'],
    ] as const) {
      const refused = await invite(fields);
      expect([refused.statusCode, errorsIn(refused.body)]).toEqual([422, [field]]);
      expect(refused.body).toContain(kept);
    }
  });

  it("are invited with a code that is shown once and never stands in an address", async () => {
    await admin.get("/brugere/ny");
    const invited = await invite({ rettighed: "centre-lead", center: "Kultur, Fritid" });
    const { id, grants } = await find(FORM.email);
    expect(grants).toEqual([{ role: "centre-lead", centre: "Kultur, Fritid" }]);
    expect([invited.statusCode, invited.headers.location]).toEqual([303, `/brugere/${id}?besked=inviteret`]);
    const page = await admin.get(String(invited.headers.location));
    const code = /<code>([^<]+)<\/code>/.exec(page.body)?.[1] ?? "";
    expect(page.body).toContain("udløber 28. august 2026");
    expect(page.headers["cache-control"]).toBe("no-store");
    expect((await admin.get(String(invited.headers.location))).body).not.toContain(code);
    const chosen = await reader(door).post("/adgangskode", {
      kode: code,
      ny: "otte gule busser",
      igen: "otte gule busser",
    });
    expect(chosen.statusCode).toBe(303);
  });

  it("are given and lose what they may do, and are closed and opened", async () => {
    const { id } = await find(FORM.email);
    const path = `/brugere/${id}`;
    await admin.get(path);
    const given = await admin.post(`${path}/rettigheder`, { rettighed: "coordinator", aar: "2026", punkt: "4.1" });
    expect(given.headers.location).toBe(`${path}?besked=rettighed-givet`);
    expect((await find(FORM.email)).grants).toHaveLength(2);
    const page = await admin.get(path);
    expect(page.body).toContain("tovholder for punkt 4.1");
    const key = JSON.stringify({ role: "editor", item: { fiscalYear: 2026, number: "4.1" } });
    const removed = await admin.post(`${path}/rettigheder/fjern`, { rettighed: key });
    expect(removed.headers.location).toBe(`${path}?besked=rettighed-fjernet`);
    expect((await find(FORM.email)).grants).toHaveLength(1);
    expect((await admin.post(`${path}/luk`, {})).headers.location).toBe(`${path}?besked=lukket`);
    expect((await admin.post(`${path}/kode`, {})).body).toContain("er lukket. Åbn den først");
    expect((await admin.get(path)).body).toContain(`action="${path}/aabn"`);
    expect((await admin.post(`${path}/aabn`, {})).headers.location).toBe(`${path}?besked=aabnet`);
    const coded = await admin.post(`${path}/kode`, {});
    expect((await admin.get(String(coded.headers.location))).body).toContain("<code>");
  });

  it("keep at least one administrator", async () => {
    const path = `/brugere/${administrator.id}`;
    await admin.get(path);
    for (const [what, fields] of [
      ["luk", {}],
      ["rettigheder/fjern", { rettighed: JSON.stringify({ role: "administrator" }) }],
    ] as const) {
      const refused = await admin.post(`${path}/${what}`, fields);
      expect([refused.statusCode, refused.body]).toEqual([
        422,
        expect.stringContaining("mindst én aktiv administrator"),
      ]);
    }
  });

  it.each([["x"], ["3f1c9a52-7f0e-4d7e-9a43-1f6f4c9f0f11"]])("are not there: %s", async (id) => {
    expect((await admin.get(`/brugere/${id}`)).statusCode).toBe(404);
    expect((await admin.post(`/brugere/${id}/luk`, {})).statusCode).toBe(404);
  });

  it.each([
    ["sv", "Användare", "Bjud in en användare"],
    ["en", "People", "Invite somebody"],
  ])("are shown in %s", async (language, heading, link) => {
    await admin.post("/sprog", { sprog: language, til: "/" });
    const { body } = await admin.get("/brugere");
    expect(body).toContain(`<h1>${heading}</h1>`);
    expect(body).toContain(link);
    expect((await admin.get(`/brugere/${administrator.id}`)).body).toContain(`<html lang="${language}">`);
  });
});
