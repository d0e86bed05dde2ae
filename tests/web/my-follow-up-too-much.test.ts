import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Account } from "../../src/domain/people/account.js";
import type { Door } from "../api/door.js";
import { aPerson, keepPeopleWithPasswords, PASSWORD } from "../builders/people.js";
import { fieldsIn, pageText } from "./forms-in.js";
import { openPages } from "./house.js";
import { reader } from "./reader.js";

const NEW = "/aftale/2026/nyt-punkt";

const fields = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, place) => [`felt-${place}`, `værdi ${place}`]));

describe("a form of somebody who is signed out", () => {
  let door: Door;
  let office: Account;
  beforeAll(async () => {
    door = await openPages();
    office = aPerson({ role: "finance-office" });
    await keepPeopleWithPasswords(door.store, office);
  });
  afterAll(() => door.close());

  it.each<[string, Record<string, string | string[]>]>([
    ["fields", fields(1001)],
    ["values of one field", { felt: Array.from({ length: 1001 }, (_, place) => `værdi ${place}`) }],
    ["text", { felt: `værdi ${"x".repeat(2 ** 20)}` }],
  ])("with more %s than any page has is not written back, and the page says so", async (_what, typed) => {
    for (const path of [NEW, `${NEW}/log-ind`]) {
      const asked = await reader(door).post(path, { ...typed, email: "", adgangskode: "" });
      expect([asked.statusCode, asked.body.includes("værdi")]).toEqual([path === NEW ? 401 : 403, false]);
      expect(pageText(asked.body)).toContain("Det, du skrev, fyldte for meget til at komme med hertil.");
      expect(asked.body).toContain('action="/log-ind"');
      expect(asked.body).toContain(`name="til" value="${NEW}"`);
    }
  });

  it("is kept as long as it is not larger than that", async () => {
    const asked = await reader(door).post(NEW, fields(1000));
    expect(fieldsIn(asked.body)).toMatchObject({ "felt-0": "værdi 0", "felt-999": "værdi 999" });
  });

  it("takes whoever signs in with too much to the page it belongs to", async () => {
    const away = reader(door);
    const signedIn = await away.post(`${NEW}/log-ind`, { ...fields(1001), email: office.email, adgangskode: PASSWORD });
    expect([signedIn.statusCode, signedIn.headers.location]).toEqual([303, NEW]);
  });
});
