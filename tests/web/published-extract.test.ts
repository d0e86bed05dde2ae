import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { PUBLIC, STRANGER } from "../../src/domain/access/actor.js";
import type { Grant } from "../../src/domain/access/grant.js";
import { itemsOf } from "../../src/domain/agreements/agreement.js";
import { freezeRound } from "../../src/domain/followups/freeze-round.js";
import type { Door } from "../api/door.js";
import { anAct } from "../builders/acts.js";
import { accepted, anAgreement, refused } from "../builders/agreements.js";
import { anItem, economyHappy, happy, itemNumber, neutral, sad } from "../builders/items.js";
import { useCasesFor } from "../builders/people.js";
import { pageText } from "./forms-in.js";
import { openPages } from "./house.js";
import { reader } from "./reader.js";

const EXTRACT = "/udgivet/2026/foerste/uddrag";
const CULTURE = "Kulturudvalget";
const UNPUBLISHED = "Endnu ikke offentligt";

const LAST_YEAR = anAgreement({
  fiscalYear: 2025,
  title: "Aftale om budget 2025 for Nordfjerd Kommune",
  held: "year-end",
  items: [
    anItem({
      number: "3.7",
      title: "En havnepromenade",
      responsibleCommittees: [CULTURE],
      effort: { "year-end": sad() },
      latestStatuses: [{ fiscalYear: 2026, checkpoint: "first", text: "Belægningen er lagt." }],
    }),
  ],
});

const THIS_YEAR = anAgreement({
  held: "first",
  open: "second",
  items: [
    anItem({ number: "1.1", title: "Træer langs vejen" }),
    anItem({
      number: "1.2",
      title: "Et nyt bibliotek",
      description: "Biblioteket bygges ved torvet.",
      responsibleCommittees: [CULTURE],
      milestones: { first: "Grunden er købt.", third: "Taget er lagt." },
      effort: {
        first: {
          ...neutral("Købt i marts."),
          reading: { glyph: "☹", readBy: "Bodil Glyf", readAt: "2026-05-01T08:00:00Z" },
        },
        second: happy(UNPUBLISHED),
      },
      economy: { text: "Der er afsat 3 mio. kr.", ratings: { first: economyHappy("Som ventet.") } },
    }),
    anItem({ number: "1.3", title: "Gratis kulturdage", involvedCommittees: [CULTURE] }),
    anItem({ number: "1.4", title: "Klimaplan for alle", involvedCommittees: "all" }),
  ],
  extraFollowUps: [{ fiscalYear: 2025, number: itemNumber("3.7") }],
});

/** The first round as it is held now, published as the next edition. */
async function publish({ store }: Door, number: number): Promise<void> {
  await store.transaction(async (transaction) => {
    const [agreement, before] = [await transaction.agreement(2026), await transaction.agreement(2025)];
    if (!agreement || !before) throw new Error("there is no agreement to publish");
    const content = freezeRound(agreement, "first", [before], "2026-04-30");
    await transaction.freeze(2026, "first", content, anAct());
    const logHead = await transaction.holdLog();
    const edition = { fiscalYear: 2026, round: "first", language: "da", number, logHead, content } as const;
    const reason = number === 1 ? null : "En dato var forkert.";
    await transaction.publish({ ...edition, reason, bytes: new TextEncoder().encode(`%PDF ${number}`) }, anAct());
  });
}

describe("SCOPE-1 a committee's extract of what is published", () => {
  let door: Door;
  beforeAll(async () => {
    door = await openPages();
    await door.keep(LAST_YEAR, THIS_YEAR);
    await publish(door, 1);
    await publish(door, 2);
    // what is changed since is nobody's who reads what is published
    const [chapter] = THIS_YEAR.chapters;
    if (!chapter) throw new Error("the agreement has no chapter");
    const items = itemsOf(THIS_YEAR).map((item) => ({ ...item, title: `${item.title} (${UNPUBLISHED})` }));
    await door.keep({ ...THIS_YEAR, chapters: [{ ...chapter, items }] });
  });
  afterAll(() => door.close());

  const someone = async (...grants: Grant[]) => reader(door, await door.personWith(...grants));
  const culture = () => someone({ role: "committee-reader", committee: CULTURE });

  it("is a committee reader's own, reached from what is published, with its items and nothing else", async () => {
    const person = await culture();
    const list = await person.get("/udgivet");
    expect(pageText(list.body)).toContain(`Mit uddrag: ${CULTURE}`);
    expect(list.body.match(/\/uddrag[?]/g)).toHaveLength(1);
    const page = await person.get(EXTRACT);
    expect(page.statusCode).toBe(200);
    const text = pageText(page.body);
    expect(text).toContain(`Uddrag til ${CULTURE}`);
    expect(text).toContain("første opfølgning, udgave 2");
    for (const title of [
      "1.2 Et nyt bibliotek",
      "1.3 Gratis kulturdage",
      "1.4 Klimaplan for alle",
      "3.7 (budget 2025)",
    ])
      expect(text).toContain(title);
    expect(text).toContain("4 punkter.");
    expect(text).toContain("Belægningen er lagt.");
    expect(page.body).not.toContain("Træer langs vejen");
    expect(page.body).not.toContain(UNPUBLISHED);
  });

  it("is a file to download, made from what the newest edition holds", async () => {
    const file = await (await culture()).get(`${EXTRACT}.pdf?udvalg=${CULTURE}`);
    expect([file.statusCode, file.headers["content-type"]]).toEqual([200, "application/pdf"]);
    expect(file.headers["content-disposition"]).toMatch(/Uddrag til Kulturudvalget - Udgave 2[.]pdf"/);
    expect(file.body).toContain('"number":2');
    expect(file.body).toContain("Biblioteket bygges ved torvet.");
    expect(file.body).not.toContain("Træer langs vejen");
    expect(file.body).not.toContain(UNPUBLISHED);
  });

  it("is the whole for the finance committee, and its file the very edition", async () => {
    const person = await someone({ role: "committee-reader", committee: "Økonomiudvalget" });
    const page = await person.get(EXTRACT);
    expect(pageText(page.body)).toContain("Økonomiudvalget får hele opfølgningen.");
    expect(page.body).toContain("Træer langs vejen");
    const file = await person.get(`${EXTRACT}.pdf`);
    expect([file.statusCode, file.headers.location]).toEqual([303, "/udgivet/2026/foerste/2"]);
  });

  it("is there for a committee that only what is everybody's concerns", async () => {
    const page = await (await someone({ role: "committee-reader", committee: "Skoleudvalget" })).get(EXTRACT);
    expect(pageText(page.body)).toContain("Ét punkt.");
    expect(page.body).toContain("Klimaplan for alle");
    expect(page.body).not.toContain("Et nyt bibliotek");
  });

  it.each<[string, Grant]>([
    ["the finance office", { role: "finance-office" }],
    ["a centre lead of another centre", { role: "centre-lead", centre: "Havnen" }],
    ["an auditor", { role: "auditor" }],
    ["an administrator", { role: "administrator" }],
  ])("can be any committee's for %s", async (_who, grant) => {
    const person = await someone(grant);
    const whole = await person.get(EXTRACT);
    expect(whole.body).toContain("Træer langs vejen");
    expect(whole.body).toContain(`<option value="${CULTURE}"`);
    const chosen = await person.get(`${EXTRACT}?udvalg=${CULTURE}`);
    expect(chosen.body).not.toContain("Træer langs vejen");
    expect(chosen.body).toContain("Et nyt bibliotek");
    expect((await person.get(`${EXTRACT}?udvalg=Intet`)).statusCode).toBe(404);
  });

  it.each([
    "/udgivet/2026/anden/uddrag",
    "/udgivet/2026/fjerde/uddrag",
    "/udgivet/2026/fjerde/1",
    "/udgivet/26/foerste/uddrag",
  ])("%s is not there, and that is told on a page", async (url) => {
    const answer = await (await culture()).get(url);
    expect([answer.statusCode, answer.headers["content-type"]]).toEqual([404, "text/html; charset=utf-8"]);
  });

  it("ROUND-5 leads to each item's whole story as it was published", async () => {
    const person = await culture();
    const { body } = await person.get(EXTRACT);
    expect(body).toContain('href="/udgivet/2026/foerste/punkt/1.2"');
    const story = await person.get("/udgivet/2026/foerste/punkt/1.2");
    const text = pageText(story.body);
    for (const told of [
      "Punkt 1.2: Et nyt bibliotek",
      "Her står punktet, som det blev offentliggjort i første opfølgning, udgave 2",
      "Biblioteket bygges ved torvet.",
      "Grunden er købt.",
      "Taget er lagt.",
      "Købt i marts.",
      "Der er afsat 3 mio. kr.",
      "Som ventet.",
      "Ikke begyndt",
    ])
      expect(text).toContain(told);
    // no report prints who has read a glyph, who coordinates, or what the log tells
    expect(story.body).not.toMatch(new RegExp(`${UNPUBLISHED}|Bodil Glyf|Tovholder|Hvad der er sket`));
    expect((await person.get("/udgivet/2026/foerste/punkt/9.9")).statusCode).toBe(404);
  });

  it("EXT-2 tells an earlier year's item as that year ended, with its latest status", async () => {
    const story = await (await culture()).get("/udgivet/2026/foerste/ekstra/2025/3.7");
    const text = pageText(story.body);
    for (const told of ["Punkt 3.7: En havnepromenade", "Aftale om budget 2025", "Sur", "Belægningen er lagt."])
      expect(text).toContain(told);
    expect((await (await culture()).get("/udgivet/2026/foerste/ekstra/2024/3.7")).statusCode).toBe(404);
  });

  it.each<[string, string, string]>([
    ["2026/1.2", "/punkt/2026/1.2", "/udgivet/2026/foerste/punkt/1.2"],
    ["2025/3.7", "/punkt/2025/3.7", "/udgivet/2026/foerste/ekstra/2025/3.7"],
  ])("leads whoever may not read item %s as it stands to what is published of it", async (_item, url, to) => {
    const answer = await (await culture()).get(url);
    expect([answer.statusCode, answer.headers.location]).toEqual([303, to]);
    expect((await reader(door, door.office).get(url)).statusCode).toBe(200);
  });

  it("is the public's to read, and no stranger's", async () => {
    const open = useCasesFor(door.store, { actor: PUBLIC });
    const { facts } = accepted(await open.showExtract(2026, "first", CULTURE));
    expect(itemsOf(facts.agreement).map(({ number }) => number)).toEqual(["1.2", "1.3", "1.4"]);
    const item = { fiscalYear: 2026, number: itemNumber("1.2") };
    expect(accepted(await open.showPublishedItem(item)).item.title).toBe("Et nyt bibliotek");
    const shut = useCasesFor(door.store, { actor: STRANGER });
    expect(refused(await shut.showExtract(2026, "first", null)).code).toBe("edition-unknown");
    expect(refused(await shut.showPublishedItem(item)).code).toBe("item-unknown");
  });

  it.each(["sv", "en"])("is complete in %s", async (sprog) => {
    const person = await culture();
    await person.get(EXTRACT);
    await person.post("/sprog", { sprog, til: EXTRACT });
    for (const url of [EXTRACT, "/udgivet/2026/foerste/punkt/1.2"]) {
      const { body } = await person.get(url);
      expect(body).not.toMatch(/Uddrag|offentliggjort|opfølgning|Indsats|uddraget/);
    }
  });
});
