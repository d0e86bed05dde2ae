import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Door } from "../api/door.js";
import { openPages } from "./house.js";
import { type Reader, reader } from "./reader.js";

describe("signing in on a page", () => {
  let door: Door;
  let someone: Reader;
  beforeAll(async () => {
    door = await openPages();
    someone = reader(door);
  });
  afterAll(() => door.close());

  it("is asked of whoever comes without, and takes them where they were going", async () => {
    const sent = await someone.get("/brugere-findes-ikke-men-log-ud");
    expect(sent.statusCode).toBe(404);
    const asked = await someone.get("/log-ind?til=/udgivet");
    expect(asked.headers["content-security-policy"]).toContain("script-src 'self'");
    expect(asked.body).toContain('name="til" value="/udgivet"');
    const office = await door.personWith({ role: "finance-office" });
    const wrong = await someone.post("/log-ind", { email: office.email, adgangskode: "forkert", til: "/udgivet" });
    expect(wrong.statusCode).toBe(403);
    expect(wrong.body).toContain("Du blev ikke logget ind");
    expect(wrong.body).toContain(`value="${office.email}"`);
  });

  it("goes on where it was going when another tab has signed in meanwhile, whoever that was", async () => {
    const inBoth = reader(door, await door.personWith({ role: "finance-office" }));
    const credentials = { email: "en@nordfjerd.example", adgangskode: "gættet" };
    for (const [til, to] of [
      ["/udgivet", "/udgivet"],
      ["//example.org", "/"],
    ]) {
      const sent = await inBoth.post("/log-ind", { ...credentials, til: `${til}` });
      expect([til, sent.statusCode, sent.headers.location]).toEqual([til, 303, to]);
    }
  });

  it.each([
    ["da", "Siden var for gammel"],
    ["sv", "Sidan var för gammal"],
    ["en", "The page was too old"],
  ])("tells whose page is from before in words for people (%s)", async (language, title) => {
    const late = reader(door, await door.personWith({ role: "finance-office" }));
    await late.get("/min-konto");
    await late.post("/sprog", { sprog: language, til: "/" });
    const refused = await late.post("/log-ud", {}, { "x-csrf-token": "from another session" });
    expect([refused.statusCode, refused.body.includes(`<h1>${title}</h1>`)]).toEqual([403, true]);
    expect(refused.body).not.toContain("csrfToken");
  });

  it("goes nowhere but to pages of this program", async () => {
    for (const to of ["https://example.org", "//example.org", "/\\example.org", "javascript:alert(1)"]) {
      const asked = await someone.get(`/log-ind?til=${encodeURIComponent(to)}`);
      expect(asked.body).toContain('name="til" value="/"');
    }
    const twice = await someone.get("/log-ind?til=/brugere&til=//evil.example");
    expect(twice.body).toContain('name="til" value="/"');
  });

  it("answers whoever asks for what is no address at all", async () => {
    for (const url of ["/%ff", "/%", `/aftale/${"x".repeat(600)}`, `/${"x".repeat(600)}`]) {
      const answer = await someone.get(url);
      expect([url, answer.statusCode >= 400 && answer.statusCode < 500]).toEqual([url, true]);
    }
  });

  it("speaks the language that was chosen, wherever it is", async () => {
    const chosen = await someone.post("/sprog", { sprog: "sv", til: "/log-ind" });
    expect([chosen.statusCode, chosen.headers.location]).toEqual([303, "/log-ind"]);
    expect((await someone.get("/log-ind")).body).toContain('<html lang="sv">');
    const unknown = await someone.get("/findes-ikke");
    expect([unknown.statusCode, unknown.headers["content-language"]]).toEqual([404, "sv"]);
    expect(unknown.body).toContain("Gå till startsidan");
  });
});
