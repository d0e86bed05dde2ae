import { describe, expect, it } from "vitest";
import { itemsOf } from "../../../src/domain/agreements/agreement.js";
import { type GlyphReading, readUnresolved } from "../../../src/domain/followups/read-unresolved.js";
import { economyAt, effortAt, type Item } from "../../../src/domain/items/item.js";
import { accepted, anAgreement, refused } from "../../builders/agreements.js";
import { anItem, happy, itemNumber, neutral, unresolved } from "../../builders/items.js";

const readAt = "2026-09-01T08:30:00Z";
const reader = "Økonomi";
const item = anItem({
  effort: { first: unresolved(), second: neutral() },
  economy: { ratings: { first: unresolved(null) } },
});
const agreement = anAgreement({ held: "second", items: [item] });
const sadEffort: GlyphReading = { item: itemNumber("1.1"), checkpoint: "first", of: "effort", smiley: "sad" };

function only(read: typeof agreement): Item {
  const [found] = itemsOf(read);
  if (!found) throw new Error("the item is gone");
  return found;
}

describe("ROUND-6 reading an unresolved smiley is a logged reading of history, not a change of the round", () => {
  it.each(["neutral", "sad"] as const)("an effort is read as %s: who, when and from what stay with it", (smiley) => {
    const read = only(accepted(readUnresolved(agreement, { ...sadEffort, smiley }, reader, readAt)));
    expect(effortAt(read, "first")).toEqual({
      kind: "assessed",
      smiley,
      status: "Arbejdet er i gang.",
      correctiveAction: null,
      reading: { glyph: "☹", readBy: reader, readAt },
    });
    expect(effortAt(read, "second")).toEqual(neutral());
    expect(read.economy).toEqual(item.economy);
  });

  it.each(["happy", "sad"] as const)("an economy is read as %s", (smiley) => {
    const read = only(accepted(readUnresolved(agreement, { ...sadEffort, of: "economy", smiley }, reader, readAt)));
    expect(economyAt(read, "first")).toMatchObject({ kind: "assessed", smiley, reading: { readBy: reader } });
    expect(read.effort).toEqual(item.effort);
  });

  it.each([
    ["effort", "happy"],
    ["economy", "neutral"],
  ] as const)("%s cannot be read as %s: that is printed otherwise", (of, smiley) => {
    expect(refused(readUnresolved(agreement, { ...sadEffort, of, smiley }, reader, readAt))).toMatchObject({
      code: "reading-impossible",
      of,
      smiley,
    });
  });

  it("once: the same again changes nothing, another is refused and says what stands", () => {
    const read = accepted(readUnresolved(agreement, sadEffort, reader, readAt));
    expect(accepted(readUnresolved(read, sadEffort, "En anden", "2026-10-01T08:30:00Z"))).toBe(read);
    const other = readUnresolved(read, { ...sadEffort, smiley: "neutral" }, reader, readAt);
    expect(refused(other)).toMatchObject({ code: "already-read-otherwise", smiley: "sad" });
  });

  it.each([
    ["what a person has rated", { ...sadEffort, checkpoint: "second" }, "not-unresolved"],
    ["what is not there", { ...sadEffort, checkpoint: "third" }, "not-unresolved"],
    ["an unknown item", { ...sadEffort, item: itemNumber("9.9") }, "item-unknown"],
  ] as [string, GlyphReading, string][])("%s is not read", (_case, reading, code) => {
    expect(refused(readUnresolved(agreement, reading, reader, readAt)).code).toBe(code);
  });

  it("a happy one that nobody has read is not unresolved", () => {
    const rated = anAgreement({ held: "first", items: [anItem({ effort: { first: happy() } })] });
    expect(refused(readUnresolved(rated, sadEffort, reader, readAt)).code).toBe("not-unresolved");
  });
});
