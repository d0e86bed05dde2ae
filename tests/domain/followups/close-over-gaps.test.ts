import { describe, expect, it } from "vitest";
import { followUpAt } from "../../../src/domain/agreements/agreement.js";
import { ruleSet } from "../../../src/domain/agreements/rule-set.js";
import { closeFollowUp } from "../../../src/domain/followups/close-follow-up.js";
import { openFollowUp } from "../../../src/domain/followups/open-follow-up.js";
import { reopenFollowUp } from "../../../src/domain/followups/reopen-follow-up.js";
import { askedEntries, progressOf } from "../../../src/domain/followups/round-entries.js";
import { type EntryName, type EntryWork, withWork } from "../../../src/domain/followups/round-work.js";
import { economyAt, effortAt } from "../../../src/domain/items/item.js";
import { effortDue } from "../../../src/domain/ratings/effort-due.js";
import { accepted, anAgreement, refused } from "../../builders/agreements.js";
import { anItem, economyHappy, happy, itemNumber, MONEY } from "../../builders/items.js";
import { allIn, openFollowUp as open, roundOf } from "../../builders/rounds.js";

const today = "2026-08-14";
const reason = "Centret er under omlægning.";
const effort: EntryName = { of: "effort", item: itemNumber("1.1") };
const economy: EntryName = { of: "economy", item: itemNumber("1.1") };

const item = anItem({ milestones: { second: "Planen er vedtaget." }, economy: { text: MONEY } });
const opened = roundOf(accepted(open(anAgreement({ items: [item], held: "first" }), "second")), "second");
const rated = roundOf(
  anAgreement({
    items: [
      {
        ...item,
        effort: [{ checkpoint: "second", rating: happy() }],
        economy: { ...item.economy, ratings: [{ checkpoint: "second", rating: economyHappy() }] },
      },
    ],
    held: "first",
    open: "second",
  }),
  "second",
);

function hindrancesOf(outcome: ReturnType<typeof closeFollowUp>) {
  const refusal = refused(outcome);
  if (refusal.code !== "follow-up-hindered") throw new Error(refusal.code);
  return refusal.hindrances.map(({ item: number, breach }) => [number, breach.rule, breach.code]);
}

describe("ROUND-3 a round closes when all that is due is approved", () => {
  it.each<[string, EntryWork]>([
    ["draft", { state: "draft", submittedBy: [] }],
    ["submitted", { state: "submitted" }],
    ["returned", { state: "returned", comment: "Hvornår?" }],
  ])("what is %s hinders it, effort and economy apart", (_state, work) => {
    expect(hindrancesOf(closeFollowUp(allIn(rated, work), [], today))).toEqual([
      ["1.1", "ROUND-3", "entry-not-approved"],
      ["1.1", "ROUND-3", "entry-not-approved"],
    ]);
  });

  it("nothing hinders when all of it is approved", () => {
    expect(closeFollowUp(allIn(rated, { state: "approved" }), [], today).ok).toBe(true);
  });

  it("what is not written is told by the rule that asks for it, once", () => {
    expect(hindrancesOf(closeFollowUp(opened, [], today))).toEqual([
      ["1.1", "CARRY-4", "effort-missing"],
      ["1.1", "ECO-3", "economy-missing"],
    ]);
  });
});

describe("ROUND-3 the finance office closes over a gap with a reason", () => {
  const closed = accepted(
    closeFollowUp(
      opened,
      [
        { entry: effort, reason },
        { entry: economy, reason },
      ],
      today,
    ),
  );
  const [after] = closed.agreement.chapters[0]?.items ?? [];

  it("it reads “Ikke indberettet”, with the reason and never a smiley", () => {
    expect(after && [effortAt(after, "second"), economyAt(after, "second")]).toEqual([
      { kind: "not-reported", status: reason },
      { kind: "not-reported", status: reason },
    ]);
    expect(askedEntries(closed, []).map(progressOf)).toEqual(["not-reported", "not-reported"]);
  });

  it("what had been drafted is not taken for an answer", () => {
    const over = accepted(
      closeFollowUp(
        allIn(rated, { state: "draft", submittedBy: [] }),
        [
          { entry: effort, reason },
          { entry: economy, reason },
        ],
        today,
      ),
    );
    const [only] = over.agreement.chapters[0]?.items ?? [];
    expect(only && effortAt(only, "second")?.kind).toBe("not-reported");
  });

  it("the next round must assess it", () => {
    expect(after && effortDue(after, "third", ruleSet("2018"))).toEqual({ due: "assess", rule: "ROUND-3" });
  });

  it("one gap does not cover another", () => {
    expect(hindrancesOf(closeFollowUp(opened, [{ entry: effort, reason }], today))).toEqual([
      ["1.1", "ECO-3", "economy-missing"],
    ]);
  });

  it("there is no gap where nothing is asked", () => {
    const nothing = roundOf(anAgreement({ open: "first" }), "first");
    expect(refused(closeFollowUp(nothing, [{ entry: effort, reason }], today))).toMatchObject({
      code: "entry-not-asked",
    });
  });

  it("an extra follow-up says so in words", () => {
    const earlier = anAgreement({ fiscalYear: 2025, held: "year-end", items: [anItem({ number: "4.1" })] });
    const extraFollowUps = [{ fiscalYear: 2025, number: itemNumber("4.1") }];
    const round = roundOf(anAgreement({ items: [], open: "first", extraFollowUps }), "first", [earlier]);
    const gap = { entry: { of: "latest-status", fiscalYear: 2025, item: itemNumber("4.1") }, reason } as const;
    const [year] = accepted(closeFollowUp(round, [gap], today)).earlier;
    expect(year?.chapters[0]?.items[0]?.latestStatuses).toEqual([
      { fiscalYear: 2026, checkpoint: "first", text: `Ikke indberettet: ${reason}` },
    ]);
  });
});

describe("ROUND-4 a closed round can be reopened until it is published", () => {
  const closed = { ...accepted(closeFollowUp(allIn(rated, { state: "approved" }), [], today)) };

  it("it is open again, what was approved is still so, and it is dated anew when it closes", () => {
    const reopened = accepted(reopenFollowUp(closed));
    expect(followUpAt(reopened.agreement, "second")).toMatchObject({ state: "open", datedOn: null });
    expect(reopened.work).toEqual(closed.work);
    const again = accepted(closeFollowUp(reopened, [], "2026-08-20"));
    expect(followUpAt(again.agreement, "second").datedOn).toBe("2026-08-20");
  });

  it.each([
    ["planned", anAgreement({ held: "first" }), "follow-up-not-closed"],
    ["open", anAgreement({ held: "first", open: "second" }), "follow-up-not-closed"],
    ["followed by one that is open", anAgreement({ held: "second", open: "third" }), "later-round-begun"],
    ["followed by one that is closed", anAgreement({ held: "third" }), "later-round-begun"],
  ] as const)("not one that is %s", (_case, agreement, code) => {
    expect(refused(reopenFollowUp(roundOf(agreement, "second"))).code).toBe(code);
  });

  it.each([
    ["published", { state: "published" }, "follow-up-not-closed"],
    ["imported (ROUND-6)", { imported: true }, "follow-up-imported"],
  ] as const)("not one that is %s", (_case, change, code) => {
    const agreement = anAgreement({ held: "second" });
    const followUps = agreement.followUps.map((one) => (one.checkpoint === "second" ? { ...one, ...change } : one));
    expect(refused(reopenFollowUp(roundOf({ ...agreement, followUps }, "second"))).code).toBe(code);
  });
});

describe("the winter's round: centres draft the milestones, and the plan is frozen before the first follow-up", () => {
  const winter = roundOf(anAgreement({ items: [item] }), "implementation");
  const open = accepted(openFollowUp(winter, "planned"));
  const milestones: EntryName = { of: "milestones", item: itemNumber("1.1") };

  it("asks for the milestones of every item", () => {
    expect(askedEntries(open, []).map(({ name }) => name)).toEqual([milestones]);
  });

  it("closes when they are approved", () => {
    const hindered = closeFollowUp({ ...winter, ...open }, [], today);
    expect(hindrancesOf(hindered)).toEqual([["1.1", "ROUND-3", "entry-not-approved"]]);
    const ready = { ...open, work: withWork(open.work, { name: milestones, work: { state: "approved" as const } }) };
    expect(accepted(closeFollowUp({ ...winter, ...ready }, [], today)).work).toMatchObject({ state: "closed" });
  });

  it("the first follow-up does not open while it is open", () => {
    const first = roundOf(winter.agreement, "first");
    expect(refused(openFollowUp(first, "open"))).toMatchObject({
      code: "follow-up-before-not-closed",
      before: "implementation",
    });
    expect(openFollowUp(first, "closed").ok).toBe(true);
    expect(openFollowUp(first, "planned").ok).toBe(true);
  });

  it("it does not open, or open again, once the first follow-up has begun", () => {
    const begun = roundOf(anAgreement({ open: "first" }), "implementation");
    expect(refused(openFollowUp(begun, "planned"))).toMatchObject({
      code: "follow-up-before-not-closed",
      before: "first",
    });
    const closed = { ...begun, work: { ...begun.work, round: "implementation", state: "closed" } as const };
    expect(refused(reopenFollowUp(closed)).code).toBe("later-round-begun");
  });
});
