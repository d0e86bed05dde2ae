import { describe, expect, it } from "vitest";
import { lacksDecidingBody } from "../../../src/domain/ratings/deciding-body.js";
import { neutral, sad, unresolved } from "../../builders/items.js";

const plain = "Planteskolen kan ikke levere træerne.";

describe("EFF-3 a sad effort names the deciding body and what is put before it", () => {
  it.each([
    ["a text that names nobody", sad(plain), true],
    ["no text at all", sad(null), true],
    ["a text about chosen areas is about no committee", sad("Kun udvalgte skoleveje får træer."), true],
    ["a text that names a committee", sad("Sagen forelægges Teknikudvalget den 3. november 2026."), false],
    ["a text that names the council", sad("Kommunalbestyrelsen tager stilling i december."), false],
    [
      "a proposed corrective action",
      sad(plain, {
        kind: "proposed",
        decidingBody: "Teknikudvalget",
        proposal: "Der plantes buske i stedet.",
        expectedMeeting: null,
      }),
      false,
    ],
    [
      "the matter is put before the body",
      sad(plain, { kind: "put-before", decidingBody: "Byrådet", expectedMeeting: "november 2026" }),
      false,
    ],
    ["a neutral one names nobody", neutral(plain), false],
    ["an unresolved one may be neutral", unresolved(plain), false],
  ])("%s", (_case, rating, lacking) => expect(lacksDecidingBody(rating, { imported: true })).toBe(lacking));

  it("in a round of our own prose is not enough: there is a place for each of it", () => {
    const prose = sad("Sagen forelægges Teknikudvalget den 3. november 2026.");
    expect(lacksDecidingBody(prose, { imported: false })).toBe(true);
    expect(lacksDecidingBody(sad(), { imported: false })).toBe(false);
  });
});
