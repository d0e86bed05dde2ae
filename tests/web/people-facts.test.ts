import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Account } from "../../src/domain/people/account.js";
import type { Door } from "../api/door.js";
import { somebody } from "../api/entries.js";
import { aPerson, keepPeopleWithPasswords, PASSWORD } from "../builders/people.js";
import { fieldsIn, pageText } from "./forms-in.js";
import { openPages } from "./house.js";
import { reader } from "./reader.js";

describe("who somebody is, is put right on their page", () => {
  let door: Door;
  let administrator: Account;
  let person: Account;
  beforeAll(async () => {
    door = await openPages();
    administrator = await door.personWith({ role: "administrator" });
    person = await door.personWith({ role: "centre-lead", centre: "Vej og Park" });
  });
  afterAll(() => door.close());

  const page = () => `/brugere/${person.id}`;
  const kept = async () => (await door.callAs(administrator, "GET", `/people/${person.id}`)).json();

  it("by an administrator: name, address and language, and nothing else of the account", async () => {
    const admin = reader(door, administrator);
    const { set = "" } = fieldsIn((await admin.get(page())).body, "set");
    const facts = { set, navn: " Sif Holm ", email: "Sif@Nordfjerd.dk", brugersprog: "sv" };
    const saved = await admin.post(`${page()}/oplysninger`, facts);
    expect([saved.statusCode, saved.headers.location]).toEqual([303, `${page()}?besked=rettet`]);
    expect(pageText((await admin.get(`${page()}?besked=rettet`)).body)).toContain("Oplysningerne er rettet.");
    expect(await kept()).toMatchObject({
      name: "Sif Holm",
      email: "sif@nordfjerd.dk",
      language: "sv",
      grants: person.grants,
    });
  });

  it("refuses what is no name, no address or another's, at the field, and keeps what was typed", async () => {
    const admin = reader(door, administrator);
    const { set = "" } = fieldsIn((await admin.get(page())).body, "set");
    const send = (navn: string, email: string) =>
      admin.post(`${page()}/oplysninger`, { set, navn, email, brugersprog: "en" });
    const wrong = await send("", "ingen adresse");
    expect(wrong.statusCode).toBe(422);
    for (const at of ["navn-error", "email-error", 'value="ingen adresse"', '<option value="en" selected'])
      expect(wrong.body).toContain(at);
    const taken = await send("Sif Holm", administrator.email);
    expect(taken.statusCode).toBe(422);
    expect(taken.body).toMatch(new RegExp(`id="email-error"[^<]*>[^<]*${administrator.email}`));
    expect((await kept()).email).toBe("sif@nordfjerd.dk");
  });

  it("tells what another has changed meanwhile, and loses neither", async () => {
    const admin = reader(door, administrator);
    const { set = "" } = fieldsIn((await admin.get(page())).body, "set");
    await somebody(door, administrator).change("PATCH", `/people/${person.id}`, { name: "Sif Berg" });
    const facts = { navn: "Sif Lund", email: "sif@nordfjerd.dk", brugersprog: "da" };
    const lost = await admin.post(`${page()}/oplysninger`, { ...facts, set });
    expect(lost.statusCode).toBe(409);
    expect(pageText(lost.body)).toContain("De er nu: Sif Berg, sif@nordfjerd.dk, svensk.");
    expect(lost.body).toContain('value="Sif Lund"');
    expect((await kept()).name).toBe("Sif Berg");
    const again = { ...facts, set: fieldsIn(lost.body, "set").set ?? "" };
    expect((await admin.post(`${page()}/oplysninger`, again)).statusCode).toBe(303);
    expect((await kept()).name).toBe("Sif Lund");
  });

  it("is not for those who only read who there is", async () => {
    const office = reader(door, door.office);
    expect((await office.get(page())).body).not.toContain("/oplysninger");
    expect((await office.post(`${page()}/oplysninger`, { set: "", navn: "x" })).statusCode).toBe(403);
  });
});

describe("one's own language", () => {
  let door: Door;
  beforeAll(async () => {
    door = await openPages();
  });
  afterAll(() => door.close());

  it("is chosen for good, and spoken wherever one signs in", async () => {
    const person = await door.personWith({ role: "administrator" });
    const here = reader(door, person);
    await here.get("/min-konto");
    // what the browser was told before gives way to what is chosen for good
    await here.post("/sprog", { sprog: "en", til: "/min-konto" });
    expect((await here.get("/min-konto")).body).toContain('<html lang="en">');
    const chosen = await here.post("/min-konto/sprog", { brugersprog: "sv" });
    expect([chosen.statusCode, chosen.headers.location]).toEqual([303, "/min-konto?besked=sprog-valgt"]);
    expect(pageText((await here.get("/min-konto?besked=sprog-valgt")).body)).toContain("Ditt språk har valts.");
    const elsewhere = reader(door, person);
    expect((await elsewhere.get("/min-konto")).body).toContain('<html lang="sv">');
    const log = await door.store.read((data) => data.logRecords({ after: 0, limit: 200 }));
    expect(log.at(-1)).toMatchObject({
      action: "use-own-account",
      actorName: person.name,
      changes: [{ field: "language", before: "da", after: "sv" }],
    });
  });

  it("gives way to what is chosen at the top of a page in this browser, also after signing in", async () => {
    const person = aPerson();
    await keepPeopleWithPasswords(door.store, person);
    const browser = reader(door);
    await browser.post("/sprog", { sprog: "en", til: "/log-ind" });
    const signedIn = await browser.post("/log-ind", { email: person.email, adgangskode: PASSWORD });
    expect(signedIn.statusCode).toBe(303);
    expect((await browser.get("/min-konto")).body).toContain('<html lang="en">');
  });

  it("is a language there is, and a stranger has none", async () => {
    const person = await door.personWith();
    const here = reader(door, person);
    await here.get("/min-konto");
    await here.post("/min-konto/sprog", { brugersprog: "tlh" });
    expect((await here.get("/min-konto")).body).toContain('<html lang="da">');
    expect((await reader(door).post("/min-konto/sprog", { brugersprog: "sv" })).statusCode).toBe(401);
  });
});
