import { describe, expect, it } from "vitest";
import { lacksEconomyStatus } from "../../../src/domain/ratings/sad-economy.js";
import { blank, economyHappy, economySad, unknown } from "../../builders/items.js";

describe("ECO-4 a sad economy needs a status text", () => {
  it.each([
    ["sad without", { ...economySad(), status: null }, true],
    ["sad with", economySad(), false],
    ["happy without", economyHappy(), false],
    ["blank", blank(), false],
    ["unknown", unknown(), false],
  ])("%s", (_case, rating, lacking) => expect(lacksEconomyStatus(rating)).toBe(lacking));
});
