import { describe, expect, it } from "vitest";
import { lacksStatus } from "../../../src/domain/ratings/status-needed.js";
import { blank, carriedFrom, happy, neutral, notReported, sad, unresolved } from "../../builders/items.js";

describe("EFF-2 a neutral or sad effort needs a status text", () => {
  it.each([
    ["neutral without", neutral(null), true],
    ["neutral with", neutral(), false],
    ["sad without", sad(null), true],
    ["sad with", sad(), false],
    ["unresolved without: it is one of the two", unresolved(null), true],
    ["unresolved with", unresolved(), false],
    ["happy without", happy(), false],
    ["carried", carriedFrom("first"), false],
    ["blank", blank(), false],
    ["not reported", notReported(), false],
  ])("%s", (_case, rating, lacking) => expect(lacksStatus(rating)).toBe(lacking));
});
