import { describe, expect, it } from "vitest";
import { ruleSet } from "../../../src/domain/agreements/rule-set.js";
import { isMilestoneAssessed } from "../../../src/domain/ratings/assess-milestone.js";
import { effortDue } from "../../../src/domain/ratings/effort-due.js";
import type { PreviousEffort } from "../../../src/domain/ratings/previous-effort.js";
import { aMilestone, anItem, blank, happy, type ItemSketch, neutral, notReported } from "../../builders/items.js";

const reached = "Træerne er bestilt.";

describe("CARRY-4 a milestone at this checkpoint is assessed", () => {
  it.each<[string, PreviousEffort]>([
    ["whatever was before", { kind: "never-rated" }],
    ["after a happy one", { kind: "rated", checkpoint: "first", rating: happy() }],
    ["after a neutral one", { kind: "rated", checkpoint: "first", rating: neutral() }],
  ])("%s", (_case, previous) => {
    expect(isMilestoneAssessed(previous, aMilestone("second"))).toBe(true);
    expect(isMilestoneAssessed(previous, null)).toBe(false);
  });

  it.each<[string, ItemSketch]>([
    [
      "one that the round before left blank",
      { milestones: { second: reached }, effort: { first: happy(), second: blank() } },
    ],
    ["one that it passed by without a rating", { milestones: { second: reached }, effort: { first: neutral() } }],
  ])("%s is due now", (_case, sketch) => {
    expect(effortDue(anItem(sketch), "third", ruleSet("2018"))).toEqual({ due: "assess", rule: "CARRY-4" });
  });
});

describe("ROUND-3 what was not reported must be assessed in the next round", () => {
  it("without a milestone", () => {
    const item = anItem({ effort: { first: happy(), second: notReported() } });
    expect(effortDue(item, "third", ruleSet("2018"))).toEqual({ due: "assess", rule: "ROUND-3" });
  });
});
