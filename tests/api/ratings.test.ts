import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { anAgreement } from "../builders/agreements.js";
import { anItem, blank, carriedFrom, happy, unresolved } from "../builders/items.js";
import { type Door, fieldsOf, openDoor, problemOf } from "./door.js";

const ROUNDS = "/agreements/2026/follow-ups";
const at = (number: string, subject: string, checkpoint = "second") =>
  `${ROUNDS}/${checkpoint}/items/${number}/${subject}`;

const AGREEMENT = anAgreement({
  held: "first",
  open: "second",
  items: [
    anItem({ number: "1.1", milestones: { second: "Planen er vedtaget." }, economy: { moneySetAside: true } }),
    anItem({
      number: "1.2",
      milestones: { first: "Planen er vedtaget." },
      effort: { first: happy(), second: carriedFrom("first") },
      economy: { ratings: { second: blank() } },
    }),
    anItem({
      number: "1.3",
      milestones: { first: "Planen er vedtaget." },
      effort: { first: unresolved() },
      economy: { ratings: { first: unresolved() } },
    }),
  ],
});

const EFFORT = {
  smiley: "sad",
  status: "Planteskolen kan ikke levere.",
  correctiveAction: { kind: "put-before", decidingBody: "Teknikudvalget", expectedMeeting: "november 2026" },
};
const ECONOMY = { smiley: "sad", status: "Udgiften bliver 0,2 mio. kr. højere." };

describe("ratings", () => {
  let door: Door;
  beforeAll(async () => {
    door = await openDoor();
  });
  beforeEach(() => door.keep(AGREEMENT));
  afterAll(() => door.close());

  it.each([
    ["effort", EFFORT],
    ["economy", ECONOMY],
  ])("of the %s are given, shown, changed and taken back", async (subject, body) => {
    const url = at("1.1", subject);
    expect(problemOf(await door.call("GET", url))).toEqual({ status: 404, code: "rating-unknown" });
    const given = await door.call("PUT", url, { body, headers: { "if-none-match": "*" } });
    expect([given.statusCode, given.json()]).toEqual([200, { kind: "assessed", ...body, reading: null }]);
    const shown = await door.call("GET", url);
    expect([shown.json(), shown.headers.etag]).toEqual([given.json(), given.headers.etag]);
    expect((await door.call("GET", url, { headers: { "if-none-match": String(shown.headers.etag) } })).statusCode).toBe(
      304,
    );

    const headers = { "if-match": String(shown.headers.etag) };
    const changed = await door.call("PUT", url, { body: { smiley: "happy" }, headers });
    expect(changed.json()).toMatchObject({ kind: "assessed", smiley: "happy", status: null });
    expect(problemOf(await door.call("PUT", url, { body, headers }))).toEqual({
      status: 412,
      code: "changed-meanwhile",
    });
    expect(problemOf(await door.call("DELETE", url, { headers }))).toEqual({ status: 412, code: "changed-meanwhile" });
    expect((await door.call("GET", url)).json()).toEqual(changed.json());

    const now = { "if-match": String(changed.headers.etag) };
    const gone = await door.call("DELETE", url, { headers: now });
    expect([gone.statusCode, gone.body]).toEqual([204, ""]);
    expect(problemOf(await door.call("GET", url)).code).toBe("rating-unknown");
    expect((await door.call("DELETE", url)).statusCode).toBe(204);
    expect(problemOf(await door.call("PUT", url, { body, headers: now })).code).toBe("changed-meanwhile");
  });

  it("are not written blindly over another, also not over a carried or blank one", async () => {
    for (const [subject, kind] of [
      ["effort", "carried"],
      ["economy", "unrated"],
    ] as const) {
      const url = at("1.2", subject);
      const body = { smiley: "happy", status: "Mere er nået." };
      expect(problemOf(await door.call("PUT", url, { body }))).toEqual({ status: 428, code: "precondition-required" });
      expect(problemOf(await door.call("DELETE", url))).toEqual({ status: 428, code: "precondition-required" });
      const unseen = { "if-none-match": "*" };
      expect(problemOf(await door.call("PUT", url, { body, headers: unseen }))).toEqual({
        status: 412,
        code: "changed-meanwhile",
      });
      expect((await door.call("GET", url)).json().kind).toBe(kind);
      const replaced = await door.call("PUT", url, { body, headers: { "if-match": await door.tagOf(url) } });
      expect(replaced.json()).toMatchObject(body);
      const headers = { "if-match": String(replaced.headers.etag) };
      expect((await door.call("DELETE", url, { headers })).statusCode).toBe(204);
      // the rules decide anew
      expect((await door.call("GET", url)).json().kind).toBe(kind);
    }
  });

  it("of two given at once, keep one", async () => {
    const give = async (smiley: string) =>
      (await door.call("PUT", at("1.1", "economy"), { body: { ...ECONOMY, smiley } })).statusCode;
    const both = await Promise.all([give("happy"), give("sad")]);
    expect(new Set(both)).toEqual(new Set([200, 428]));
  });

  it("ROUND-1 change only while their round is open", async () => {
    const headers = { "if-match": await door.tagOf(at("1.2", "effort", "first")) };
    const held = await door.call("PUT", at("1.2", "effort", "first"), { body: EFFORT, headers });
    expect(problemOf(held)).toEqual({ status: 409, code: "follow-up-not-open" });
    expect(problemOf(await door.call("PUT", at("1.1", "economy", "third"), { body: ECONOMY })).code).toBe(
      "follow-up-not-open",
    );
  });

  it("belong to an item of an agreement", async () => {
    for (const subject of ["effort", "economy"]) {
      const body = subject === "effort" ? EFFORT : ECONOMY;
      expect(problemOf(await door.call("GET", at("7", subject))).code).toBe("item-unknown");
      expect(problemOf(await door.call("PUT", at("7", subject), { body })).code).toBe("item-unknown");
      expect(problemOf(await door.call("DELETE", at("7", subject))).code).toBe("item-unknown");
      const nowhere = at("1.1", subject).replace("2026", "2030");
      expect(problemOf(await door.call("GET", nowhere)).code).toBe("agreement-unknown");
      expect(problemOf(await door.call("PUT", nowhere, { body })).code).toBe("agreement-unknown");
      expect(problemOf(await door.call("DELETE", nowhere)).code).toBe("agreement-unknown");
    }
  });

  it.each([
    ["effort", { ...EFFORT, smiley: "delighted" }, ["body.smiley"]],
    ["effort", { ...EFFORT, kind: "carried" }, ["body.kind"]],
    [
      "effort",
      { ...EFFORT, correctiveAction: { kind: "put-before" } },
      ["body.correctiveAction.decidingBody", "body.correctiveAction.expectedMeeting"],
    ],
    ["effort", { ...EFFORT, correctiveAction: { kind: "prayer" } }, ["body.correctiveAction.kind"]],
    ["effort", { status: "Uden smiley" }, ["body.smiley"]],
    ["effort", { ...EFFORT, status: "x".repeat(50_001) }, ["body.status"]],
    ["economy", { ...ECONOMY, smiley: "neutral" }, ["body.smiley"]],
    ["economy", EFFORT, ["body.correctiveAction"]],
  ])("of the %s are not %j", async (subject, body, fields) => {
    const refused = await door.call("PUT", at("1.1", subject), { body });
    expect(problemOf(refused)).toEqual({ status: 422, code: "body-invalid" });
    expect(fieldsOf(refused)).toEqual(fields);
    expect(problemOf(await door.call("GET", at("1.1", subject))).code).toBe("rating-unknown");
  });

  describe("ROUND-6 of an imported round are read once", () => {
    it.each([
      ["effort", "neutral", "happy"],
      ["economy", "happy", "neutral"],
    ])("in the %s", async (subject, smiley, impossible) => {
      const url = at("1.3", subject, "first");
      const reading = `${url}/reading`;
      expect(problemOf(await door.call("POST", reading, { body: { smiley: impossible } }))).toEqual({
        status: 422,
        code: "reading-impossible",
      });
      const stale = { "if-match": '"stale"' };
      expect(problemOf(await door.call("POST", reading, { body: { smiley }, headers: stale })).code).toBe(
        "changed-meanwhile",
      );
      const headers = { "if-match": await door.tagOf(url) };
      const read = await door.call("POST", reading, { body: { smiley }, headers });
      expect(read.json()).toMatchObject({
        kind: "assessed",
        smiley,
        reading: { glyph: "☹", readBy: "Birthe Ravnsholm", readAt: "2026-08-14T10:00:00.000Z" },
      });
      expect(await door.tagOf(url)).toBe(read.headers.etag);
      expect((await door.call("POST", reading, { body: { smiley } })).statusCode).toBe(200);
      const otherwise = await door.call("POST", reading, { body: { smiley: "sad" } });
      expect(problemOf(otherwise)).toEqual({ status: 409, code: "already-read-otherwise" });
    });

    it("where there is one to read", async () => {
      const body = { smiley: "sad" };
      expect(problemOf(await door.call("POST", `${at("1.2", "effort", "first")}/reading`, { body })).code).toBe(
        "not-unresolved",
      );
      expect(problemOf(await door.call("POST", `${at("1.1", "economy")}/reading`, { body })).code).toBe(
        "not-unresolved",
      );
      expect(problemOf(await door.call("POST", `${at("7", "effort")}/reading`, { body })).code).toBe("item-unknown");
      expect(fieldsOf(await door.call("POST", `${at("1.3", "effort", "first")}/reading`, { body: {} }))).toEqual([
        "body.smiley",
      ]);
    });
  });
});
