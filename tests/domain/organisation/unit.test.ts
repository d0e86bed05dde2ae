import { describe, expect, it } from "vitest";
import { sameUnit } from "../../../src/domain/organisation/unit.js";

describe("units are told apart as people do", () => {
  it.each([
    ["Børne- og Ungeudvalget", "Børne-og Ungeudvalget"],
    ["Børne- og Ungeudvalget", "børne - og ungeudvalget "],
    ["By, Havn og Miljø", "By,  Havn\u00a0og Miljø"],
  ])("%s is %s", (a, b) => expect(sameUnit(a, b)).toBe(true));

  it.each([
    ["Økonomi", "Økonomi og Styring"],
    ["By, Havn og Miljø", "By og Miljø"],
  ])("%s is not %s: names change between years", (a, b) => expect(sameUnit(a, b)).toBe(false));
});
