import { describe, expect, it } from "vitest";
import { findItem, itemsOf } from "../../../src/domain/agreements/agreement.js";
import { applyRules } from "../../../src/domain/followups/apply-rules.js";
import { addItem, editItem, setMilestone } from "../../../src/domain/items/edit-item.js";
import { economyAt, effortAt, type Item, milestoneAt } from "../../../src/domain/items/item.js";
import type { TextMark } from "../../../src/domain/items/text-mark.js";
import { accepted, anAgreement, refused } from "../../builders/agreements.js";
import { anItem, blank, carriedFrom, happy, itemNumber, MONEY } from "../../builders/items.js";

const number = itemNumber("1.1");
const underline = (text: TextMark["in"]): TextMark => ({ kind: "underline", in: text, start: 0, end: 3 });
const formatting = [
  underline({ text: "description" }),
  underline({ text: "economy" }),
  underline({ text: "milestone", checkpoint: "first" }),
  underline({ text: "status", checkpoint: "first" }),
];
const item = anItem({
  description: "Der plantes 200 træer.",
  milestones: { first: "Planen er vedtaget.", third: "Træerne er plantet." },
  effort: { first: happy() },
  formatting,
});
const agreement = applyRules(anAgreement({ held: "first", open: "second", items: [item] }), "second");

function only(outcome: Parameters<typeof accepted<typeof agreement>>[0]): Item {
  const [found] = itemsOf(accepted(outcome));
  if (!found) throw new Error("the item is gone");
  return found;
}

describe("an item's facts are corrected by hand", () => {
  it("changes what is named, and nothing else", () => {
    const edited = only(editItem(agreement, number, { title: "Træer ved skolerne" }));
    expect(edited).toEqual({ ...findItem(agreement, number), title: "Træer ved skolerne" });
  });

  it("a text that is rewritten loses its marks, and only those", () => {
    const edited = only(editItem(agreement, number, { description: "Der plantes 150 træer." }));
    expect(edited.formatting).toEqual(formatting.slice(1));
  });

  it("ECO-3: money set aside in an open round takes the rules' own blank away, and back", () => {
    expect(economyAt(only(applied()), "second")).toEqual(blank());
    const due = accepted(editItem(agreement, number, { economy: { text: MONEY, moneySetAside: null } }));
    expect(economyAt(only({ ok: true, value: due }), "second")).toBeNull();
    const again = editItem(due, number, { economy: { text: MONEY, moneySetAside: false } });
    expect(economyAt(only(again), "second")).toEqual(blank());
  });

  it("an unknown item is refused", () => {
    expect(refused(editItem(agreement, itemNumber("9.9"), {}))).toEqual({
      code: "item-unknown",
      fiscalYear: 2026,
      item: "9.9",
    });
  });
});

describe("milestones are set for rounds that have not been held", () => {
  it("CARRY-4: in an open round a new milestone takes the carried smiley away", () => {
    expect(effortAt(only(applied()), "second")).toEqual(carriedFrom("first"));
    const edited = only(setMilestone(agreement, number, "second", "Træerne er bestilt."));
    expect(effortAt(edited, "second")).toBeNull();
    expect(edited.milestones.map(({ checkpoint }) => checkpoint)).toEqual(["first", "second", "third"]);
  });

  it("CARRY-1: without its milestone the happy one is carried again", () => {
    const with2 = accepted(setMilestone(agreement, number, "second", "Træerne er bestilt."));
    expect(effortAt(only(setMilestone(with2, number, "second", null)), "second")).toEqual(carriedFrom("first"));
  });

  it("that of a planned round changes no rating", () => {
    const edited = only(setMilestone(agreement, number, "third", "Alle træer er plantet."));
    expect(milestoneAt(edited, "third")?.text).toBe("Alle træer er plantet.");
    expect(edited.effort).toEqual(only(applied()).effort);
  });

  it("that of a held round is refused", () => {
    expect(refused(setMilestone(agreement, number, "first", "Noget andet."))).toMatchObject({
      code: "milestone-of-held-round",
      checkpoint: "first",
      state: "closed",
    });
  });

  it("a milestone's marks go with its words", () => {
    const planned = anAgreement({ items: [item] });
    const edited = only(setMilestone(planned, number, "first", "Planen er sendt i høring."));
    expect(edited.formatting.map((mark) => mark.in.text)).toEqual(["description", "economy", "status"]);
  });
});

describe("an item is added at the end of a chapter", () => {
  it("and gets what the rules alone decide in the open round", () => {
    const added = accepted(addItem(agreement, 0, anItem({ number: "1.2" })));
    expect(itemsOf(added).map((one) => one.number)).toEqual(["1.1", "1.2"]);
    expect(effortAt(itemsOf(added)[1] ?? item, "second")).toEqual(blank());
  });

  it.each([
    ["its number must be free", 0, "1.1", "item-exists"],
    ["its chapter must be there", 1, "1.2", "chapter-unknown"],
  ])("%s", (_case, chapter, taken, code) => {
    expect(refused(addItem(agreement, chapter, anItem({ number: taken }))).code).toBe(code);
  });
});

function applied() {
  return { ok: true as const, value: agreement };
}
