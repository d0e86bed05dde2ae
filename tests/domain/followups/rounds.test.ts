import { describe, expect, it } from "vitest";
import { followUpAt } from "../../../src/domain/agreements/agreement.js";
import type { Checkpoint } from "../../../src/domain/agreements/calendar.js";
import { applyRules } from "../../../src/domain/followups/apply-rules.js";
import type { FollowUpState } from "../../../src/domain/followups/follow-up.js";
import { canBecome, isHeld } from "../../../src/domain/followups/follow-up-states.js";
import { rateEconomy, rateEffort } from "../../../src/domain/followups/rate.js";
import { economyAt, effortAt, type Item } from "../../../src/domain/items/item.js";
import { accepted, anAgreement, refused } from "../../builders/agreements.js";
import {
  anItem,
  blank,
  carriedFrom,
  economyHappy,
  happy,
  itemNumber,
  MONEY,
  neutral,
  sad,
} from "../../builders/items.js";
import { closeFollowUp, openFollowUp } from "../../builders/rounds.js";

const number = itemNumber("1.1");
const today = "2026-08-14";
const word = "Træerne er plantet.";

function only(agreement: ReturnType<typeof anAgreement>): Item {
  const [item] = agreement.chapters[0]?.items ?? [];
  if (!item) throw new Error("the item is gone");
  return item;
}

function opened(item: Item, checkpoint: Checkpoint = "second", held: Checkpoint = "first") {
  return accepted(openFollowUp(anAgreement({ items: [item], held }), checkpoint));
}

describe("ROUND-1 a follow-up is planned, open, closed, published; ratings change only while it is open", () => {
  const states: FollowUpState[] = ["planned", "open", "closed", "published"];

  it("each state becomes the next one, a closed one also open again (ROUND-4), and no other", () => {
    const steps = states.flatMap((from) => states.filter((to) => canBecome(from, to)).map((to) => [from, to]));
    expect(steps).toEqual([
      ["planned", "open"],
      ["open", "closed"],
      ["closed", "open"],
      ["closed", "published"],
    ]);
  });

  it("closed and published are history", () => expect(states.filter(isHeld)).toEqual(["closed", "published"]));

  it("the first round opens when nothing is before it, a later one when the one before is history", () => {
    expect(followUpAt(accepted(openFollowUp(anAgreement(), "first")), "first").state).toBe("open");
    expect(followUpAt(opened(anItem()), "second").state).toBe("open");
  });

  it.each([
    ["the one before is planned", anAgreement(), "second", "follow-up-before-not-closed"],
    ["the one before is open", anAgreement({ open: "first" }), "second", "follow-up-before-not-closed"],
    ["it is open already", anAgreement({ open: "first" }), "first", "follow-up-not-planned"],
    ["it is history", anAgreement({ held: "first" }), "first", "follow-up-not-planned"],
  ] as const)("does not open when %s", (_case, agreement, checkpoint, code) => {
    expect(refused(openFollowUp(agreement, checkpoint))).toMatchObject({ code, checkpoint });
  });

  it.each([
    ["planned", anAgreement()],
    ["closed", anAgreement({ held: "first" })],
  ])("no rating in a round that is %s", (state, agreement) => {
    const refusal = { code: "follow-up-not-open", fiscalYear: 2026, checkpoint: "first", state };
    expect(refused(rateEffort(agreement, number, "first", happy()))).toEqual(refusal);
    expect(refused(rateEconomy(agreement, number, "first", economyHappy()))).toEqual(refusal);
    expect(refused(closeFollowUp(agreement, "first", [], today))).toEqual(refusal);
  });

  it("no rating of an unknown item", () => {
    expect(refused(rateEffort(anAgreement({ open: "first" }), itemNumber("9"), "first", happy())).code).toBe(
      "item-unknown",
    );
  });

  it("an answer taken back leaves what the rules decide", () => {
    const agreement = opened(anItem({ effort: { first: happy() } }));
    const rated = accepted(rateEffort(agreement, number, "second", neutral()));
    expect(effortAt(only(rated), "second")).toEqual(neutral());
    expect(accepted(rateEffort(rated, number, "second", null))).toEqual(agreement);
  });

  it("effort and economy are told apart", () => {
    const agreement = opened(anItem({ economy: { text: MONEY } }));
    const rated = accepted(rateEconomy(agreement, number, "second", economyHappy()));
    expect(economyAt(only(rated), "second")).toEqual(economyHappy());
    expect(only(rated).effort).toEqual(only(agreement).effort);
  });
});

describe("opening a round writes what the rules alone decide", () => {
  it("carried and blank", () => {
    const item = only(opened(anItem({ effort: { first: happy() } })));
    expect(effortAt(item, "second")).toEqual(carriedFrom("first"));
    expect(economyAt(item, "second")).toEqual(blank());
  });

  it("nothing where an answer is due", () => {
    const item = only(opened(anItem({ milestones: { second: "Plan." }, economy: { text: MONEY } })));
    expect(effortAt(item, "second")).toBeNull();
    expect(economyAt(item, "second")).toBeNull();
  });

  it("a blank that somebody has written on stays", () => {
    const item = anItem({ effort: { first: happy(), second: blank("Intet nyt.") } });
    const agreement = anAgreement({ items: [item], held: "first", open: "second" });
    expect(effortAt(only(applyRules(agreement, "second")), "second")).toEqual(blank("Intet nyt."));
  });

  it("a carried smiley that the rules no longer give is taken away", () => {
    const item = anItem({ effort: { first: neutral(), second: carriedFrom("first") } });
    const agreement = anAgreement({ items: [item], held: "first", open: "second" });
    expect(effortAt(only(applyRules(agreement, "second")), "second")).toBeNull();
  });

  it("items without a change stay the same objects", () => {
    const agreement = opened(anItem({ effort: { first: happy() } }));
    expect(only(applyRules(agreement, "second"))).toBe(only(agreement));
  });
});

describe("ROUND-3 a round closes when nothing hinders it; what does is listed item by item, rule by rule", () => {
  it("closes on the day, unless its date was set", () => {
    const agreement = opened(anItem());
    expect(followUpAt(accepted(closeFollowUp(agreement, "second", [], today)), "second")).toMatchObject({
      state: "closed",
      datedOn: today,
    });
    const followUps = agreement.followUps.map((round) => ({ ...round, datedOn: "2026-08-01" }));
    const dated = accepted(closeFollowUp({ ...agreement, followUps }, "second", [], today));
    expect(followUpAt(dated, "second").datedOn).toBe("2026-08-01");
  });

  it("lists every hindrance, and changes nothing", () => {
    const items = [
      anItem({ number: "1.1", milestones: { second: "Plan." }, economy: { text: MONEY } }),
      anItem({ number: "1.2", effort: { first: neutral() } }),
      anItem({ number: "1.3" }),
    ];
    const agreement = accepted(openFollowUp(anAgreement({ items, held: "first" }), "second"));
    const refusal = refused(closeFollowUp(agreement, "second", [], today));
    if (refusal.code !== "follow-up-hindered") throw new Error(refusal.code);
    expect(refusal.hindrances.map(({ item, breach }) => [item, breach.rule, breach.code])).toEqual([
      ["1.1", "CARRY-4", "effort-missing"],
      ["1.1", "ECO-3", "economy-missing"],
      ["1.2", "CARRY-2", "effort-missing"],
    ]);
  });

  it.each([
    ["EFF-2", neutral(null), neutral()],
    ["EFF-3", sad("Det går ikke."), sad()],
  ])("%s hinders until the text is there", (rule, lacking, complete) => {
    const agreement = opened(anItem({ milestones: { second: "Plan." } }));
    const hindered = accepted(rateEffort(agreement, number, "second", lacking));
    expect(refused(closeFollowUp(hindered, "second", [], today))).toMatchObject({
      hindrances: [{ level: "hindrance", breach: { rule } }],
    });
    const ready = accepted(rateEffort(agreement, number, "second", complete));
    expect(closeFollowUp(ready, "second", [], today).ok).toBe(true);
  });

  it("CARRY-2: a happy answer without a word hinders, with one it does not", () => {
    const agreement = opened(anItem({ effort: { first: neutral() } }));
    const silent = accepted(rateEffort(agreement, number, "second", happy()));
    expect(closeFollowUp(silent, "second", [], today).ok).toBe(false);
    const told = accepted(rateEffort(agreement, number, "second", happy(word)));
    expect(closeFollowUp(told, "second", [], today).ok).toBe(true);
  });

  it("a warning does not hinder: happy, though the text speaks of delay", () => {
    const agreement = opened(anItem({ milestones: { second: "Plan." } }));
    const rated = accepted(rateEffort(agreement, number, "second", happy("Planen er forsinket.")));
    expect(closeFollowUp(rated, "second", [], today).ok).toBe(true);
  });

  it("EXT-3: a missing text of an extra follow-up hinders", () => {
    const earlier = anAgreement({ fiscalYear: 2025, held: "year-end", items: [anItem({ number: "4.1" })] });
    const extraFollowUps = [{ fiscalYear: 2025, number: itemNumber("4.1") }];
    const agreement = anAgreement({ open: "first", items: [], extraFollowUps });
    expect(refused(closeFollowUp(agreement, "first", [earlier], today))).toMatchObject({
      hindrances: [
        { fiscalYear: 2025, item: "4.1", breach: { code: "extra-status-missing", rule: "EXT-3", roundOf: 2026 } },
      ],
    });
  });
});
