import { describe, expect, it } from "vitest";
import { ruleSet } from "../../../src/domain/agreements/rule-set.js";
import { isAssessedAgain, isNotHappy, lacksWordOnRecovery } from "../../../src/domain/ratings/assess-again.js";
import { effortDue } from "../../../src/domain/ratings/effort-due.js";
import type { EffortRating } from "../../../src/domain/ratings/effort-rating.js";
import {
  aMilestone,
  anItem,
  blank,
  carriedFrom,
  happy,
  neutral,
  notReported,
  sad,
  unknown,
  unresolved,
} from "../../builders/items.js";

describe("CARRY-2 without a milestone a not happy effort is assessed again", () => {
  it.each<[string, EffortRating, boolean]>([
    ["neutral", neutral(), true],
    ["sad", sad(), true],
    ["unresolved", unresolved(), true],
    ["happy", happy(), false],
    ["carried", carriedFrom("first"), false],
    ["blank", blank(), false],
    ["unknown", unknown(), false],
    ["not reported", notReported(), false],
  ])("%s", (_case, rating, again) => {
    expect(isNotHappy(rating)).toBe(again);
    expect(isAssessedAgain({ kind: "rated", checkpoint: "first", rating }, null)).toBe(again);
  });

  it("not with a milestone: then that is assessed", () => {
    expect(isAssessedAgain({ kind: "rated", checkpoint: "first", rating: sad() }, aMilestone("second"))).toBe(false);
  });

  it("not where there was none before", () => expect(isAssessedAgain({ kind: "never-rated" }, null)).toBe(false));

  it("tells in which round the not happy one was given, through blanks", () => {
    const item = anItem({ effort: { first: sad(), second: blank() } });
    expect(effortDue(item, "third", ruleSet("2018"))).toEqual({
      due: "assess-again",
      rule: "CARRY-2",
      previousAt: "first",
    });
  });

  it.each([
    ["a happy answer without a word", happy(), true],
    ["a happy answer with one", happy("Høringen er afsluttet."), false],
    ["a neutral answer is EFF-2's", neutral(null), false],
  ])("%s", (_case, rating, lacking) => expect(lacksWordOnRecovery(rating)).toBe(lacking));
});
