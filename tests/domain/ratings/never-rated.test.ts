import { describe, expect, it } from "vitest";
import { ruleSet } from "../../../src/domain/agreements/rule-set.js";
import { effortDue } from "../../../src/domain/ratings/effort-due.js";
import { isLeftBlank } from "../../../src/domain/ratings/never-rated.js";
import type { PreviousEffort } from "../../../src/domain/ratings/previous-effort.js";
import { aMilestone, anItem, blank, happy, neutral, notReported, postponed, unknown } from "../../builders/items.js";

describe("CARRY-3 without a milestone what was never rated stays blank", () => {
  it.each<[string, PreviousEffort, boolean]>([
    ["never rated", { kind: "never-rated" }, true],
    ["not told by the old paper", { kind: "rated", checkpoint: "first", rating: unknown() }, true],
    ["postponed by decision, which is not carried", { kind: "rated", checkpoint: "first", rating: postponed() }, true],
    ["happy", { kind: "rated", checkpoint: "first", rating: happy() }, false],
    ["neutral", { kind: "rated", checkpoint: "first", rating: neutral() }, false],
    ["not reported", { kind: "rated", checkpoint: "first", rating: notReported() }, false],
    ["a milestone passed without a rating", { kind: "gap", checkpoint: "first" }, false],
  ])("%s", (_case, previous, left) => expect(isLeftBlank(previous, null)).toBe(left));

  it("not with a milestone", () => expect(isLeftBlank({ kind: "never-rated" }, aMilestone("first"))).toBe(false));

  it.each([{ second: "Træerne er bestilt." }, { first: "Træerne er bestilt." }])(
    "also when a milestone has passed that nobody rated: it was never rated",
    (milestones) => {
      const item = anItem({ milestones, effort: { first: blank(), second: blank() } });
      expect(effortDue(item, "third", ruleSet("2018"))).toEqual({ due: "unrated", rule: "CARRY-3" });
    },
  );

  it("through several blanks", () => {
    const item = anItem({ effort: { first: blank(), second: blank("Begynder til efteråret.") } });
    expect(effortDue(item, "third", ruleSet("2018"))).toEqual({ due: "unrated", rule: "CARRY-3" });
  });
});
