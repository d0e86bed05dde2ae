import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Account } from "../../src/domain/people/account.js";
import { anAgreement } from "../builders/agreements.js";
import { anItem, itemNumber, neutral } from "../builders/items.js";
import { type Door, openDoor, problemOf } from "./door.js";
import { entriesIn, type ShownEntry, type Somebody, seen, somebody } from "./entries.js";

const SECOND = "/agreements/2026/follow-ups/second";
const at = (number: string, of: string) => `${SECOND}/items/${number}/${of}`;
const EXTRA = `${SECOND}/extra-follow-ups/2025/3.7`;

const LAST_YEAR = anAgreement({ fiscalYear: 2025, held: "year-end", items: [anItem({ number: "3.7" })] });
const THIS_YEAR = anAgreement({
  held: "first",
  items: [
    anItem({ number: "1.1", milestones: { second: "Planen er vedtaget." }, economy: { moneySetAside: true } }),
    anItem({
      number: "1.2",
      responsibleCentres: ["Vej og Park", "Kultur"],
      milestones: { first: "Huset er åbent." },
      effort: { first: neutral() },
    }),
    anItem({
      number: "1.3",
      responsibleCentres: ["Kultur"],
      contributors: { centres: ["Skole"], all: false, note: null },
      milestones: { second: "Scenen er bygget." },
    }),
    anItem({ number: "1.4", responsibleCentres: ["Skole"] }),
  ],
  extraFollowUps: [{ fiscalYear: 2025, number: itemNumber("3.7") }],
});

const HAPPY = { smiley: "happy", status: "Det er nået." };
const isSubmitted = ({ progress }: ShownEntry) => progress === "submitted";
const named =
  (...names: string[]) =>
  ({ of, item }: ShownEntry) =>
    names.includes(`${of}/${item}`);

/** One round from its opening to its corrected report, test by test, as it is played. */
describe("a round by HTTP", () => {
  let door: Door;
  const people: Record<string, Account> = {};
  const as = (name: string): Somebody => somebody(door, people[name] ?? door.office);
  beforeAll(async () => {
    door = await openDoor();
    await door.keep(LAST_YEAR, THIS_YEAR);
    people.roads = await door.personWith({ role: "centre-lead", centre: "Vej og Park" });
    people.culture = await door.personWith({ role: "centre-lead", centre: "Kultur" });
    people.school = await door.personWith({ role: "centre-lead", centre: "Skole" });
    people.coordinator = await door.personWith({
      role: "editor",
      item: { fiscalYear: 2026, number: itemNumber("1.3") },
    });
    people.auditor = await door.personWith({ role: "auditor" });
    people.committee = await door.personWith({ role: "committee-reader", committee: "Teknikudvalget" });
  });
  afterAll(() => door.close());

  it("ROUND-1 is opened by the finance office alone, with a deadline", async () => {
    for (const name of ["roads", "coordinator", "auditor"]) {
      const refused = await as(name).change("POST", `${SECOND}/open`, undefined, SECOND);
      expect([name, problemOf(refused)]).toEqual([name, { status: 403, code: "not-allowed" }]);
    }
    expect((await as("office").change("PATCH", SECOND, { deadlineOn: "2026-08-20" })).statusCode).toBe(200);
    const opened = await as("office").change("POST", `${SECOND}/open`, undefined, SECOND);
    expect(opened.json()).toMatchObject({ state: "open", deadlineOn: "2026-08-20" });
  });

  it("shows everybody their own part of it", async () => {
    const itemsOf = async (name: string) =>
      (await as(name).get(SECOND)).json().entries.map(({ item }: { item: string }) => item);
    expect(await itemsOf("office")).toEqual(["1.1", "1.2", "1.3", "1.4"]);
    expect(await itemsOf("auditor")).toEqual(["1.1", "1.2", "1.3", "1.4"]);
    expect(await itemsOf("roads")).toEqual(["1.1", "1.2"]);
    expect(await itemsOf("school")).toEqual(["1.3", "1.4"]);
    expect(await itemsOf("coordinator")).toEqual(["1.3"]);
    const round = (await as("coordinator").get(SECOND)).json();
    expect([round.extraFollowUps, round.hindrances.map(({ item }: { item: string }) => item)]).toEqual([[], ["1.3"]]);
    expect(problemOf(await as("committee").get(SECOND))).toEqual({ status: 403, code: "not-allowed" });
  });

  it("is written in by those it concerns: others may not, or may not know", async () => {
    const effort = at("1.3", "effort");
    for (const [name, read, written] of [
      ["roads", 404, 404],
      ["committee", 404, 404],
      ["school", 200, 403],
      ["auditor", 200, 403],
      ["coordinator", 200, 200],
      ["culture", 200, 200],
      ["office", 200, 200],
    ] as const) {
      expect([name, (await as(name).get(effort)).statusCode]).toEqual([name, read]);
      const put = await as(name).change("PUT", effort, { smiley: null, status: `Kladde af ${name}.` });
      expect([name, put.statusCode]).toEqual([name, written]);
    }
    expect((await as("roads").change("PUT", EXTRA, { text: "Broen er åben." })).statusCode).toBe(200);
    expect(problemOf(await as("culture").change("PUT", EXTRA, { text: "Broen?" }))).toEqual({
      status: 404,
      code: "item-unknown",
    });
  });

  it("ROUND-2 is submitted by a centre's lead: an editor only drafts", async () => {
    await as("coordinator").change("PUT", at("1.3", "effort"), HAPPY);
    const drafted = named("effort/1.3");
    expect(problemOf(await as("coordinator").bulk(`${SECOND}/submit`, drafted))).toEqual({
      status: 403,
      code: "not-allowed",
    });
    const foreign = { entries: [{ entry: { of: "effort", item: "1.3" }, version: "x" }] };
    const hidden = await door.callAs(people.roads as Account, "POST", `${SECOND}/submit`, { body: foreign });
    expect(problemOf(hidden)).toEqual({ status: 404, code: "item-unknown" });
    const draft = (await as("culture").get(at("1.3", "effort"))).json();
    const submitted = await as("culture").bulk(`${SECOND}/submit`, drafted);
    expect(submitted.statusCode).toBe(200);
    expect(entriesIn(submitted).find(drafted)?.progress).toBe("submitted");
    // it says the same, and yet is another: who saw the draft has not seen that it was handed in
    const headers = { "if-match": `"${draft.version}"` };
    const late = await door.callAs(people.coordinator as Account, "PUT", at("1.3", "effort"), { body: HAPPY, headers });
    expect(problemOf(late)).toEqual({ status: 409, code: "changed-meanwhile" });
    expect(late.json().conflict.fields).toEqual([{ field: "progress", yours: "draft", current: "submitted" }]);
  });

  it("EFF-2 ECO-4 is not submitted against the rules, nor in part", async () => {
    await as("roads").change("PUT", at("1.1", "effort"), { smiley: "neutral" });
    await as("roads").change("PUT", at("1.1", "economy"), { smiley: "sad" });
    const mine = named("effort/1.1", "economy/1.1", "latest-status/3.7");
    const refused = await as("roads").bulk(`${SECOND}/submit`, mine);
    expect(problemOf(refused)).toEqual({ status: 409, code: "entries-hindered" });
    expect(refused.json().hindrances.map(({ rule, item }: { rule: string; item: string }) => [rule, item])).toEqual([
      ["EFF-2", "1.1"],
      ["ECO-4", "1.1"],
    ]);
    const states = entriesIn(await as("roads").get(SECOND)).filter(mine);
    expect(states.map(({ progress }) => progress)).toEqual(["draft", "draft", "draft"]);

    await as("roads").change("PUT", at("1.1", "effort"), HAPPY);
    await as("roads").change("PUT", at("1.1", "economy"), { smiley: "sad", status: "Udgiften bliver højere." });
    expect((await as("roads").bulk(`${SECOND}/submit`, mine)).statusCode).toBe(200);
    expect(problemOf(await as("roads").bulk(`${SECOND}/submit`, mine))).toEqual({ status: 409, code: "entry-already" });
  });

  it("ROUND-2 of several centres is submitted when each of them has done so", async () => {
    const both = named("effort/1.2");
    await as("roads").change("PUT", at("1.2", "effort"), HAPPY);
    const half = await as("roads").bulk(`${SECOND}/submit`, both);
    expect(entriesIn(half).find(both)).toMatchObject({ work: { state: "draft", submittedBy: ["Vej og Park"] } });
    const states = async () =>
      Object.fromEntries(
        (await as("office").get(SECOND))
          .json()
          .centres.map((one: { centre: string; state: string }) => [one.centre, one.state]),
      );
    expect(await states()).toEqual({ "Vej og Park": "submitted", Kultur: "draft" });
    // whoever writes anew takes back what the other had submitted
    await as("culture").change("PUT", at("1.2", "effort"), { ...HAPPY, status: "Huset er åbnet." });
    expect(await states()).toEqual({ "Vej og Park": "draft", Kultur: "draft" });
    for (const name of ["culture", "roads"]) await as(name).bulk(`${SECOND}/submit`, both);
    expect(await states()).toEqual({ "Vej og Park": "submitted", Kultur: "submitted" });
  });

  it("ROUND-2 is returned with a comment, which the centre reads and mends", async () => {
    const one = named("economy/1.1");
    expect(problemOf(await as("roads").bulk(`${SECOND}/return`, one, { comment: "Nej." })).status).toBe(403);
    const silent = await as("office").bulk(`${SECOND}/return`, one, { comment: " " });
    expect(problemOf(silent)).toEqual({ status: 422, code: "body-invalid" });
    const returned = await as("office").bulk(`${SECOND}/return`, one, { comment: "Hvem betaler?" });
    expect(entriesIn(returned).find(one)).toMatchObject({ work: { state: "returned", comment: "Hvem betaler?" } });
    expect((await as("roads").get(at("1.1", "economy"))).json().work.comment).toBe("Hvem betaler?");
    expect((await as("roads").get(SECOND)).json().centres[0].state).toBe("returned");
    const mended = { smiley: "sad", status: "Udgiften bliver højere. Der kommer en ny sag." };
    expect((await as("roads").change("PUT", at("1.1", "economy"), mended)).json().progress).toBe("draft");
    await as("roads").bulk(`${SECOND}/submit`, one);
  });

  it("ROUND-2 is approved in bulk, each as it was seen, all of them or none", async () => {
    const ready = entriesIn(await as("office").get(SECOND)).filter(isSubmitted);
    expect(ready.map(({ of, item }) => `${of}/${item}`)).toEqual([
      "effort/1.1",
      "economy/1.1",
      "effort/1.2",
      "effort/1.3",
      "latest-status/3.7",
    ]);
    await as("culture").change("PUT", at("1.3", "effort"), { ...HAPPY, status: "Scenen står der." });
    const approve = (entries: readonly ShownEntry[]) =>
      door.call("POST", `${SECOND}/approve`, { body: { entries: seen(entries) } });
    const stale = await approve(ready);
    expect(problemOf(stale)).toEqual({ status: 409, code: "changed-meanwhile" });
    const now = (await as("office").get(at("1.3", "effort"))).json();
    expect(stale.json().conflicts).toEqual([
      {
        entry: { of: "effort", item: "1.3" },
        version: now.version,
        yours: { progress: "approved", version: ready[3]?.version },
        current: now,
        fields: [
          { field: "progress", yours: "approved", current: "draft" },
          { field: "version", yours: ready[3]?.version, current: now.version },
        ],
      },
    ]);
    expect(entriesIn(await as("office").get(SECOND)).filter(isSubmitted)).toHaveLength(4);
    expect(problemOf(await approve([now]))).toEqual({ status: 409, code: "entry-not-submitted" });
    expect(problemOf(await approve([ready[0] as ShownEntry, ready[0] as ShownEntry])).code).toBe("body-invalid");
    expect((await approve(ready.filter(({ item }) => item !== "1.3"))).statusCode).toBe(200);
    const late = await as("roads").change("PUT", at("1.1", "effort"), HAPPY);
    expect(problemOf(late)).toEqual({ status: 409, code: "entry-approved" });
  });

  it("is written in by the finance office on a centre's behalf, and its history says so", async () => {
    const url = at("1.3", "effort");
    await as("office").change("PUT", url, { ...HAPPY, status: "Skrevet efter telefonsamtale." });
    const history = await as("culture").get("/agreements/2026/items/1.3/history");
    const last = history.json().items.at(-1);
    expect(last).toMatchObject({
      actorName: door.office.name,
      action: "draft-entry",
      onBehalfOf: ["Kultur"],
      fiscalYear: 2026,
      round: "second",
      item: "1.3",
    });
    expect((await as("roads").get("/agreements/2026/items/1.3/history")).statusCode).toBe(404);
  });

  it("ROUND-3 does not close while something hinders it, and closes over a gap with a reason", async () => {
    const close = (body?: unknown) => as("office").change("POST", `${SECOND}/close`, body, SECOND);
    const hindered = await close();
    expect(problemOf(hindered)).toEqual({ status: 409, code: "follow-up-hindered" });
    expect(hindered.json().hindrances).toMatchObject([{ rule: "ROUND-3", item: "1.3", code: "entry-not-approved" }]);
    const entry = { of: "effort", item: "1.3" };
    const silent = await close({ gaps: [{ entry, reason: "" }] });
    expect(problemOf(silent)).toEqual({ status: 422, code: "body-invalid" });
    const unasked = await close({ gaps: [{ entry: { of: "economy", item: "1.4" }, reason: "x" }] });
    expect(problemOf(unasked)).toEqual({ status: 409, code: "entry-not-asked" });
    expect(problemOf(await as("culture").change("POST", `${SECOND}/close`, {}, SECOND)).status).toBe(403);
    const closed = await close({ gaps: [{ entry, reason: "Leverandøren er gået konkurs." }] });
    expect(closed.json()).toMatchObject({ state: "closed", datedOn: "2026-08-14", hindrances: [] });
    expect(entriesIn(closed).find(named("effort/1.3"))).toMatchObject({
      rating: { kind: "not-reported", status: "Leverandøren er gået konkurs." },
      progress: "not-reported",
    });
  });

  it("ROUND-4 is opened again with a reason, and what came late is in it", async () => {
    const reopen = (body: unknown) => as("office").change("POST", `${SECOND}/reopen`, body, SECOND);
    expect(problemOf(await reopen({})).code).toBe("body-invalid");
    expect((await reopen({ reason: "Svaret kom alligevel." })).json().state).toBe("open");
    expect(problemOf(await reopen({ reason: "Igen." }))).toEqual({ status: 409, code: "follow-up-not-closed" });
    await as("culture").change("PUT", at("1.3", "effort"), HAPPY);
    await as("culture").bulk(`${SECOND}/submit`, named("effort/1.3"));
    await as("office").bulk(`${SECOND}/approve`, isSubmitted);
    expect((await as("office").change("POST", `${SECOND}/close`, {}, SECOND)).json().state).toBe("closed");
  });

  it("ROUND-5 is published, byte by byte", async () => {
    const publish = (name: string, body?: unknown) => as(name).change("POST", `${SECOND}/publish`, body, SECOND);
    expect(problemOf(await publish("auditor")).status).toBe(403);
    const published = await publish("office", { language: "sv" });
    expect([published.statusCode, published.headers.location]).toEqual([201, `${SECOND}/editions/1`]);
    const report = await as("committee").get(`${SECOND}/editions/1/report`);
    const sha256 = createHash("sha256").update(report.rawPayload).digest("hex");
    expect(published.json()).toMatchObject({
      fiscalYear: 2026,
      checkpoint: "second",
      number: 1,
      language: "sv",
      publishedAt: "2026-08-14T10:00:00.000Z",
      publishedBy: door.office.name,
      reason: null,
      sha256,
      size: report.rawPayload.length,
    });
    expect((await as("committee").get(`${SECOND}/editions/1`)).json()).toEqual(published.json());
    expect(report.headers).toMatchObject({
      etag: `"${sha256}"`,
      "content-type": "application/pdf",
      "content-language": "sv",
      "cache-control": "private, max-age=31536000, immutable",
      "content-disposition": expect.stringContaining("Aftale om budget 2026 for Nordfjerd Kommune - Utg"),
    });
    expect(problemOf(await publish("office"))).toEqual({ status: 409, code: "follow-up-not-closed" });
    const reopened = await as("office").change("POST", `${SECOND}/reopen`, { reason: "Fejl." }, SECOND);
    expect(problemOf(reopened)).toEqual({ status: 409, code: "follow-up-not-closed" });
  });

  it("ROUND-5 is shown as it was published, whole and in its language; else it is painted", async () => {
    const first = (await as("office").get(`${SECOND}/editions/1/report`)).rawPayload;
    const whole = await as("auditor").get(`${SECOND}/report?lang=sv`);
    expect(whole.rawPayload).toEqual(first);
    for (const query of ["?lang=da", "?lang=sv&committee=Teknikudvalget"]) {
      const painted = await as("auditor").get(`${SECOND}/report${query}`);
      expect(painted.statusCode).toBe(200);
      expect(painted.rawPayload).not.toEqual(first);
    }
    for (const name of ["committee", "roads"]) {
      expect(problemOf(await as(name).get(`${SECOND}/report?lang=sv`)).status).toBe(403);
    }
  });

  it("ROUND-5 is corrected in a new edition, and the old one stays as it was", async () => {
    const first = await as("office").get(`${SECOND}/editions/1/report`);
    const correct = (body: unknown, name = "office") => as(name).change("POST", `${SECOND}/editions`, body, SECOND);
    const corrections = [
      { item: "1.1", effort: { smiley: "neutral", status: "Planen blev udsat." } },
      { latestStatusOf: { fiscalYear: 2025, number: "3.7" }, text: "Broen åbnede i juli." },
    ];
    expect(problemOf(await correct({ reason: "Fejl.", corrections }, "roads")).status).toBe(403);
    expect(problemOf(await correct({ corrections })).code).toBe("body-invalid");
    const broken = [{ item: "1.1", effort: { smiley: "neutral" } }];
    expect(problemOf(await correct({ reason: "Fejl.", corrections: broken })).code).toBe("correction-hindered");
    const corrected = await correct({ reason: "Forkert smiley i punkt 1.1.", corrections });
    expect([corrected.statusCode, corrected.headers.location]).toEqual([201, `${SECOND}/editions/2`]);
    expect(corrected.json()).toMatchObject({ number: 2, language: "sv", reason: "Forkert smiley i punkt 1.1." });

    const again = await as("office").get(`${SECOND}/editions/1/report`);
    expect([again.rawPayload, again.headers.etag]).toEqual([first.rawPayload, first.headers.etag]);
    const newest = (await as("office").get(`${SECOND}/report?lang=sv`)).body;
    expect(newest).toContain("Broen åbnede i juli.");
    expect(newest).toContain("Planen blev udsat.");
    for (const list of ["/editions", "/agreements/2026/editions"]) {
      const { items } = (await as("roads").get(list)).json();
      expect(items.map(({ number }: { number: number }) => number)).toEqual([1, 2]);
    }
    expect((await as("office").get("/agreements/2025/editions")).json().items).toEqual([]);
    for (const address of ["", "/report"]) {
      const none = await as("office").get(`${SECOND}/editions/3${address}`);
      expect(problemOf(none)).toEqual({ status: 404, code: "edition-unknown" });
    }
  });

  it("is in the log, record by record, for those who may read it", async () => {
    const walk = async (name: string, from: string) => {
      const records: Record<string, unknown>[] = [];
      for (let next: string | undefined = from; next !== undefined; ) {
        const response = await as(name).get(next);
        records.push(...response.json().items);
        next = /<([^>]+)>; rel="next"/.exec(String(response.headers.link))?.[1];
      }
      return records;
    };
    const records = await walk("auditor", "/log?limit=7");
    expect(records.map(({ sequence }) => sequence)).toEqual(records.map((_record, index) => index + 1));
    expect(records.slice(1).map(({ previousHash }) => previousHash)).toEqual(
      records.slice(0, -1).map(({ hash }) => hash),
    );
    expect(records).toContainEqual(expect.objectContaining({ action: "review-entries", reason: "Hvem betaler?" }));
    expect(records).toContainEqual(
      expect.objectContaining({ action: "reopen-round", reason: "Svaret kom alligevel." }),
    );
    const ofItem = await walk("roads", "/agreements/2026/items/1.1/history?limit=3");
    expect(ofItem).toEqual(records.filter(({ fiscalYear, item }) => fiscalYear === 2026 && item === "1.1"));
    expect(ofItem.length).toBeGreaterThan(6);
    for (const name of ["roads", "coordinator", "committee"]) {
      expect(problemOf(await as(name).get("/log")).status).toBe(404);
    }
    expect(problemOf(await as("auditor").get("/log?cursor=eA")).code).toBe("cursor-unknown");
  });

  it("ROUND-5 what came closed with its agreement's document is neither reopened, published nor corrected", async () => {
    const cameClosed = "/agreements/2025/follow-ups/year-end";
    for (const [what, body] of [
      ["reopen", { reason: "Fejl." }],
      ["publish", {}],
      ["editions", { reason: "Fejl.", corrections: [] }],
    ] as const) {
      const refused = await as("office").change("POST", `${cameClosed}/${what}`, body, cameClosed);
      expect([what, problemOf(refused)]).toEqual([what, { status: 409, code: "follow-up-imported" }]);
    }
  });
});
