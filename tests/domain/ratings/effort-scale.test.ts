import { describe, expect, it } from "vitest";
import { EconomySmiley } from "../../../src/domain/ratings/economy-scale.js";
import { EffortSmiley } from "../../../src/domain/ratings/effort-scale.js";

describe("EFF-1 an effort is happy, neutral or sad", () => {
  it.each(["happy", "neutral", "sad"])("%s", (smiley) => expect(EffortSmiley.parse(smiley)).toBe(smiley));

  it.each(["carried", "glad", ""])("%j is no smiley", (word) => {
    expect(EffortSmiley.safeParse(word).success).toBe(false);
  });
});

describe("ECO-2 an economy is happy or sad", () => {
  it.each(["happy", "sad"])("%s", (smiley) => expect(EconomySmiley.parse(smiley)).toBe(smiley));

  it("never neutral: the budget is kept or it is not", () => {
    expect(EconomySmiley.safeParse("neutral").success).toBe(false);
  });
});
