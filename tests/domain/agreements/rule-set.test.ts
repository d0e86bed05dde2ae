import { describe, expect, it } from "vitest";
import { ruleSet, ruleSetOfYear } from "../../../src/domain/agreements/rule-set.js";
import { effortAt } from "../../../src/domain/items/item.js";
import { effortDue } from "../../../src/domain/ratings/effort-due.js";
import { accepted, anAgreement } from "../../builders/agreements.js";
import { anItem, blank, carriedFrom, happy, neutral } from "../../builders/items.js";
import { openFollowUp } from "../../builders/rounds.js";

describe("RULES-1 an agreement follows the rule set of its reading guide", () => {
  it.each([
    [2016, "2017"],
    [2017, "2017"],
    [2018, "2018"],
    [2026, "2018"],
  ] as const)("the agreement of %i follows %s", (year, version) => expect(ruleSetOfYear(year)).toBe(version));

  it("the guide of 2017 has neither carry-forward nor corrective action, that of 2018 both", () => {
    expect(ruleSet("2017")).toEqual({ version: "2017", carriesForward: false, knowsCorrectiveAction: false });
    expect(ruleSet("2018")).toEqual({ version: "2018", carriesForward: true, knowsCorrectiveAction: true });
  });

  it.each([
    ["happy", happy()],
    ["neutral", neutral()],
  ])("2017: nothing is carried or asked again after a %s one", (_case, first) => {
    const item = anItem({ effort: { first } });
    expect(effortDue(item, "second", ruleSet("2017"))).toEqual({ due: "unrated", rule: "RULES-1" });
  });

  it("2017: a milestone is assessed all the same", () => {
    const item = anItem({ milestones: { second: "Planen er vedtaget." } });
    expect(effortDue(item, "second", ruleSet("2017")).due).toBe("assess");
  });

  it.each([
    ["2017", blank()],
    ["2018", carriedFrom("first")],
  ] as const)("opening a round after a happy one, by %s", (version, expected) => {
    const items = [anItem({ effort: { first: happy() } })];
    const opened = accepted(openFollowUp(anAgreement({ items, held: "first", ruleSet: version }), "second"));
    const [item] = opened.chapters[0]?.items ?? [];
    expect(item && effortAt(item, "second")).toEqual(expected);
  });
});
