import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Agreement, findItem, itemsOf } from "../../../src/domain/agreements/agreement.js";
import { applyRules } from "../../../src/domain/followups/apply-rules.js";
import { effortAt } from "../../../src/domain/items/item.js";
import { type Place, placeItem, placeOf } from "../../../src/domain/items/place-item.js";
import { addItemAt, writeItem } from "../../../src/domain/items/write-item.js";
import { accepted, anAgreement, refused } from "../../builders/agreements.js";
import { anItem, blank, happy, itemNumber } from "../../builders/items.js";

const number = itemNumber;
const chapter = (title: string, ...items: string[]) => ({
  number: null,
  title,
  subTheme: null,
  items: items.map((one) => anItem({ number: one, milestones: { second: "Planen er vedtaget." } })),
});
const bare: Agreement = {
  ...anAgreement({ items: [], held: "first", open: "second" }),
  chapters: [chapter("Børn", "1.1", "1.2", "1.3"), chapter("Veje", "2.1"), chapter("Kultur")],
};
const agreement = applyRules(bare, "second");
const orderOf = ({ chapters }: Agreement) => chapters.map(({ items }) => items.map((item) => item.number).join(" "));

describe("an item stands where it is put", () => {
  it.each([
    ["first in its own chapter", "1.3", { firstIn: 0 }, ["1.3 1.1 1.2", "2.1", ""]],
    ["first in another", "1.1", { firstIn: 1 }, ["1.2 1.3", "1.1 2.1", ""]],
    ["in an empty one", "2.1", { firstIn: 2 }, ["1.1 1.2 1.3", "", "2.1"]],
    ["behind another of its chapter", "1.1", { behind: number("1.2") }, ["1.2 1.1 1.3", "2.1", ""]],
    ["behind one of another chapter", "1.2", { behind: number("2.1") }, ["1.1 1.3", "2.1 1.2", ""]],
    ["behind itself, where it is", "1.2", { behind: number("1.2") }, ["1.1 1.2 1.3", "2.1", ""]],
  ])("%s", (_case, moved, place, expected) => {
    expect(orderOf(accepted(placeItem(agreement, number(moved), place)))).toEqual(expected);
  });

  it("and no place that is not there is taken", () => {
    expect(refused(placeItem(agreement, number("1.1"), { firstIn: 3 })).code).toBe("chapter-unknown");
    expect(refused(placeItem(agreement, number("1.1"), { behind: number("9.9") }))).toMatchObject({ item: "9.9" });
    expect(refused(placeItem(agreement, number("9.9"), { firstIn: 0 }))).toMatchObject({ item: "9.9" });
    expect(placeOf(agreement, number("9.9"))).toBeNull();
  });

  it("its place, once read, puts it there again; and wherever it goes no item is lost or changed", () => {
    const numbers = itemsOf(agreement).map((item) => item.number);
    const place = fc.oneof(
      fc.record({ firstIn: fc.integer({ min: 0, max: 2 }) }),
      fc.record({ behind: fc.constantFrom(...numbers) }),
    ) as fc.Arbitrary<Place>;
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...numbers), place), { maxLength: 8 }), (moves) => {
        const after = moves.reduce((before, [one, to]) => accepted(placeItem(before, one, to)), agreement);
        expect(new Set(itemsOf(after))).toEqual(new Set(itemsOf(agreement)));
        expect(itemsOf(after)).toHaveLength(numbers.length);
        for (const one of numbers) {
          const where = placeOf(after, one);
          expect(where && accepted(placeItem(after, one, where))).toEqual(after);
        }
      }),
    );
  });
});

describe("what is written of an item is written at once", () => {
  const writing = {
    facts: { title: "Nye træer" },
    milestones: [
      { checkpoint: "second" as const, text: null },
      { checkpoint: "third" as const, text: "Træerne er plantet." },
    ],
    place: { firstIn: 1 },
  };

  it("its facts, its milestones and its place, and the rules are applied to the open round", () => {
    const written = accepted(writeItem(agreement, number("1.2"), writing));
    const item = findItem(written, number("1.2"));
    expect(item).toMatchObject({
      title: "Nye træer",
      milestones: [{ checkpoint: "third", text: "Træerne er plantet." }],
    });
    expect(item && effortAt(item, "second")).toEqual(blank());
    expect(orderOf(written)).toEqual(["1.1 1.3", "1.2 2.1", ""]);
  });

  it.each([
    [
      "a milestone of a held round",
      { milestones: [{ checkpoint: "first" as const, text: "X" }] },
      "milestone-of-held-round",
    ],
    ["a place that is not there", { place: { firstIn: 7 } }, "chapter-unknown"],
  ])("or nothing of it: %s", (_case, wrong, code) => {
    expect(refused(writeItem(agreement, number("1.2"), { ...writing, ...wrong })).code).toBe(code);
  });

  it("what a person has rated stays", () => {
    const rated = anItem({ number: "3.1", milestones: { second: "Nu." }, effort: { second: happy() } });
    const before = accepted(addItemAt(agreement, { firstIn: 2 }, rated));
    const written = accepted(writeItem(before, number("3.1"), { facts: { title: "Andet" }, milestones: [] }));
    expect(effortAt(findItem(written, number("3.1")) ?? rated, "second")).toEqual(happy());
  });
});

describe("a new item is added where it is to stand", () => {
  it("first in a chapter, or behind another item", () => {
    const first = accepted(addItemAt(agreement, { firstIn: 2 }, anItem({ number: "3.1" })));
    const both = accepted(addItemAt(first, { behind: number("1.1") }, anItem({ number: "1.1.1" })));
    expect(orderOf(both)).toEqual(["1.1 1.1.1 1.2 1.3", "2.1", "3.1"]);
  });

  it("with a number that is free", () => {
    expect(refused(addItemAt(agreement, { firstIn: 2 }, anItem({ number: "1.1" }))).code).toBe("item-exists");
  });
});
