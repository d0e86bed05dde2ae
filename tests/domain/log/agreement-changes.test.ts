import { describe, expect, it } from "vitest";
import { agreement2026 } from "../../../scripts/demo/agreement-2026.js";
import {
  type Agreement,
  followUpAt,
  itemsOf,
  withFollowUp,
  withItem,
} from "../../../src/domain/agreements/agreement.js";
import { agreementChanges } from "../../../src/domain/log/agreement-changes.js";
import { anAgreement } from "../../builders/agreements.js";
import { anItem, blank, carriedFrom, economyHappy, happy, itemNumber } from "../../builders/items.js";

const [first, second] = [anItem({ number: "1.1", milestones: { first: "a" } }), anItem({ number: "1.2" })];
const before = anAgreement({ items: [first, second], open: "second", held: "first" });

function changesOf(after: Agreement) {
  return agreementChanges(before, after).map(({ item, round, changes }) => ({
    item,
    round,
    changes: changes.map(({ field, before: was, after: is }) => [field, was, is]),
  }));
}

describe("what the log tells of an agreement", () => {
  it("is nothing when nothing differs, though it is another object", () => {
    expect(agreementChanges(before, structuredClone(before))).toEqual([]);
    expect(agreementChanges(agreement2026, structuredClone(agreement2026))).toEqual([]);
  });

  it("tells of the agreement's own facts field by field", () => {
    const contact = { ...before.contact, phone: "99 99 99 99" };
    expect(changesOf({ ...before, title: "Ny titel", contact })).toEqual([
      {
        item: null,
        round: null,
        changes: [
          ["title", before.title, "Ny titel"],
          ["contact.phone", null, "99 99 99 99"],
        ],
      },
    ]);
  });

  it("names the round of which alone it tells", () => {
    const third = followUpAt(before, "third");
    const opened = withFollowUp(before, { ...third, state: "open", datedOn: "2026-08-14" });
    expect(changesOf(opened)).toEqual([
      {
        item: null,
        round: "third",
        changes: [
          ["followUps.third.state", "planned", "open"],
          ["followUps.third.datedOn", null, "2026-08-14"],
        ],
      },
    ]);
    expect(changesOf({ ...opened, title: "Ny titel" })).toMatchObject([{ round: null }]);
  });

  it.each([
    ["a milestone", { milestones: [] }, ["milestones.first", "a", null], "first"],
    ["an effort", { effort: [{ checkpoint: "second", rating: happy() }] }, ["effort.second", null, happy()], "second"],
    [
      "an economy",
      { economy: { ...first.economy, ratings: [{ checkpoint: "year-end", rating: economyHappy() }] } },
      ["economy.ratings.year-end", null, economyHappy()],
      "year-end",
    ],
    [
      "an economy text",
      { economy: { ...first.economy, text: null } },
      ["economy.text", first.economy.text, null],
      null,
    ],
    [
      "a latest status",
      { latestStatuses: [{ fiscalYear: 2027, checkpoint: "first", text: "b" }] },
      ["latestStatuses.2027.first", null, "b"],
      "first",
    ],
    ["contributors", { contributors: { ...first.contributors, all: true } }, ["contributors.all", false, true], null],
    ["committees", { involvedCommittees: "all" }, ["involvedCommittees", [], "all"], null],
  ] as const)("tells of %s of an item by its path", (_case, facts, change, round) => {
    const after = withItem(before, { ...first, ...structuredClone(facts) } as typeof first);
    expect(changesOf(after)).toEqual([{ item: "1.1", round, changes: [change] }]);
  });

  it("tells of each item apart", () => {
    const rated = (item: typeof first) => ({ ...item, effort: [{ checkpoint: "second" as const, rating: blank() }] });
    expect(changesOf(withItem(withItem(before, rated(first)), rated(second))).map(({ item }) => item)).toEqual([
      "1.1",
      "1.2",
    ]);
  });

  it("tells of a rating that was replaced, both as they were", () => {
    const was = withItem(before, { ...first, effort: [{ checkpoint: "second", rating: carriedFrom("first") }] });
    const is = withItem(before, { ...first, effort: [{ checkpoint: "second", rating: happy("Nået.") }] });
    expect(agreementChanges(was, is)[0]?.changes).toEqual([
      { field: "effort.second", before: carriedFrom("first"), after: happy("Nået.") },
    ]);
  });

  it("tells of a new item as a whole, and where it stands", () => {
    const third = anItem({ number: "1.3" });
    const after = anAgreement({ items: [first, third, second], open: "second", held: "first" });
    const [chapter] = before.chapters;
    const { items: _, ...facts } = chapter ?? { items: [] };
    expect(changesOf(after)).toEqual([
      {
        item: null,
        round: null,
        changes: [["chapters.1", { ...facts, items: ["1.1", "1.2"] }, { ...facts, items: ["1.1", "1.3", "1.2"] }]],
      },
      { item: "1.3", round: null, changes: [["item", null, third]] },
    ]);
  });

  it("tells of an item that is gone", () => {
    expect(changesOf(anAgreement({ items: [first], open: "second", held: "first" }))[1]).toEqual({
      item: "1.2",
      round: null,
      changes: [["item", second, null]],
    });
  });

  it("tells of a new agreement: itself, and every item", () => {
    const alterations = agreementChanges(null, agreement2026);
    expect(alterations.map(({ item }) => item)).toEqual([null, ...itemsOf(agreement2026).map(({ number }) => number)]);
    expect(alterations[0]?.changes).toContainEqual({ field: "title", before: null, after: agreement2026.title });
    expect(alterations.every(({ fiscalYear, accountId }) => fiscalYear === 2026 && accountId === null)).toBe(true);
  });

  it("tells of an extra follow-up that is taken along", () => {
    const extraFollowUps = [{ fiscalYear: 2025, number: itemNumber("4.1") }];
    expect(changesOf({ ...before, extraFollowUps })[0]?.changes).toEqual([["extraFollowUps", [], extraFollowUps]]);
  });
});
