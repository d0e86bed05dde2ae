import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { anAgreement } from "../builders/agreements.js";
import { anItem, happy, itemNumber, neutral } from "../builders/items.js";
import { type Door, fieldsOf, openDoor, problemOf } from "./door.js";

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
  beforeEach(() => door.keep(LAST_YEAR, THIS_YEAR));
  afterAll(() => door.close());

  const rate = async (number: string) => {
    const body = { smiley: "happy", status: "Planen blev vedtaget i juni." };
    return door.call("PUT", `${SECOND}/items/${number}/effort`, { body });
  };

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

  it("show what is asked, what has come and what hinders", async () => {
    const opened = await door.call("POST", `${SECOND}/open`);
    expect(opened.statusCode).toBe(200);
    expect(opened.json()).toMatchObject({
      fiscalYear: 2026,
      checkpoint: "second",
      state: "open",
      datedOn: null,
      entries: [
        {
          item: "1.1",
          effort: {
            asked: { due: "carried", rule: "CARRY-1" },
            rating: { kind: "carried", smiley: "happy", assessedAt: "first" },
          },
          economy: { asked: { due: "unrated", rule: "ECO-3" }, rating: { kind: "unrated" } },
        },
        { item: "1.2", effort: { asked: { due: "assess-again", rule: "CARRY-2", previousAt: "first" }, rating: null } },
      ],
      extraFollowUps: [{ fiscalYear: 2025, item: "3.7", text: null }],
      hindrances: [
        { rule: "CARRY-2", agreement: 2026, item: "1.2", checkpoint: "second", level: "hindrance" },
        { rule: "EXT-3", agreement: 2025, item: "3.7", checkpoint: "second", level: "hindrance" },
      ],
    });
    const shown = await door.call("GET", SECOND);
    expect(shown.json()).toEqual(opened.json());
    const known = { "if-none-match": String(shown.headers.etag) };
    expect((await door.call("GET", SECOND, { headers: known })).statusCode).toBe(304);
    const english = await door.call("GET", SECOND, { headers: { ...known, "accept-language": "en" } });
    expect(english.statusCode).toBe(200);
    expect(english.json().hindrances[0].message).toMatch(/^The effort/);
  });

  it.each([
    [ROUNDS.replace("2026", "2030"), "second", "agreement-unknown", 404],
    [ROUNDS, "fifth", "address-invalid", 400],
  ])("are not at %s/%s", async (address, checkpoint, code, status) => {
    for (const call of [
      ["GET", ""],
      ["POST", "/open"],
      ["POST", "/close"],
      ["PATCH", ""],
    ] as const) {
      const [method, action] = call;
      const body = method === "PATCH" ? { body: {} } : {};
      expect(problemOf(await door.call(method, `${address}/${checkpoint}${action}`, body))).toEqual({ status, code });
    }
  });

  it("open in their order, once", async () => {
    expect(problemOf(await door.call("POST", `${ROUNDS}/third/open`))).toEqual({
      status: 409,
      code: "follow-up-before-not-closed",
    });
    expect((await door.call("POST", `${SECOND}/open`, { body: {} })).statusCode).toBe(200);
    expect(problemOf(await door.call("POST", `${SECOND}/open`))).toEqual({
      status: 409,
      code: "follow-up-not-planned",
    });
    const carrying = await door.call("POST", `${SECOND}/open`, { body: { force: true } });
    expect(fieldsOf(carrying)).toEqual(["body.force"]);
  });

  it("ROUND-3 close when nothing hinders, and say what does", async () => {
    expect(problemOf(await door.call("POST", `${SECOND}/close`))).toEqual({ status: 409, code: "follow-up-not-open" });
    await door.call("POST", `${SECOND}/open`);
    const before = await door.tagOf("/agreements/2026");
    const hindered = await door.call("POST", `${SECOND}/close`, { headers: { "accept-language": "sv" } });
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

    expect((await rate("1.2")).statusCode).toBe(200);
    expect((await door.call("PUT", EXTRA, { body: { text: "Broen er åben." } })).statusCode).toBe(200);
    const closed = await door.call("POST", `${SECOND}/close`);
    expect(closed.json()).toMatchObject({ state: "closed", datedOn: "2026-08-14", hindrances: [] });
  });

  it("are dated until they are history", async () => {
    const dated = await door.call("PATCH", SECOND, { body: { datedOn: "2026-09-01" } });
    expect(dated.json()).toMatchObject({ datedOn: "2026-09-01", cutOffOn: null });
    const cut = await door.call("PATCH", SECOND, { body: { cutOffOn: "2026-08-01", datedOn: null } });
    expect(cut.json()).toMatchObject({ datedOn: null, cutOffOn: "2026-08-01" });
    const held = await door.call("PATCH", `${ROUNDS}/first`, { body: { datedOn: "2026-09-01" } });
    expect(problemOf(held)).toEqual({ status: 409, code: "follow-up-not-open" });
    const wrong = await door.call("PATCH", SECOND, { body: { datedOn: "2026-02-30", state: "closed" } });
    expect(fieldsOf(wrong)).toEqual(["body.datedOn", "body.state"]);
  });

  it("are changed from what was seen, where that is said", async () => {
    const headers = { "if-match": await door.tagOf(SECOND) };
    expect((await door.call("POST", `${SECOND}/open`, { headers })).statusCode).toBe(200);
    for (const [method, url, body] of [
      ["POST", `${SECOND}/close`, undefined],
      ["PATCH", SECOND, { datedOn: null }],
    ] as const) {
      expect(problemOf(await door.call(method, url, { body, headers }))).toEqual({
        status: 412,
        code: "changed-meanwhile",
      });
    }
    // a tag is of one language's sentences, a change is of what they say
    const seen = { "if-match": await door.tagOf(SECOND), "accept-language": "sv" };
    expect((await door.call("PATCH", SECOND, { body: { datedOn: "2026-09-01" }, headers: seen })).statusCode).toBe(200);
  });

  it("are not changed when somebody else was faster by a moment", async () => {
    let meanwhile: () => Promise<void> = () => Promise.resolve();
    const raced = await openDoor((ours) => ({
      dateFollowUp: async (...asked) => {
        await meanwhile();
        return ours.dateFollowUp(...asked);
      },
    }));
    await raced.keep(LAST_YEAR, THIS_YEAR);
    const headers = { "if-match": await raced.tagOf(SECOND) };
    meanwhile = () => raced.keep({ ...THIS_YEAR, title: "Budgetaftale 2026" });
    const late = await raced.call("PATCH", SECOND, { body: { datedOn: "2026-09-01" }, headers });
    expect(problemOf(late)).toEqual({ status: 412, code: "changed-meanwhile" });
    await raced.close();
  });

  it("EXT-3 have a text for what they take along", async () => {
    const body = { text: "Broen er åben." };
    expect(problemOf(await door.call("PUT", EXTRA, { body })).code).toBe("follow-up-not-open");
    await door.call("POST", `${SECOND}/open`);
    const written = await door.call("PUT", EXTRA, { body });
    expect(written.json()).toEqual({ fiscalYear: 2025, item: "3.7", ...body });
    expect((await door.call("GET", SECOND)).json().extraFollowUps).toEqual([written.json()]);
    const earlier = await door.call("GET", "/agreements/2025/items/3.7");
    expect(earlier.json().latestStatuses).toEqual([{ fiscalYear: 2026, checkpoint: "second", ...body }]);
    const headers = { "if-match": await door.tagOf(EXTRA) };
    expect(headers["if-match"]).toBe(written.headers.etag);
    const rewritten = { body: { text: "Broen er lukket igen." } };
    expect(problemOf(await door.call("PUT", EXTRA, rewritten)).code).toBe("precondition-required");
    expect(problemOf(await door.call("DELETE", EXTRA, { headers: { "if-match": '"old"' } })).code).toBe(
      "changed-meanwhile",
    );
    expect((await door.call("DELETE", EXTRA, { headers })).statusCode).toBe(204);
    expect((await door.call("GET", SECOND)).json().extraFollowUps[0].text).toBeNull();

    expect(fieldsOf(await door.call("PUT", EXTRA, { body: { text: "", smiley: "happy" } }))).toEqual([
      "body.text",
      "body.smiley",
    ]);
    const others = [`${SECOND}/extra-follow-ups/2025/3.8`, `${ROUNDS}/second/extra-follow-ups/2026/1.1`];
    for (const url of others) {
      expect(problemOf(await door.call("DELETE", url))).toEqual({ status: 404, code: "extra-follow-up-unknown" });
    }
    const never = await door.call("DELETE", `${SECOND}/extra-follow-ups/2024/3.8`);
    expect(problemOf(never)).toEqual({ status: 404, code: "agreement-unknown" });
  });
});
