import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { anAgreement } from "../builders/agreements.js";
import { anItem, happy, itemNumber, neutral } from "../builders/items.js";
import { type Door, fieldsOf, openDoor, problemOf } from "./door.js";
import { forgetWork, type ShownEntry, somebody } from "./entries.js";

const ROUNDS = "/agreements/2026/follow-ups";
const SECOND = `${ROUNDS}/second`;
const EXTRA = `${SECOND}/extra-follow-ups/2025/3.7`;

const LAST_YEAR = anAgreement({ fiscalYear: 2025, held: "year-end", items: [anItem({ number: "3.7" })] });
const THIS_YEAR = anAgreement({
  held: "first",
  items: [
    anItem({ number: "1.1", milestones: { first: "Planen er vedtaget." }, effort: { first: happy() } }),
    anItem({ number: "1.2", milestones: { first: "Planen er vedtaget." }, effort: { first: neutral() } }),
  ],
  extraFollowUps: [{ fiscalYear: 2025, number: itemNumber("3.7") }],
});

describe("follow-ups", () => {
  let door: Door;
  beforeAll(async () => {
    door = await openDoor();
  });
  beforeEach(async () => {
    await door.keep(LAST_YEAR, THIS_YEAR);
    await forgetWork(door, 2026);
  });
  afterAll(() => door.close());

  /** Does something from what is there. */
  const now = async (method: "POST" | "PUT" | "PATCH" | "DELETE", url: string, body?: unknown, seenAt = url) =>
    door.call(method, url, { body, headers: { "if-match": await door.tagOf(seenAt) } });
  const open = (round = SECOND) => now("POST", `${round}/open`, undefined, round);
  const close = (body?: unknown) => now("POST", `${SECOND}/close`, body, SECOND);
  const isDraft = ({ progress }: ShownEntry) => progress === "draft";

  it("are four", async () => {
    const all = await door.call("GET", ROUNDS);
    expect(all.json().items.map(({ state }: { state: string }) => state)).toEqual([
      "closed",
      "planned",
      "planned",
      "planned",
    ]);
    expect(
      (await door.call("GET", ROUNDS, { headers: { "if-none-match": String(all.headers.etag) } })).statusCode,
    ).toBe(304);
    expect(problemOf(await door.call("GET", "/agreements/2030/follow-ups")).code).toBe("agreement-unknown");
  });

  it("ROUND-2 show what is asked, what has come, how far each centre is and what hinders", async () => {
    const opened = await open();
    expect(opened.statusCode).toBe(200);
    const nothing = { "not-started": 0, draft: 0, submitted: 0, returned: 0, approved: 0, "not-reported": 0 };
    expect(opened.json()).toMatchObject({
      fiscalYear: 2026,
      checkpoint: "second",
      state: "open",
      datedOn: null,
      deadlineOn: null,
      centres: [{ centre: "Vej og Park", state: "not-started", entries: { ...nothing, "not-started": 2 } }],
      entries: [
        {
          item: "1.1",
          title: "Flere træer langs skolevejene",
          centres: ["Vej og Park"],
          effort: {
            of: "effort",
            asked: { due: "carried", rule: "CARRY-1" },
            rating: { kind: "carried", smiley: "happy", assessedAt: "first" },
            progress: null,
            work: null,
          },
          economy: { asked: { due: "unrated", rule: "ECO-3" }, rating: { kind: "unrated" }, progress: null },
        },
        {
          item: "1.2",
          effort: {
            asked: { due: "assess-again", rule: "CARRY-2", previousAt: "first" },
            sentence: expect.stringContaining("vurdér den igen"),
            rating: null,
            progress: "not-started",
          },
        },
      ],
      extraFollowUps: [{ fiscalYear: 2025, item: "3.7", text: null, progress: "not-started", work: null }],
      hindrances: [
        { rule: "CARRY-2", agreement: 2026, item: "1.2", checkpoint: "second", level: "hindrance" },
        { rule: "EXT-3", agreement: 2025, item: "3.7", checkpoint: "second", level: "hindrance" },
      ],
    });
    const { version } = opened.json().entries[1].effort;
    expect(await door.tagOf(`${SECOND}/items/1.2/effort`)).toBe(`"${version}"`);
    const shown = await door.call("GET", SECOND);
    expect(shown.json()).toEqual(opened.json());
    const known = { "if-none-match": String(shown.headers.etag) };
    expect((await door.call("GET", SECOND, { headers: known })).statusCode).toBe(304);
    const english = await door.call("GET", SECOND, { headers: { ...known, "accept-language": "en" } });
    expect(english.statusCode).toBe(200);
    expect(english.json().hindrances[0].message).toMatch(/^The effort/);
    expect(english.json().entries[1].effort.version).toBe(version);
  });

  it.each([
    [ROUNDS.replace("2026", "2030"), "second", "agreement-unknown", 404],
    [ROUNDS, "fifth", "address-invalid", 400],
  ])("are not at %s/%s", async (address, checkpoint, code, status) => {
    const entries = [{ entry: { of: "effort", item: "1.1" }, version: "x" }];
    for (const call of [
      ["GET", ""],
      ["POST", "/open"],
      ["POST", "/close"],
      ["POST", "/reopen", { reason: "x" }],
      ["POST", "/publish", {}],
      ["POST", "/editions", { reason: "x", corrections: [] }],
      ["POST", "/submit", { entries }],
      ["POST", "/approve", { entries }],
      ["POST", "/return", { entries, comment: "x" }],
      ["PATCH", "", {}],
    ] as const) {
      const [method, action, body] = call;
      const headers = { "if-match": "*" };
      const refused = await door.call(method, `${address}/${checkpoint}${action}`, { body, headers });
      expect([action, problemOf(refused)]).toEqual([action, { status, code }]);
    }
  });

  it("open in their order, once", async () => {
    expect(problemOf(await open(`${ROUNDS}/third`))).toEqual({ status: 409, code: "follow-up-before-not-closed" });
    expect((await now("POST", `${SECOND}/open`, {}, SECOND)).statusCode).toBe(200);
    expect(problemOf(await open())).toEqual({ status: 409, code: "follow-up-not-planned" });
    const carrying = await now("POST", `${SECOND}/open`, { force: true }, SECOND);
    expect(fieldsOf(carrying)).toEqual(["body.force"]);
  });

  it("ROUND-3 close when nothing hinders, and say what does", async () => {
    expect(problemOf(await close())).toEqual({ status: 409, code: "follow-up-not-open" });
    await open();
    const before = await door.tagOf("/agreements/2026");
    const headers = { "accept-language": "sv", "if-match": await door.tagOf(SECOND) };
    const hindered = await door.call("POST", `${SECOND}/close`, { headers });
    expect(problemOf(hindered)).toEqual({ status: 409, code: "follow-up-hindered" });
    expect(hindered.json().hindrances).toEqual([
      expect.objectContaining({
        rule: "CARRY-2",
        item: "1.2",
        checkpoint: "second",
        message: expect.stringMatching(/^Insatsen/),
      }),
      expect.objectContaining({ rule: "EXT-3", item: "3.7", checkpoint: "second" }),
    ]);
    expect(await door.tagOf("/agreements/2026")).toBe(before);

    const rating = { smiley: "happy", status: "Planen blev vedtaget i juni." };
    expect((await now("PUT", `${SECOND}/items/1.2/effort`, rating)).statusCode).toBe(200);
    expect((await now("PUT", EXTRA, { text: "Broen er åben." })).statusCode).toBe(200);
    const unapproved = (await close()).json().hindrances;
    expect(unapproved.map(({ rule, code }: { rule: string; code: string }) => [rule, code])).toEqual([
      ["ROUND-3", "entry-not-approved"],
      ["ROUND-3", "entry-not-approved"],
    ]);
    const office = somebody(door, door.office);
    expect((await office.bulk(`${SECOND}/submit`, isDraft)).statusCode).toBe(200);
    expect((await office.bulk(`${SECOND}/approve`, ({ progress }) => progress === "submitted")).statusCode).toBe(200);
    const closed = await close();
    expect(closed.json()).toMatchObject({ state: "closed", datedOn: "2026-08-14", hindrances: [] });
  });

  it("are dated until they are history", async () => {
    const dated = await now("PATCH", SECOND, { datedOn: "2026-09-01", deadlineOn: "2026-08-20" });
    expect(dated.json()).toMatchObject({ datedOn: "2026-09-01", cutOffOn: null, deadlineOn: "2026-08-20" });
    const cut = await now("PATCH", SECOND, { cutOffOn: "2026-08-01", datedOn: null });
    expect(cut.json()).toMatchObject({ datedOn: null, cutOffOn: "2026-08-01", deadlineOn: "2026-08-20" });
    await open();
    // the deadline of an open round can be moved
    expect((await now("PATCH", SECOND, { deadlineOn: null })).json().deadlineOn).toBeNull();
    const held = await now("PATCH", `${ROUNDS}/first`, { datedOn: "2026-09-01" });
    expect(problemOf(held)).toEqual({ status: 409, code: "follow-up-not-open" });
    const wrong = await now("PATCH", SECOND, { datedOn: "2026-02-30", state: "closed" });
    expect(fieldsOf(wrong)).toEqual(["body.datedOn", "body.state"]);
  });

  it("are changed from what was seen, and only so", async () => {
    const headers = { "if-match": await door.tagOf(SECOND) };
    expect((await door.call("POST", `${SECOND}/open`, { headers })).statusCode).toBe(200);
    for (const [method, url, body] of [
      ["POST", `${SECOND}/close`, undefined],
      ["POST", `${SECOND}/reopen`, { reason: "x" }],
      ["POST", `${SECOND}/publish`, undefined],
      ["POST", `${SECOND}/editions`, { reason: "x", corrections: [] }],
      ["PATCH", SECOND, { datedOn: null }],
    ] as const) {
      const stale = await door.call(method, url, { body, headers });
      expect(problemOf(stale)).toEqual({ status: 409, code: "changed-meanwhile" });
      expect(`"${stale.json().conflict.version}"`).toBe(await door.tagOf(SECOND));
      expect(problemOf(await door.call(method, url, { body })).code).toBe("precondition-required");
    }
    // a tag is of one language's sentences, a change is of what they say
    const seen = { "if-match": await door.tagOf(SECOND), "accept-language": "sv" };
    const dated = await door.call("PATCH", SECOND, { body: { datedOn: "2026-09-01" }, headers: seen });
    expect(dated.statusCode).toBe(200);
    const late = await door.call("PATCH", SECOND, { body: { datedOn: "2026-09-02" }, headers: seen });
    expect(late.json().conflict).toMatchObject({
      yours: { datedOn: "2026-09-02" },
      current: { state: "open", datedOn: "2026-09-01" },
      fields: [{ field: "datedOn", yours: "2026-09-02", current: "2026-09-01" }],
    });
  });

  it("are not changed when somebody else was faster by a moment", async () => {
    await open();
    const headers = { "if-match": await door.tagOf(SECOND) };
    const schedule = (datedOn: string) => door.call("PATCH", SECOND, { body: { datedOn }, headers });
    const both = await Promise.all([schedule("2026-09-01"), schedule("2026-09-02")]);
    expect(both.map(({ statusCode }) => statusCode).sort()).toEqual([200, 409]);
    // what a round takes along stands in an earlier agreement
    const seen = { "if-match": await door.tagOf(SECOND) };
    await now("PUT", EXTRA, { text: "Broen er åben." });
    const late = await door.call("PATCH", SECOND, { body: { datedOn: "2026-09-03" }, headers: seen });
    expect(problemOf(late)).toEqual({ status: 409, code: "changed-meanwhile" });
  });

  it("EXT-3 have a text for what they take along", async () => {
    const body = { text: "Broen er åben." };
    expect(problemOf(await now("PUT", EXTRA, body)).code).toBe("follow-up-not-open");
    await open();
    const blank = await door.call("GET", EXTRA);
    expect(problemOf(await door.call("PUT", EXTRA, { body })).code).toBe("precondition-required");
    const written = await now("PUT", EXTRA, body);
    expect(written.json()).toMatchObject({ fiscalYear: 2025, item: "3.7", of: "latest-status", ...body });
    expect(written.json().progress).toBe("draft");
    expect((await door.call("GET", SECOND)).json().extraFollowUps).toMatchObject([written.json()]);
    const earlier = await door.call("GET", "/agreements/2025/items/3.7");
    expect(earlier.json().latestStatuses).toEqual([{ fiscalYear: 2026, checkpoint: "second", ...body }]);
    const headers = { "if-match": await door.tagOf(EXTRA) };
    expect(headers["if-match"]).toBe(written.headers.etag);
    const stale = { "if-match": String(blank.headers.etag) };
    const lost = await door.call("PUT", EXTRA, { body: { text: "Broen er lukket igen." }, headers: stale });
    expect(problemOf(lost)).toEqual({ status: 409, code: "changed-meanwhile" });
    expect(lost.json().conflict.fields).toEqual([
      { field: "text", yours: "Broen er lukket igen.", current: body.text },
    ]);
    expect(problemOf(await door.call("DELETE", EXTRA, { headers: stale })).code).toBe("changed-meanwhile");
    const gone = await door.call("DELETE", EXTRA, { headers });
    expect([gone.json(), gone.headers.etag]).toEqual([blank.json(), blank.headers.etag]);
    expect((await door.call("GET", SECOND)).json().extraFollowUps[0].text).toBeNull();

    expect(fieldsOf(await now("PUT", EXTRA, { text: "", smiley: "happy" }))).toEqual(["body.text", "body.smiley"]);
    const whatever = { headers: { "if-match": "*" } };
    const extra = `${SECOND}/extra-follow-ups`;
    for (const url of [`${extra}/2025/3.8`, `${extra}/2024/3.8`, `${extra}/2026/1.1`]) {
      expect([url, problemOf(await door.call("DELETE", url, whatever)).status]).toEqual([url, 404]);
      expect([url, problemOf(await door.call("GET", url)).status]).toEqual([url, 404]);
    }
  });
});
