import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Account } from "../../src/domain/people/account.js";
import { anAgreement } from "../builders/agreements.js";
import { anItem } from "../builders/items.js";
import { type Door, fieldsOf, openDoor, problemOf } from "./door.js";
import { entriesIn, type ShownEntry, type Somebody, somebody } from "./entries.js";

const WINTER = "/agreements/2026/implementation";
const FIRST = "/agreements/2026/follow-ups/first";
const item = (number: string) => `/agreements/2026/items/${number}`;
const isDraft = ({ progress }: ShownEntry) => progress === "draft";
const isSubmitted = ({ progress }: ShownEntry) => progress === "submitted";

/** The winter's round, test by test, as it is played. */
describe("the winter's round by HTTP", () => {
  let door: Door;
  const people: Record<string, Account> = {};
  const as = (name: string): Somebody => somebody(door, people[name] ?? door.office);
  const word = (name: string, number: string, text: string) =>
    as(name).change("PUT", `${item(number)}/milestones/first`, { text }, item(number));
  beforeAll(async () => {
    door = await openDoor();
    const theirs = anItem({ number: "1.0", responsibleCentres: ["Skole"] });
    const ours = [anItem({ number: "1.1", responsibleCentres: ["Kultur"] }), anItem({ number: "1.2" })];
    const { chapters, ...facts } = anAgreement();
    const heading = { number: null, subTheme: null };
    await door.keep({
      ...facts,
      chapters: [
        { ...heading, title: "Skoler", items: [theirs] },
        { ...heading, title: "Byen", items: ours },
      ],
    });
    people.culture = await door.personWith({ role: "centre-lead", centre: "Kultur" });
    people.editor = await door.personWith({ role: "editor", centre: "Kultur" });
    people.auditor = await door.personWith({ role: "auditor" });
  });
  afterAll(() => door.close());

  const PLAN = `${WINTER}/plan`;
  const planned = async (name: string, url = PLAN) =>
    (await as(name).get(url))
      .json()
      .chapters.flatMap((chapter: { items: { number: string; milestones: { text: string }[] }[] }) =>
        chapter.items.map(({ number, milestones }) => [number, ...milestones.map(({ text }) => text)]),
      );

  it("ROUND-1 is planned until the finance office opens it: nobody else words a milestone before", async () => {
    expect((await as("auditor").get(WINTER)).json()).toMatchObject({ fiscalYear: 2026, state: "planned" });
    expect(problemOf(await word("editor", "1.1", "Huset er åbent."))).toEqual({
      status: 409,
      code: "follow-up-not-open",
    });
    expect(problemOf(await as("editor").change("POST", `${WINTER}/open`, undefined, WINTER)).status).toBe(403);
    const dated = await as("office").change("PATCH", WINTER, { deadlineOn: "2026-02-01" });
    expect(dated.json().deadlineOn).toBe("2026-02-01");
    const wrong = await as("office").change("PATCH", WINTER, { datedOn: "2026-02-01" });
    expect(fieldsOf(wrong)).toEqual(["body.deadlineOn", "body.datedOn"]);
    const opened = await as("office").change("POST", `${WINTER}/open`, undefined, WINTER);
    expect(opened.json()).toMatchObject({
      state: "open",
      deadlineOn: "2026-02-01",
      centres: [
        { centre: "Skole", state: "not-started" },
        { centre: "Kultur", state: "not-started" },
        { centre: "Vej og Park", state: "not-started" },
      ],
      entries: [{ item: "1.0" }, { item: "1.1", milestones: [], progress: "not-started" }, { item: "1.2" }],
    });
    expect(opened.json().hindrances).toHaveLength(3);
    const early = await as("office").change("POST", `${FIRST}/open`, undefined, FIRST);
    expect(problemOf(early)).toEqual({ status: 409, code: "follow-up-before-not-closed" });
  });

  it("ROUND-2 is drafted by centres, each in its own items and from what it has seen", async () => {
    const worded = await word("editor", "1.1", "Huset er åbent.");
    expect(worded.json()).toMatchObject({
      chapter: { index: 0, title: "Byen" },
      milestones: [{ checkpoint: "first", text: "Huset er åbent." }],
    });
    expect((await as("editor").get(item("1.1"))).headers.etag).toBe(worded.headers.etag);
    const entry = `${WINTER}/items/1.1/milestones`;
    const shown = await as("culture").get(entry);
    expect(shown.json()).toMatchObject({ of: "milestones", item: "1.1", progress: "draft" });
    expect(shown.headers.etag).toBe(`"${shown.json().version}"`);
    for (const [name, read, written] of [
      ["editor", 404, 404],
      ["auditor", 200, 403],
    ] as const) {
      expect([name, (await as(name).get(`${WINTER}/items/1.2/milestones`)).statusCode]).toEqual([name, read]);
      expect([name, (await word(name, "1.2", "Træerne er plantet.")).statusCode]).toEqual([name, written]);
    }
    const headers = { "if-match": String(worded.headers.etag) };
    await word("culture", "1.1", "Huset er åbent for alle.");
    const url = `${item("1.1")}/milestones/first`;
    const late = await door.callAs(people.editor as Account, "PUT", url, { body: { text: "Huset står." }, headers });
    expect(late.json().conflict.fields).toEqual([
      { field: "first", yours: "Huset står.", current: "Huset er åbent for alle." },
    ]);
  });

  it("ROUND-2 is submitted, returned and approved", async () => {
    expect(problemOf(await as("editor").bulk(`${WINTER}/submit`, isDraft)).status).toBe(403);
    expect((await as("culture").bulk(`${WINTER}/submit`, isDraft)).statusCode).toBe(200);
    const comment = { comment: "Hvornår?" };
    const returned = await as("office").bulk(`${WINTER}/return`, isSubmitted, comment);
    expect(entriesIn(returned)[1]).toMatchObject({ work: { state: "returned", ...comment } });
    await word("culture", "1.1", "Huset er åbent i maj.");
    await as("culture").bulk(`${WINTER}/submit`, isDraft);
    const approved = await as("office").bulk(`${WINTER}/approve`, isSubmitted);
    expect(entriesIn(approved)[1]?.progress).toBe("approved");
    expect(problemOf(await word("culture", "1.1", "Huset er åbent i juni."))).toEqual({
      status: 409,
      code: "entry-approved",
    });
  });

  it("ROUND-3 closes over gaps, and is frozen before the first follow-up", async () => {
    const close = (body: unknown) => as("office").change("POST", `${WINTER}/close`, body, WINTER);
    expect(problemOf(await close({}))).toEqual({ status: 409, code: "follow-up-hindered" });
    const gaps = ["1.0", "1.2"].map((number) => ({
      entry: { of: "milestones", item: number },
      reason: "Afventer ministeriet.",
    }));
    expect((await close({ gaps })).json()).toMatchObject({ state: "closed", hindrances: [] });
    expect(problemOf(await word("culture", "1.1", "Huset er åbent i juni.")).code).toBe("follow-up-not-open");
    expect(await planned("auditor")).toEqual([["1.0"], ["1.1", "Huset er åbent i maj."], ["1.2"]]);
    const reopened = await as("office").change("POST", `${WINTER}/reopen`, { reason: "Svaret kom." }, WINTER);
    expect(reopened.json().state).toBe("open");
    expect(problemOf(await as("auditor").get(PLAN))).toEqual({ status: 404, code: "plan-not-frozen" });
    expect((await close({ gaps })).json().state).toBe("closed");

    const first = await as("office").change("POST", `${FIRST}/open`, undefined, FIRST);
    expect(first.json().entries[1].effort).toMatchObject({ asked: { due: "assess", rule: "CARRY-4" } });
    const late = await as("office").change("POST", `${WINTER}/reopen`, { reason: "Igen." }, WINTER);
    expect(problemOf(late)).toEqual({ status: 409, code: "later-round-begun" });
    // outside the winter's round the finance office words milestones of rounds to come
    const later = await as("office").change("PUT", `${item("1.1")}/milestones/third`, { text: "x" }, item("1.1"));
    expect(later.statusCode).toBe(200);
  });

  it("ROUND-5 is read as it was frozen, whatever is reworded later, by each as far as they may read", async () => {
    const frozen = await as("office").get(PLAN);
    expect((await word("office", "1.1", "Huset er åbent i august.")).statusCode).toBe(200);
    expect((await as("office").get(PLAN)).body).toBe(frozen.body);
    expect(await planned("office")).toEqual([["1.0"], ["1.1", "Huset er åbent i maj."], ["1.2"]]);
    expect(await planned("editor")).toEqual([["1.1", "Huset er åbent i maj."]]);
    expect((await as("editor").get(PLAN)).body).not.toContain("Skoler");
    const headers = { "if-none-match": String(frozen.headers.etag) };
    expect((await door.call("GET", PLAN, { headers })).statusCode).toBe(304);
  });

  it("ROUND-5 is frozen as its agreement came, when the first follow-up opens without a winter's round", async () => {
    const plan = PLAN.replace("2026", "2027");
    const first = FIRST.replace("2026", "2027");
    const came = anItem({ number: "1.1", responsibleCentres: ["Kultur"], milestones: { first: "Huset er åbent." } });
    await door.keep(anAgreement({ fiscalYear: 2027, items: [came] }));
    expect(problemOf(await as("culture").get(plan))).toEqual({ status: 404, code: "plan-not-frozen" });
    expect((await as("office").change("POST", `${first}/open`, undefined, first)).statusCode).toBe(200);
    const url = "/agreements/2027/items/1.1";
    await as("office").change("PUT", `${url}/milestones/first`, { text: "Huset åbner senere." }, url);
    expect((await as("office").get(url)).json().milestones[0].text).toBe("Huset åbner senere.");
    expect(await planned("culture", plan)).toEqual([["1.1", "Huset er åbent."]]);
  });
});
