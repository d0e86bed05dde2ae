import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CARE, CHILDREN, CLIMATE } from "../../scripts/demo/units.js";
import { accepted } from "../builders/agreements.js";
import { assemble, type Cast, ofAnders, ofMette, ofOthers } from "./cast.js";
import { type House, openHouse } from "./house.js";
import {
  answerAndApprove,
  breakAndMend,
  close,
  download,
  is,
  openAndCompare,
  publish,
  rulesIn,
  shown,
  type ToldEdition,
  wordsOf,
} from "./plays.js";
import { AGREEMENT, answerTo, atOnce, draft, draftAll, followUp, inState, type Judged, WINTER } from "./rounds.js";
import { done, type Visitor } from "./visitor.js";
import { DRAFTED_IN_WINTER, itemNumbered, lastAgreement, newAgreement } from "./year.js";

/** Tests of one year, each of which begins where the one before has ended. */
let house: House;
let cast: Cast;
const judged: Judged = new Map();
const editions: ToldEdition[] = [];

beforeAll(async () => {
  house = await openHouse();
  cast = await assemble(house);
});
afterAll(() => house.close());

async function wordMilestones(who: Visitor, number: string): Promise<void> {
  const place = `${AGREEMENT}/items/${number}`;
  for (const { checkpoint, text } of itemNumbered(number).milestones) {
    await who.change("PUT", `${place}/milestones/${checkpoint}`, { text }, place);
  }
}

describe("the demo year is played by its people from first opening to closing over HTTP", () => {
  it("everybody is let in by the administrator, who reads nothing of the agreements", async () => {
    const { inger, mette } = cast;
    expect((await inger.get("/people")).json.items).toHaveLength(7);
    expect((await inger.ask("GET", `${AGREEMENT}/items`)).status).toBe(404);
    expect([...mette.pageCookies.keys()]).toEqual(["milepael-access", "milepael-refresh", "milepael-device"]);
    const forged = await mette.ask("DELETE", "/sessions", { headers: { "x-csrf-token": "guessed" } });
    expect([forged.status, forged.json.code]).toEqual([403, "csrf-token-missing"]);
  });

  it("the finance office adds the agreement, and a centre names an item's coordinator", async () => {
    const { birthe, anders, mette, jonas } = cast;
    for (const body of [lastAgreement(), newAgreement()]) done(await birthe.ask("POST", "/agreements", { body }));
    await birthe.change("PATCH", `${AGREEMENT}/items/1.3`, { responsibleCentres: [CHILDREN, CLIMATE] });
    const { id } = (await jonas.get("/me")).json.person;
    const coordinator = `${AGREEMENT}/items/4.2/coordinator`;
    expect((await anders.ask("PUT", coordinator, { body: { id } })).status).toBe(404);
    done(await mette.ask("PUT", coordinator, { body: { id } }));
    const { items } = (await jonas.get(`${AGREEMENT}/items`)).json;
    expect(items.map(({ number }: { number: string }) => number)).toEqual(["4.2"]);
  });

  it("in the winter's round milestones are drafted, one is sent back, and the plan is frozen", async () => {
    const { birthe, anders, mette, jonas } = cast;
    await birthe.change("POST", `${WINTER}/open`, {}, WINTER);
    const first = followUp("first");
    expect((await birthe.refused("POST", `${first}/open`, {}, first)).code).toBe("follow-up-before-not-closed");
    const writers: Readonly<Record<string, Visitor>> = { "4.2": jonas, "4.10": birthe };
    for (const number of DRAFTED_IN_WINTER) await wordMilestones(writers[number] ?? mette, number);
    expect((await atOnce(jonas, WINTER, "submit", is("milestones", "4.2"))).json.code).toBe("not-allowed");
    done(await atOnce(anders, WINTER, "submit", ofAnders));
    done(await atOnce(mette, WINTER, "submit", ofMette));
    done(await atOnce(birthe, WINTER, "submit", ofOthers));

    const comment = "Skriv, hvor kortlægningen begynder.";
    done(await atOnce(birthe, WINTER, "return", is("milestones", "4.3"), { comment }));
    expect((await shown(mette, WINTER, is("milestones", "4.3"))).work).toEqual({ state: "returned", comment });
    expect(rulesIn(await birthe.refused("POST", `${WINTER}/close`, {}, WINTER))).toContain("4.3 ROUND-3");
    const place = `${AGREEMENT}/items/4.3`;
    await mette.change("PUT", `${place}/milestones/first`, { text: "Kortlægningen er begyndt ved Ringvejen." }, place);
    done(await atOnce(mette, WINTER, "submit", is("milestones", "4.3")));
    done(await atOnce(birthe, WINTER, "approve", inState("submitted")));
    await birthe.change("POST", `${WINTER}/close`, {}, WINTER);
    const late = await mette.refused("PUT", `${place}/milestones/third`, { text: "For sent." }, place);
    expect(late.code).toBe("follow-up-not-open");
  });

  it("the first follow-up: each centre answers, and for those who are not here the finance office", async () => {
    const { birthe, jonas, karen } = cast;
    await openAndCompare(cast, "first", judged);
    const round = followUp("first");
    await birthe.change("PATCH", round, { deadlineOn: "2026-04-10", cutOffOn: "2026-03-31", datedOn: "2026-05-04" });
    const own = await shown(jonas, round, is("effort", "4.2"));
    await draft(jonas, round, own, answerTo(own, "first"));
    const submitted = await atOnce(jonas, round, "submit", is("effort", "4.2"));
    expect([submitted.status, submitted.json.code]).toEqual([403, "not-allowed"]);
    await answerAndApprove(cast, "first");
    await close(cast, "first", judged);

    const { items } = (await birthe.get(`${AGREEMENT}/items/2.1/history?limit=100`)).json;
    const written = items.filter(({ action }: { action: string }) => action === "draft-entry");
    expect(written.length).toBeGreaterThan(0);
    for (const { onBehalfOf, actorName } of written) {
      expect([actorName, onBehalfOf]).toEqual(["Birthe Ravnsholm", [CARE]]);
    }
    expect((await karen.get("/editions")).json.items).toEqual([]);
    const edition = await publish(cast, "first");
    editions.push(edition);
    await download(karen, edition);
  });

  it("the second: what breaks a rule is not taken in until it is mended; two centres answer for one item", async () => {
    const { birthe, anders, mette } = cast;
    await openAndCompare(cast, "second", judged);
    const round = followUp("second");
    const entry = (of: "effort" | "economy", item: string) => ({ of, item, checkpoint: "second" as const });
    await breakAndMend(anders, entry("effort", "1.5"), { wrong: { smiley: "neutral" }, rule: "EFF-2" });
    await breakAndMend(mette, entry("effort", "4.2"), { wrong: { smiley: "happy" }, rule: "CARRY-2" });
    const hopeless = { smiley: "sad", status: "Det kan ikke nås." };
    await breakAndMend(mette, entry("effort", "3.1"), { wrong: hopeless, rule: "EFF-3" });
    await breakAndMend(mette, entry("economy", "3.1"), { wrong: { smiley: "sad" }, rule: "ECO-4" });
    const right = { smiley: "neutral", status: "Aftalen er sagt op, og en ny forhandles inden sommerferien." };
    await breakAndMend(mette, entry("effort", "4.5"), { wrong: { smiley: "happy" }, rule: "CARRY-5", right });

    const both = is("economy", "1.3");
    await draftAll(anders, "second", both);
    done(await atOnce(anders, round, "submit", both));
    expect((await shown(mette, round, both)).work).toEqual({ state: "draft", submittedBy: [CHILDREN] });
    done(await atOnce(mette, round, "submit", both));
    expect((await shown(anders, round, both)).progress).toBe("submitted");

    await answerAndApprove(cast, "second");
    const comment = "Skriv, hvor meget der derefter er tilbage i puljen til jordkøb.";
    done(await atOnce(birthe, round, "return", is("economy", "1.2"), { comment }));
    expect(rulesIn(await birthe.refused("POST", `${round}/close`, {}, round))).toEqual(["1.2 ROUND-3"]);
    done(await atOnce(birthe, round, "submit", is("economy", "1.2")));
    done(await atOnce(birthe, round, "approve", is("economy", "1.2")));
    await close(cast, "second", judged);
    editions.push(await publish(cast, "second"));
  });

  it("the third: the deadline moves, and it closes over a gap with a reason, once it is reopened for good", async () => {
    const { birthe, mette } = cast;
    await openAndCompare(cast, "third", judged);
    const round = followUp("third");
    await birthe.change("PATCH", round, { deadlineOn: "2026-10-01" });
    await birthe.change("PATCH", round, { deadlineOn: "2026-10-09" });
    expect((await mette.get(round)).json.deadlineOn).toBe("2026-10-09");
    const gap = is("effort", "2.9");
    await answerAndApprove(cast, "third", gap);
    expect(rulesIn(await birthe.refused("POST", `${round}/close`, {}, round))).toEqual(["2.9 CARRY-4"]);
    const reason = "Centret har ikke svaret inden dagsordenens frist.";
    const gaps = [{ entry: { of: "effort", item: "2.9" }, reason }];
    await close(cast, "third", judged, { gaps });
    const why = { reason: "Kystbeskyttelsen skal skrives om." };
    await birthe.change("POST", `${round}/reopen`, why, round);
    done(await atOnce(birthe, round, "return", is("effort", "4.2"), { comment: "Skriv afstemningens resultat." }));
    const returned = await shown(mette, round, is("effort", "4.2"));
    await draft(mette, round, returned, { smiley: "neutral", status: "Grundejerne stemte ja den 22. august." });
    done(await atOnce(mette, round, "submit", is("effort", "4.2")));
    done(await atOnce(birthe, round, "approve", is("effort", "4.2")));
    // ROUND-4: what it was closed without is asked for again
    expect(rulesIn(await birthe.refused("POST", `${round}/close`, {}, round))).toEqual(["2.9 CARRY-4"]);
    await close(cast, "third", judged, { gaps });

    const words = wordsOf((await birthe.get(`${round}/report`)).bytes);
    if (words !== null) expect(words).toContain(`IkkeindberettetStatus:${reason.replaceAll(" ", "")}`);
    editions.push(await publish(cast, "third"));
    const again = await birthe.refused("POST", `${round}/reopen`, why, round);
    expect(again.code).toBe("follow-up-not-closed");
  });

  it("a correction is a second edition, however often it is sent, and the first stays as it was", async () => {
    const { birthe, karen } = cast;
    const [first] = editions.filter(({ checkpoint }) => checkpoint === "third") as [ToldEdition];
    const before = await download(karen, first);
    const round = followUp("third");
    const { headers } = await birthe.get(round);
    const effort = { smiley: "happy", status: "Skippergade blev færdig den 3. september." };
    const body = { reason: "Skippergade var færdig.", corrections: [{ item: "4.1", effort }] };
    const sent = { "if-match": String(headers.get("etag")), "idempotency-key": "rettelse-af-4.1" };
    const answers = [1, 2].map(() => birthe.ask("POST", `${round}/editions`, { body, headers: sent }));
    const [one, two] = (await Promise.all(answers)).map(done);
    expect(one?.json).toMatchObject({ number: 2, reason: body.reason });
    expect(two?.json).toEqual(one?.json);
    expect((await karen.get(`${AGREEMENT}/editions`)).json.items).toHaveLength(4);
    editions.push(one?.json);
    const corrected = await download(karen, one?.json);
    expect(corrected.equals(before)).toBe(false);
    expect((await download(karen, first)).equals(before)).toBe(true);
    expect(wordsOf(corrected) ?? "Skippergadevarfærdig.").toContain("Skippergadevarfærdig.");
  });

  it("the year's end: what was not reported must be assessed, and all of it is published", async () => {
    const { karen } = cast;
    const efforts = await openAndCompare(cast, "year-end", judged);
    expect(efforts.find(is("effort", "2.9"))?.asked).toMatchObject({ due: "assess", rule: "ROUND-3" });
    await answerAndApprove(cast, "year-end");
    await close(cast, "year-end", judged);
    editions.push(await publish(cast, "year-end"));
    expect((await karen.get("/editions")).json.items).toEqual(
      editions.map((edition) => expect.objectContaining({ sha256: edition.sha256 })),
    );
    for (const edition of editions) {
      expect((await download(karen, edition)).equals(await download(karen, edition))).toBe(true);
    }
    expect((await karen.ask("GET", `${AGREEMENT}/items/4.1`)).status).toBe(404);
    expect((await karen.ask("GET", followUp("year-end"))).status).toBe(403);
  });

  it("the log is as it was written, and the newest hash that a report prints is in it", async () => {
    const { karen, poul } = cast;
    const newest = editions.at(-1) as ToldEdition;
    const printed = /[0-9a-f]{64}/.exec(wordsOf(await download(karen, newest)) ?? newest.logHead.hash)?.[0] ?? null;
    expect(printed).toBe(newest.logHead.hash);
    expect(accepted(await house.app.useCases.verifyLog(printed)).faults).toEqual([]);
    expect(accepted(await house.app.useCases.verifyLog("f".repeat(64))).faults).toHaveLength(1);
    const told = (await poul.get("/log?limit=100")).json.items;
    expect(told[0]).toMatchObject({ sequence: 1, actorName: "operator", action: "manage-people" });
  });
});
