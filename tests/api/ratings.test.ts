import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { anAgreement } from "../builders/agreements.js";
import { anItem, blank, carriedFrom, happy, unresolved } from "../builders/items.js";
import { type Door, fieldsOf, openDoor, problemOf } from "./door.js";
import { forgetWork } from "./entries.js";

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
  beforeEach(async () => {
    await door.keep(AGREEMENT);
    await forgetWork(door, 2026);
  });
  afterAll(() => door.close());

  /** What a change of an entry is made from. */
  const seen = async (url: string) => ({ "if-match": await door.tagOf(url) });

  it.each([
    ["effort", EFFORT],
    ["economy", ECONOMY],
  ])("of the %s are given, shown, changed and taken back", async (subject, body) => {
    const url = at("1.1", subject);
    const blank = await door.call("GET", url);
    expect(blank.json()).toMatchObject({ item: "1.1", of: subject, asked: { due: "assess" } });
    expect(blank.json()).toMatchObject({ rating: null, progress: "not-started", work: null });
    const given = await door.call("PUT", url, { body, headers: { "if-match": String(blank.headers.etag) } });
    expect([given.statusCode, given.json().rating]).toEqual([200, { kind: "assessed", ...body, reading: null }]);
    expect(given.json()).toMatchObject({ progress: "draft", work: { state: "draft", submittedBy: [] } });
    const shown = await door.call("GET", url);
    expect([shown.json(), shown.headers.etag]).toEqual([given.json(), given.headers.etag]);
    expect(shown.headers.etag).toBe(`"${shown.json().version}"`);
    expect((await door.call("GET", url, { headers: { "if-none-match": String(shown.headers.etag) } })).statusCode).toBe(
      304,
    );

    const headers = { "if-match": String(shown.headers.etag) };
    const changed = await door.call("PUT", url, { body: { smiley: "happy" }, headers });
    expect(changed.json().rating).toMatchObject({ kind: "assessed", smiley: "happy", status: null });
    expect(problemOf(await door.call("DELETE", url, { headers }))).toEqual({ status: 409, code: "changed-meanwhile" });
    expect((await door.call("GET", url)).json()).toEqual(changed.json());

    const gone = await door.call("DELETE", url, { headers: { "if-match": String(changed.headers.etag) } });
    // as if nobody had ever written it
    expect([gone.json(), gone.headers.etag]).toEqual([blank.json(), blank.headers.etag]);
  });

  it("of a lost race show both, field by field", async () => {
    const url = at("1.1", "effort");
    const headers = await seen(url);
    const first = await door.call("PUT", url, { body: EFFORT, headers });
    const stale = await door.call("PUT", url, { body: { ...EFFORT, status: "Der er travlt." }, headers });
    expect(problemOf(stale)).toEqual({ status: 409, code: "changed-meanwhile" });
    expect(stale.json().conflict).toEqual({
      version: first.json().version,
      yours: { rating: { kind: "assessed", ...EFFORT, status: "Der er travlt.", reading: null }, progress: "draft" },
      current: first.json(),
      fields: [{ field: "rating.status", yours: "Der er travlt.", current: EFFORT.status }],
    });
    const draft = await door.call("PUT", url, { body: { smiley: null, status: "Kladde." }, headers });
    const fields = draft.json().conflict.fields.map(({ field }: { field: string }) => field);
    expect(fields).toEqual(["rating.smiley", "rating.status", "rating.correctiveAction", "rating.kind"]);
    // who knows of it may still have their way
    const again = { "if-match": `"${stale.json().conflict.version}"` };
    expect((await door.call("PUT", url, { body: ECONOMY, headers: again })).statusCode).toBe(200);
  });

  it("are not written blindly, over nothing, a carried or a blank one", async () => {
    for (const [number, subject, kind] of [
      ["1.1", "effort", undefined],
      ["1.2", "effort", "carried"],
      ["1.2", "economy", "unrated"],
    ] as const) {
      const url = at(number, subject);
      const body = { smiley: "happy", status: "Mere er nået." };
      for (const headers of [{}, { "if-none-match": "*" }] as Record<string, string>[]) {
        const blind = { status: 428, code: "precondition-required" };
        expect(problemOf(await door.call("PUT", url, { body, headers }))).toEqual(blind);
        expect(problemOf(await door.call("DELETE", url, { headers }))).toEqual(blind);
      }
      const stale = { "if-match": '"another"' };
      expect(problemOf(await door.call("PUT", url, { body, headers: stale })).code).toBe("changed-meanwhile");
      expect((await door.call("GET", url)).json().rating?.kind).toBe(kind);
      const replaced = await door.call("PUT", url, { body, headers: await seen(url) });
      expect(replaced.json().rating).toMatchObject(body);
      expect((await door.call("DELETE", url, { headers: await seen(url) })).statusCode).toBe(200);
      // the rules decide anew
      expect((await door.call("GET", url)).json().rating?.kind).toBe(kind);
    }
  });

  it.each([["effort"], ["economy"]])("of the %s may be drafts without a smiley", async (subject) => {
    const url = at("1.1", subject);
    const body = { smiley: null, status: "Udbuddet er ude; vi venter på svar." };
    const draft = await door.call("PUT", url, { body, headers: await seen(url) });
    expect(draft.json()).toMatchObject({ rating: { kind: "unrated", status: body.status }, progress: "draft" });
    expect((await door.call("GET", url)).headers.etag).toBe(draft.headers.etag);
  });

  it("of two given at once, keep one", async () => {
    const headers = await seen(at("1.1", "economy"));
    const give = async (smiley: string) =>
      (await door.call("PUT", at("1.1", "economy"), { body: { ...ECONOMY, smiley }, headers })).statusCode;
    const both = await Promise.all([give("happy"), give("sad")]);
    expect(new Set(both)).toEqual(new Set([200, 409]));
  });

  it("ROUND-1 change only while their round is open", async () => {
    for (const url of [at("1.2", "effort", "first"), at("1.1", "effort", "third")]) {
      const held = await door.call("PUT", url, { body: EFFORT, headers: await seen(url) });
      expect(problemOf(held)).toEqual({ status: 409, code: "follow-up-not-open" });
    }
  });

  it("belong to an item of an agreement", async () => {
    const headers = { "if-match": "*" };
    for (const subject of ["effort", "economy"]) {
      const body = subject === "effort" ? EFFORT : ECONOMY;
      expect(problemOf(await door.call("GET", at("7", subject))).code).toBe("item-unknown");
      expect(problemOf(await door.call("PUT", at("7", subject), { body, headers })).code).toBe("item-unknown");
      expect(problemOf(await door.call("DELETE", at("7", subject), { headers })).code).toBe("item-unknown");
      const nowhere = at("1.1", subject).replace("2026", "2030");
      expect(problemOf(await door.call("GET", nowhere)).code).toBe("agreement-unknown");
      expect(problemOf(await door.call("PUT", nowhere, { body, headers })).code).toBe("agreement-unknown");
      expect(problemOf(await door.call("DELETE", nowhere, { headers })).code).toBe("agreement-unknown");
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
    ["effort", { ...EFFORT, smiley: null }, ["body.correctiveAction"]],
    ["effort", { smiley: null }, ["body.status"]],
    ["economy", { smiley: null, status: null }, ["body.status"]],
    ["effort", { ...EFFORT, status: "x".repeat(50_001) }, ["body.status"]],
    ["economy", { ...ECONOMY, smiley: "neutral" }, ["body.smiley"]],
    ["economy", EFFORT, ["body.correctiveAction"]],
  ])("of the %s are not %j", async (subject, body, fields) => {
    const url = at("1.1", subject);
    const refused = await door.call("PUT", url, { body, headers: await seen(url) });
    expect(problemOf(refused)).toEqual({ status: 422, code: "body-invalid" });
    expect(fieldsOf(refused)).toEqual(fields);
    expect((await door.call("GET", url)).json()).toMatchObject({ rating: null, progress: "not-started" });
  });

  describe("ROUND-6 of an imported round are read once", () => {
    it.each([
      ["effort", "neutral", "happy"],
      ["economy", "happy", "neutral"],
    ])("in the %s", async (subject, smiley, impossible) => {
      const url = at("1.3", subject, "first");
      const reading = `${url}/reading`;
      const give = async (said: string, headers: Record<string, string>) =>
        door.call("POST", reading, { body: { smiley: said }, headers });
      const headers = await seen(url);
      expect(problemOf(await give(impossible, headers))).toEqual({ status: 422, code: "reading-impossible" });
      expect(problemOf(await give(smiley, {}))).toEqual({ status: 428, code: "precondition-required" });
      expect(problemOf(await give(smiley, { "if-match": '"stale"' })).code).toBe("changed-meanwhile");
      const read = await give(smiley, headers);
      expect(read.json().rating).toMatchObject({
        kind: "assessed",
        smiley,
        reading: { glyph: "☹", readBy: door.office.name, readAt: "2026-08-14T10:00:00.000Z" },
      });
      expect(await door.tagOf(url)).toBe(read.headers.etag);
      const late = await give("sad", headers);
      expect(problemOf(late)).toEqual({ status: 409, code: "changed-meanwhile" });
      expect(late.json().conflict.fields).toEqual([{ field: "rating.smiley", yours: "sad", current: smiley }]);
      expect((await give(smiley, await seen(url))).statusCode).toBe(200);
      expect(problemOf(await give("sad", await seen(url)))).toEqual({ status: 409, code: "already-read-otherwise" });
    });

    it("where there is one to read", async () => {
      const body = { smiley: "sad" };
      for (const url of [at("1.2", "effort", "first"), at("1.1", "economy")]) {
        const refused = await door.call("POST", `${url}/reading`, { body, headers: await seen(url) });
        expect(problemOf(refused)).toEqual({ status: 409, code: "not-unresolved" });
      }
      const headers = { "if-match": "*" };
      expect(problemOf(await door.call("POST", `${at("7", "effort")}/reading`, { body, headers })).code).toBe(
        "item-unknown",
      );
      const empty = await door.call("POST", `${at("1.3", "effort", "first")}/reading`, { body: {}, headers });
      expect(fieldsOf(empty)).toEqual(["body.smiley"]);
    });
  });
});
