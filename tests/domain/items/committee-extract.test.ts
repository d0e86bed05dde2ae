import { describe, expect, it } from "vitest";
import { itemsOf } from "../../../src/domain/agreements/agreement.js";
import {
  committeeExtract,
  concernsCommittee,
  isFinanceCommittee,
  meansAllStandingCommittees,
} from "../../../src/domain/items/committee-extract.js";
import { anAgreement } from "../../builders/agreements.js";
import { anItem, type ItemSketch } from "../../builders/items.js";

describe("SCOPE-1 a committee's extract holds what it is responsible for, is involved in, or where all are", () => {
  it.each<[string, ItemSketch, string, boolean]>([
    ["responsible", { responsibleCommittees: ["Teknikudvalget"] }, "Teknikudvalget", true],
    ["one of two responsible", { responsibleCommittees: ["Skoleudvalget", "Teknikudvalget"] }, "Teknikudvalget", true],
    ["involved", { involvedCommittees: ["Skoleudvalget"] }, "Skoleudvalget", true],
    ["all involved", { involvedCommittees: "all" }, "Skoleudvalget", true],
    ["all responsible", { responsibleCommittees: ["Alle fagudvalg"] }, "Skoleudvalget", true],
    ["all, named in the list", { involvedCommittees: ["Alle fagudvalg"] }, "Skoleudvalget", true],
    ["named with other spaces", { responsibleCommittees: ["Børne-og Ungeudvalget"] }, "Børne- og Ungeudvalget", true],
    ["neither", { responsibleCommittees: ["Teknikudvalget"] }, "Skoleudvalget", false],
    ["only the finance committee", { responsibleCommittees: ["Økonomiudvalget"] }, "Skoleudvalget", false],
    ["the finance committee itself", { responsibleCommittees: ["Teknikudvalget"] }, "Økonomiudvalget", true],
  ])("%s", (_case, sketch, committee, expected) => {
    expect(concernsCommittee(anItem(sketch), committee)).toBe(expected);
  });

  it.each([
    "Økonomiudvalget",
    "økonomiudvalget ",
    "ØKONOMIUDVALGET",
    "Økonomiudvalg",
    "Økonomi- og Erhvervsudvalget",
    "Økonomi-og Planudvalget",
    "Økonomi-, Plan- og Erhvervsudvalget",
  ])("%s is the finance committee, which gets the whole report", (name) => expect(isFinanceCommittee(name)).toBe(true));

  it.each(["Teknikudvalget", "Økonomi og Styring", "Udvalget for grøn økonomi", "Økonomiudvalgets sekretariat"])(
    "%s is not",
    (name) => expect(isFinanceCommittee(name)).toBe(false),
  );

  it.each(["Alle fagudvalg", "alle fagudvalgene", "Alle stående udvalg", "Alle udvalg", "Alle de stående udvalg"])(
    "%s are all standing committees",
    (name) => expect(meansAllStandingCommittees(name)).toBe(true),
  );

  it.each(["Fagudvalget", "Alle centre", "Udvalget for alle"])("%s are not", (name) =>
    expect(meansAllStandingCommittees(name)).toBe(false),
  );

  it("keeps the chapters that hold something, and the items as they are", () => {
    const mine = anItem({ number: "1.2", responsibleCommittees: ["Skoleudvalget"] });
    const agreement = anAgreement({ items: [anItem(), mine] });
    const empty = {
      number: "2",
      title: "Uden punkter for udvalget",
      subTheme: null,
      items: [anItem({ number: "2.1" })],
    };
    const extract = committeeExtract({ ...agreement, chapters: [...agreement.chapters, empty] }, "Skoleudvalget");
    expect(extract.chapters.map(({ number }) => number)).toEqual(["1"]);
    expect(itemsOf(extract)).toEqual([mine]);
    expect(itemsOf(committeeExtract(agreement, "Økonomiudvalget"))).toEqual(itemsOf(agreement));
  });
});
