import { describe, expect, it } from "vitest";
import { economyAt } from "../../../src/domain/items/item.js";
import { withEconomy, withEffort } from "../../../src/domain/ratings/one-per-follow-up.js";
import { anItem, blank, economyHappy, economySad, happy, neutral } from "../../builders/items.js";

const item = anItem({ economy: { ratings: { first: economyHappy(), third: blank() } } });

describe("ECO-1 one economy smiley per item per follow-up, each follow-up keeping its own", () => {
  it("a second answer takes the place of the first", () => {
    const again = withEconomy(item, "first", economySad());
    expect(again.economy.ratings).toHaveLength(2);
    expect(economyAt(again, "first")).toEqual(economySad());
  });

  it("another round's stays, in the order of the rounds", () => {
    const more = withEconomy(item, "second", economySad());
    expect(more.economy.ratings.map(({ checkpoint }) => checkpoint)).toEqual(["first", "second", "third"]);
    expect(economyAt(more, "first")).toEqual(economyHappy());
  });

  it("null takes one away", () => expect(economyAt(withEconomy(item, "first", null), "first")).toBeNull());

  it("what was given is not changed", () => {
    const before = structuredClone(item);
    withEconomy(item, "first", null);
    expect(item).toEqual(before);
  });

  it("one effort per follow-up likewise", () => {
    const twice = withEffort(withEffort(item, "second", happy()), "second", neutral());
    expect(twice.effort).toEqual([{ checkpoint: "second", rating: neutral() }]);
  });
});
