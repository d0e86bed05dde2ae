import { describe, expect, it } from "vitest";
import type { EffortDue } from "../../../src/domain/ratings/effort-due.js";
import { lacksReasonForReplacing } from "../../../src/domain/ratings/replace-rating.js";
import { blank, carriedFrom, happy } from "../../builders/items.js";

const carried: EffortDue = { due: "carried", rule: "CARRY-1", rating: carriedFrom("first") };
const unrated: EffortDue = { due: "unrated", rule: "CARRY-3" };
const word = "Træerne er plantet før tid.";

describe("CARRY-5 a carried or blank rating may be replaced, with a word that says why", () => {
  it.each([
    ["a carried one, without a word", carried, happy(), true],
    ["a blank one, without a word", unrated, happy(), true],
    ["a carried one, with a word", carried, happy(word), false],
    ["a blank one, with a word", unrated, happy(word), false],
    ["a carried one that stays", carried, carriedFrom("first"), false],
    ["a blank one that stays", unrated, blank(), false],
    ["an answer that was asked for", { due: "assess", rule: "CARRY-4" } as const, happy(), false],
  ])("%s", (_case, due, rating, lacking) => expect(lacksReasonForReplacing(due, rating)).toBe(lacking));
});
