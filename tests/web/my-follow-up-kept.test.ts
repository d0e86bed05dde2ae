import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Account } from "../../src/domain/people/account.js";
import type { Door } from "../api/door.js";
import { anAgreement } from "../builders/agreements.js";
import { anItem } from "../builders/items.js";
import { aPerson, keepPeopleWithPasswords, PASSWORD } from "../builders/people.js";
import { fieldsIn, pageText } from "./forms-in.js";
import { openPages } from "./house.js";
import { type Reader, reader } from "./reader.js";

const ITEM = "/min-opfoelgning/2026/foerste/punkt/1.1";
const STATUS = "1.1:indsats-status";
const TYPED = { [STATUS]: "Skrevet & gemt.", saa: "kladde" };

describe("what was typed on My follow-up, when its form cannot be let in", () => {
  let door: Door;
  let lead: Account;
  let other: Account;
  beforeAll(async () => {
    door = await openPages();
    await door.keep(anAgreement({ open: "first", items: [anItem({ milestones: { first: "Planen er vedtaget." } })] }));
    lead = aPerson({ role: "centre-lead", centre: "Vej og Park" });
    other = aPerson({ role: "centre-lead", centre: "Vej og Park" });
    await keepPeopleWithPasswords(door.store, lead, other);
  });
  afterAll(() => door.close());

  const signIn = async (browser: Reader, { email }: Account) => {
    await browser.get("/log-ind");
    expect((await browser.post("/log-ind", { email, adgangskode: PASSWORD })).statusCode).toBe(303);
  };
  /** Somebody's page, left open while another tab signs them out and somebody in again. */
  const pageFromBefore = async (after: Account) => {
    const browser = reader(door);
    await signIn(browser, lead);
    const { body } = await browser.get(ITEM);
    const token = /name="_csrf" value="([^"]+)"/.exec(body)?.[1] ?? "";
    await browser.post("/log-ud", {});
    await signIn(browser, after);
    return { browser, sent: { ...fieldsIn(body), ...TYPED }, stale: { "x-csrf-token": token } };
  };

  it("is kept for whoever has signed in anew meanwhile, who says by a press that it is meant", async () => {
    const { browser, sent, stale } = await pageFromBefore(lead);
    const asked = await browser.post(ITEM, sent, stale);
    expect(asked.statusCode).toBe(403);
    expect(pageText(asked.body)).toContain("Du er logget ind på ny");
    expect(asked.body).not.toContain("data-send-at-once");
    const kept = fieldsIn(asked.body);
    expect(kept[STATUS]).toBe("Skrevet & gemt.");
    expect((await browser.post(ITEM, kept)).statusCode).toBe(303);
    expect((await browser.get(ITEM)).body).toContain("Skrevet &amp; gemt.");
  });

  it("is told to the page's script, too", async () => {
    const { browser, sent, stale } = await pageFromBefore(lead);
    const answer = await browser.post(ITEM, sent, { ...stale, accept: "application/json" });
    expect([answer.statusCode, answer.json().isKept, answer.json().message]).toEqual([
      403,
      false,
      expect.stringContaining("du er logget ind på ny"),
    ]);
  });

  it("is not sent on as another's", async () => {
    const { browser, sent, stale } = await pageFromBefore(other);
    const refused = await browser.post(ITEM, { ...sent, [STATUS]: "En andens ord." }, stale);
    expect(refused.statusCode).toBe(403);
    expect(refused.body).not.toContain("En andens ord.");
    expect((await browser.get(ITEM)).body).not.toContain("En andens ord.");
  });

  it("is sent on at once after signing in again on the page, unless somebody else has", async () => {
    const own = fieldsIn((await reader(door, lead).get(ITEM)).body);
    for (const [{ email }, atOnce] of [
      [lead, true],
      [other, false],
    ] as const) {
      const away = reader(door);
      const asked = await away.post(ITEM, { ...own, ...TYPED });
      expect(asked.statusCode).toBe(401);
      const again = await away.post(`${ITEM}/log-ind`, { ...fieldsIn(asked.body), email, adgangskode: PASSWORD });
      expect(again.body.includes("data-send-at-once")).toBe(atOnce);
      expect(fieldsIn(again.body)[STATUS]).toBe("Skrevet & gemt.");
    }
  });

  it("is kept when another tab has signed in while this one was asked to", async () => {
    const browser = reader(door);
    const own = fieldsIn((await reader(door, lead).get(ITEM)).body);
    const asked = await browser.post(`${ITEM}?fane=1`, { ...own, [STATUS]: "Skrevet i to faner." });
    const tab = { ...fieldsIn(asked.body), email: lead.email, adgangskode: PASSWORD };
    await signIn(browser, lead);
    const again = await browser.post(`${ITEM}/log-ind?fane=1`, { ...tab, _csrf: "" });
    expect(again.statusCode).toBe(403);
    expect(pageText(again.body)).toContain("Du er logget ind på ny");
    expect(again.body).toContain(`action="${ITEM}?fane=1"`);
    expect(again.body).not.toContain("data-send-at-once");
    expect((await browser.post(ITEM, fieldsIn(again.body))).statusCode).toBe(303);
    expect((await browser.get(ITEM)).body).toContain("Skrevet i to faner.");
  });

  it("is not shown to whoever else has signed in in another tab, who reads why", async () => {
    const browser = reader(door);
    const own = fieldsIn((await reader(door, lead).get(ITEM)).body);
    await signIn(browser, other);
    const tab = { ...own, [STATUS]: "En andens ord.", email: lead.email, adgangskode: PASSWORD, _csrf: "" };
    const refused = await browser.post(`${ITEM}/log-ind`, tab);
    expect([refused.statusCode, refused.body.includes("En andens ord.")]).toEqual([403, false]);
    expect(pageText(refused.body)).toContain("Siden var for gammel");
  });

  it("lies in the browser under whoever typed it", async () => {
    const keyOf = async (person: Account) =>
      /data-person="([^"]*)"/.exec((await reader(door, person).get(ITEM)).body)?.[1];
    expect([await keyOf(lead), await keyOf(other)]).toEqual([lead.id, other.id]);
  });

  it.each([
    ["an auditor", { role: "auditor" }, 403],
    ["an administrator", { role: "administrator" }, 404],
    ["a committee", { role: "committee-reader", committee: "Teknikudvalget" }, 404],
  ] as const)("is refused from %s at the door", async (_who, grant, status) => {
    const visitor = reader(door, await door.personWith(grant));
    await visitor.get("/min-konto");
    for (const url of [ITEM, "/min-opfoelgning/2026/foerste"]) {
      expect([url, (await visitor.post(url, { ...TYPED })).statusCode]).toEqual([url, status]);
    }
    const routes = door.api.namedRoutes.filter(
      ({ url, method }) => url.startsWith("/min-opfoelgning") && method === "POST",
    );
    const actions = new Set(routes.map(({ config }) => config?.action));
    expect([...actions].sort()).toEqual(["draft-entry", "sign-in", "submit-entries"]);
  });
});
