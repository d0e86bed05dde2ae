import { describe, expect, it } from "vitest";
import { itemsOf } from "../../../src/domain/agreements/agreement.js";
import { applyRules } from "../../../src/domain/followups/apply-rules.js";
import { freezeRound } from "../../../src/domain/followups/freeze-round.js";
import { type EntryWork, noWork, withWork } from "../../../src/domain/followups/round-work.js";
import type { Item } from "../../../src/domain/items/item.js";
import { type AroundItem, removeItem, useOf, withoutDrafts } from "../../../src/domain/items/remove-item.js";
import { accepted, anAgreement, refused } from "../../builders/agreements.js";
import { anItem, blank, economyHappy, happy, itemNumber, unknown } from "../../builders/items.js";

const number = itemNumber("1.2");
const NOTHING: AroundItem = { frozen: [], work: [], later: [], coordinator: null };

function agreementWith(item: Item) {
  return applyRules(anAgreement({ held: "first", open: "second", items: [anItem(), item] }), "second");
}
const fresh = agreementWith(anItem({ number: "1.2", milestones: { third: "Planen er vedtaget." } }));
const effortIs = (work: EntryWork) => withWork(noWork("second"), { name: { of: "effort", item: number }, work });

describe("an item on which nothing hangs is taken out", () => {
  it("with what the rules alone have written of it in the open round", () => {
    expect(itemsOf(fresh)[1]?.effort).toEqual([{ checkpoint: "second", rating: blank() }]);
    const removed = accepted(removeItem(fresh, number, NOTHING));
    expect(itemsOf(removed)).toEqual([itemsOf(fresh)[0]]);
  });

  it("and with the drafts of it that nobody has handed in, and no others", () => {
    const work = withWork(
      effortIs({ state: "draft", submittedBy: [] }),
      { name: { of: "economy", item: itemNumber("1.1") }, work: { state: "submitted" } },
      { name: { of: "latest-status", fiscalYear: 2025, item: number }, work: { state: "submitted" } },
    );
    expect(accepted(removeItem(fresh, number, { ...NOTHING, work: [work] })).chapters[0]?.items).toHaveLength(1);
    expect(withoutDrafts(work, number).entries).toEqual(work.entries.slice(1));
    expect(withoutDrafts(work, itemNumber("9.9"))).toBe(work);
  });

  it("but not one that is not there", () => {
    expect(refused(removeItem(fresh, itemNumber("9.9"), NOTHING)).code).toBe("item-unknown");
  });
});

describe("an item stays on which something hangs", () => {
  const later = anAgreement({ fiscalYear: 2027, extraFollowUps: [{ fiscalYear: 2026, number }] });
  const held = { kind: "in-held-round", round: "first" };

  it.each([
    ["a rating in the open round", { effort: { second: happy() } }, { kind: "rated", round: "second" }],
    ["a blank with a word", { effort: { second: blank("Venter.") } }, { kind: "rated", round: "second" }],
    ["an economy", { economy: { ratings: { second: economyHappy() } } }, { kind: "rated", round: "second" }],
    ["a blank of a held round", { effort: { first: blank() } }, held],
    ["an unknown of a held round", { economy: { ratings: { first: unknown() } } }, held],
    ["a milestone of a held round", { milestones: { first: "Da." } }, held],
  ])("%s", (_case, sketch, use) => {
    const agreement = agreementWith(anItem({ number: "1.2", ...sketch }));
    expect(refused(removeItem(agreement, number, NOTHING))).toEqual({
      code: "item-in-use",
      fiscalYear: 2026,
      item: "1.2",
      use,
    });
  });

  it.each<[string, Partial<AroundItem>, object]>([
    [
      "the frozen plan",
      { frozen: [freezeRound(fresh, "implementation", [], "2026-01-05")] },
      { kind: "in-held-round", round: "implementation" },
    ],
    ["something submitted", { work: [effortIs({ state: "submitted" })] }, { kind: "handed-in", round: "second" }],
    [
      "something one of its centres has submitted",
      { work: [effortIs({ state: "draft", submittedBy: ["Vej og Park"] })] },
      { kind: "handed-in", round: "second" },
    ],
    [
      "something returned",
      { work: [effortIs({ state: "returned", comment: "Hvorfor?" })] },
      { kind: "handed-in", round: "second" },
    ],
    ["a later agreement", { later: [later] }, { kind: "taken-along", by: 2027 }],
    ["a coordinator", { coordinator: "Sif Holm" }, { kind: "coordinated", by: "Sif Holm" }],
  ])("%s", (_case, around, use) => {
    const [, item] = itemsOf(fresh);
    expect(item && useOf(fresh, item, { ...NOTHING, ...around })).toEqual(use);
    expect(refused(removeItem(fresh, number, { ...NOTHING, ...around })).code).toBe("item-in-use");
  });
});
