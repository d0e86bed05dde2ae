import { describe, expect, it } from "vitest";
import { findItem, followUpAt, withItem } from "../../../src/domain/agreements/agreement.js";
import type { RoundWithEarlier } from "../../../src/domain/followups/close-over-gaps.js";
import { type Correction, correctFollowUp } from "../../../src/domain/followups/correct-follow-up.js";
import { freezeRound } from "../../../src/domain/followups/freeze-round.js";
import { FrozenRound } from "../../../src/domain/followups/frozen-round.js";
import { publishFollowUp } from "../../../src/domain/followups/publish-follow-up.js";
import { effortAt } from "../../../src/domain/items/item.js";
import { accepted, anAgreement, refused } from "../../builders/agreements.js";
import { anItem, carriedFrom, economyHappy, happy, itemNumber, MONEY, neutral } from "../../builders/items.js";
import { roundOf } from "../../builders/rounds.js";

const later = anItem({
  effort: { first: happy(), second: neutral(), third: happy("Nået.") },
  economy: { text: MONEY, ratings: { second: economyHappy(), third: economyHappy() } },
});

function published(items = [anItem({ milestones: { second: "Plan." }, effort: { second: happy() } })], open?: "third") {
  const agreement = anAgreement({ items, held: "second", ...(open ? { open } : {}) });
  const followUps = agreement.followUps.map((one) =>
    one.checkpoint === "second" ? { ...one, state: "published" as const } : one,
  );
  return roundOf({ ...agreement, followUps }, "second");
}

/** A correction of what was frozen as the round stands. */
function correct(round: RoundWithEarlier, corrections: readonly Correction[], now = round) {
  return correctFollowUp(
    { round: now, frozen: freezeRound(round.agreement, "second", round.earlier, null) },
    corrections,
  );
}

describe("ROUND-5 a closed round is frozen: nothing said later reaches its report", () => {
  const frozen = freezeRound(
    anAgreement({ items: [later], held: "second", open: "third" }),
    "second",
    [],
    "2026-08-14",
  );

  it("holds the round and those before it", () => {
    const [item] = frozen.agreement.chapters[0]?.items ?? [];
    expect(item?.effort.map(({ checkpoint }) => checkpoint)).toEqual(["first", "second"]);
    expect(item?.economy.ratings.map(({ checkpoint }) => checkpoint)).toEqual(["second"]);
    expect(followUpAt(frozen.agreement, "third")).toMatchObject({ state: "planned", datedOn: null });
  });

  it("comes back from JSON as it went in", () => {
    expect(FrozenRound.parse(JSON.parse(JSON.stringify(frozen)))).toEqual(frozen);
  });

  it("of an extra follow-up, the texts up to this round", () => {
    const texts = (["first", "second", "third"] as const).map((checkpoint) => ({
      fiscalYear: 2026,
      checkpoint,
      text: `Ved ${checkpoint}.`,
    }));
    const earlier = anAgreement({
      fiscalYear: 2025,
      items: [anItem({ number: "4.1", latestStatuses: texts })],
      held: "year-end",
    });
    const agreement = anAgreement({
      held: "second",
      extraFollowUps: [{ fiscalYear: 2025, number: itemNumber("4.1") }],
    });
    const [extra] = freezeRound(agreement, "second", [earlier], null).extraItems;
    expect(extra).toMatchObject({ fiscalYear: 2025, agreementTitle: earlier.title, chapter: { number: "1" } });
    expect(extra?.item.latestStatuses).toEqual(texts.slice(0, 2));
  });

  it("of an item, nothing that a later agreement's rounds said of it", () => {
    const told = anItem({ latestStatuses: [{ fiscalYear: 2027, checkpoint: "first", text: "Stadig i gang." }] });
    const { agreement } = freezeRound(anAgreement({ items: [told], held: "year-end" }), "year-end", [], null);
    expect(agreement.chapters[0]?.items[0]?.latestStatuses).toEqual([]);
  });

  it("the implementation plan holds the milestones and no rating", () => {
    const plan = freezeRound(
      anAgreement({ items: [{ ...later, milestones: [{ checkpoint: "second", text: "Plan." }] }] }),
      "implementation",
      [],
      null,
    );
    expect(plan.agreement.chapters[0]?.items[0]).toMatchObject({ milestones: [{ text: "Plan." }], effort: [] });
  });
});

describe("ROUND-5 what is published never changes: a correction is a new edition", () => {
  it.each([
    ["planned", anAgreement({ held: "first" })],
    ["open", anAgreement({ held: "first", open: "second" })],
    ["published", published().agreement],
  ])("a round that is %s is not published", (state, agreement) => {
    expect(refused(publishFollowUp(roundOf(agreement, "second")))).toMatchObject({
      code: "follow-up-not-closed",
      state,
    });
  });

  it("a closed one is", () => {
    const round = accepted(publishFollowUp(roundOf(anAgreement({ held: "second" }), "second")));
    expect(followUpAt(round.agreement, "second").state).toBe("published");
  });

  it("only what is published is corrected", () => {
    const closed = roundOf(anAgreement({ held: "second" }), "second");
    expect(refused(correct(closed, []))).toMatchObject({ code: "follow-up-not-published", state: "closed" });
  });

  it("puts right what is named, in what was frozen and as it stands now", () => {
    const { round, frozen } = accepted(
      correct(published(), [
        { item: itemNumber("1.1"), effort: neutral(), facts: { title: "Træer langs skolevejene" } },
      ]),
    );
    for (const { chapters, followUps } of [round.agreement, frozen.agreement]) {
      const [item] = chapters[0]?.items ?? [];
      expect(item && [item.title, effortAt(item, "second")]).toEqual(["Træer langs skolevejene", neutral()]);
      expect(followUps[1]?.state).toBe("published");
    }
    expect(round.work.entries).toEqual([{ name: { of: "effort", item: "1.1" }, work: { state: "approved" } }]);
  });

  it("what else has changed since does not come along", () => {
    const then = published();
    const chapters = then.agreement.chapters.map((chapter) => ({
      ...chapter,
      items: chapter.items.map((item) => ({ ...item, title: "Omdøbt siden" })),
    }));
    const { frozen } = accepted(correct(then, [], { ...then, agreement: { ...then.agreement, chapters } }));
    expect(frozen.agreement).toEqual(freezeRound(then.agreement, "second", [], null).agreement);
  });

  it("leaves what today's item has said anew since, fact by fact", () => {
    const then = published([
      anItem({ milestones: { second: "Plan." }, effort: { second: happy() }, economy: { text: MONEY } }),
    ]);
    const [item] = then.agreement.chapters[0]?.items ?? [];
    if (!item) throw new Error("no item");
    const economy = { ...item.economy, moneySetAside: true };
    const now = { ...then, agreement: withItem(then.agreement, { ...item, title: "Omdøbt siden", economy }) };
    const facts = {
      title: "Rettet titel",
      description: "Rettet.",
      economy: { text: "Der er afsat 2 mio. kr.", moneySetAside: false },
    };
    const { round, frozen } = accepted(correct(then, [{ item: item.number, effort: neutral(), facts }], now));
    expect(findItem(frozen.agreement, item.number)).toMatchObject(facts);
    expect(findItem(round.agreement, item.number)).toMatchObject({
      title: "Omdøbt siden",
      description: "Rettet.",
      economy: { text: "Der er afsat 2 mio. kr.", moneySetAside: true },
    });
  });

  it("of an extra follow-up, its text", () => {
    const earlier = anAgreement({
      fiscalYear: 2025,
      held: "year-end",
      items: [anItem({ number: "4.1", latestStatuses: [{ fiscalYear: 2026, checkpoint: "second", text: "Først." }] })],
    });
    const of = { fiscalYear: 2025, number: itemNumber("4.1") };
    const base = published();
    const round = { ...base, agreement: { ...base.agreement, extraFollowUps: [of] }, earlier: [earlier] };
    const corrected = accepted(correct(round, [{ latestStatusOf: of, text: "Rettet." }]));
    expect(corrected.frozen.extraItems[0]?.item.latestStatuses.map(({ text }) => text)).toEqual(["Rettet."]);
    expect(corrected.round.earlier[0]?.chapters[0]?.items[0]?.latestStatuses.map(({ text }) => text)).toEqual([
      "Rettet.",
    ]);
  });

  it("the rules hold of a correction, too", () => {
    expect(refused(correct(published(), [{ item: itemNumber("1.1"), effort: neutral(null) }]))).toMatchObject({
      code: "correction-hindered",
      hindrances: [{ breach: { rule: "EFF-2" } }],
    });
  });

  it("a later round that is closed and not published stands on it: it must be reopened first", () => {
    const round = published();
    const followUps = round.agreement.followUps.map((one) =>
      one.checkpoint === "third" ? { ...one, state: "closed" as const } : one,
    );
    const held = { ...round, agreement: { ...round.agreement, followUps } };
    expect(refused(correct(held, []))).toMatchObject({ code: "later-round-closed", later: "third" });
  });

  it("a later round that is open is judged anew", () => {
    const item = anItem({ milestones: { second: "Plan." }, effort: { second: happy(), third: carriedFrom("second") } });
    const { round } = accepted(correct(published([item], "third"), [{ item: itemNumber("1.1"), effort: neutral() }]));
    const [after] = round.agreement.chapters[0]?.items ?? [];
    expect(after && effortAt(after, "third")).toBeNull();
  });
});
