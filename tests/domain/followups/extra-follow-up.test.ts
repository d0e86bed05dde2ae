import { describe, expect, it } from "vitest";
import { itemsOf } from "../../../src/domain/agreements/agreement.js";
import {
  extraItems,
  isExtraFollowUp,
  statusInRound,
  writeExtraStatus,
} from "../../../src/domain/followups/extra-follow-up.js";
import { accepted, anAgreement, refused } from "../../builders/agreements.js";
import { anItem, itemNumber, neutral } from "../../builders/items.js";

const reference = { fiscalYear: 2025, number: itemNumber("4.1") };
const left = anItem({ number: "4.1", effort: { "year-end": neutral() } });
const earlier = anAgreement({ fiscalYear: 2025, held: "year-end", items: [left, anItem({ number: "4.10" })] });
const later = anAgreement({ held: "first", open: "second", extraFollowUps: [reference] });
const text = "De sidste træer er plantet.";

describe("EXT-3 an extra follow-up has a text per round and no smiley", () => {
  it("the text stands under the later round, on the earlier agreement's item", () => {
    const written = accepted(writeExtraStatus(later, earlier, reference, "second", text));
    const [item] = itemsOf(written);
    expect(item?.latestStatuses).toEqual([{ fiscalYear: 2026, checkpoint: "second", text }]);
    expect(item && statusInRound(item, 2026, "second")).toBe(text);
    expect(item && statusInRound(item, 2026, "first")).toBeNull();
    expect(item && statusInRound(item, 2025, "second")).toBeNull();
  });

  it("its ratings stay as they ended", () => {
    const [item] = itemsOf(accepted(writeExtraStatus(later, earlier, reference, "second", text)));
    expect({ ...item, latestStatuses: [] }).toEqual(left);
  });

  it("each round has its own, in the order they were held, also over the years", () => {
    const before = [
      { fiscalYear: 2026, checkpoint: "first" as const, text: "a" },
      { fiscalYear: 2027, checkpoint: "second" as const, text: "c" },
    ];
    const items = [{ ...left, latestStatuses: before }];
    const [item] = itemsOf(
      accepted(writeExtraStatus(later, { ...earlier, chapters: chapterOf(items) }, reference, "second", "b")),
    );
    expect(item?.latestStatuses.map((status) => status.text)).toEqual(["a", "b", "c"]);
  });

  it("a second text takes the place of the first, and null takes it away", () => {
    const written = accepted(writeExtraStatus(later, earlier, reference, "second", text));
    const again = accepted(writeExtraStatus(later, written, reference, "second", "Færdigt."));
    expect(itemsOf(again)[0]?.latestStatuses).toHaveLength(1);
    expect(accepted(writeExtraStatus(later, again, reference, "second", null))).toEqual(earlier);
  });

  it.each([
    ["only in an open round: not in a closed one", reference, "first", "follow-up-not-open"],
    ["only in an open round: not in a planned one", reference, "third", "follow-up-not-open"],
    ["only of what is taken along", { ...reference, number: itemNumber("4.10") }, "second", "extra-follow-up-unknown"],
    ["4.1 of another year is another item", { ...reference, fiscalYear: 2024 }, "second", "extra-follow-up-unknown"],
  ] as const)("%s", (_case, of, checkpoint, code) => {
    expect(refused(writeExtraStatus(later, earlier, of, checkpoint, text)).code).toBe(code);
  });

  it("what is taken along is found where its agreement is here", () => {
    expect(isExtraFollowUp(later, reference)).toBe(true);
    expect(extraItems(later, [earlier])).toEqual([{ from: earlier, item: left }]);
    expect(extraItems(later, [])).toEqual([]);
  });
});

function chapterOf(items: (typeof left)[]) {
  return [{ number: "4", title: "Natur", subTheme: null, items }];
}
