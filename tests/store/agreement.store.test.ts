import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { agreement2025 } from "../../scripts/demo/agreement-2025.js";
import { agreement2026 } from "../../scripts/demo/agreement-2026.js";
import {
  type Agreement,
  followUpAt,
  itemsOf,
  mapItems,
  withFollowUp,
  withItem,
} from "../../src/domain/agreements/agreement.js";
import { addChapter, moveChapter, renameChapter } from "../../src/domain/agreements/edit-chapters.js";
import { newAgreement } from "../../src/domain/agreements/new-agreement.js";
import { applyRules } from "../../src/domain/followups/apply-rules.js";
import type { Item } from "../../src/domain/items/item.js";
import { placeItem } from "../../src/domain/items/place-item.js";
import { removeItem } from "../../src/domain/items/remove-item.js";
import { addItemAt } from "../../src/domain/items/write-item.js";
import { unitsNamedIn } from "../../src/domain/organisation/named-units.js";
import { renameUnit } from "../../src/domain/organisation/rename-unit.js";
import type { Outcome } from "../../src/domain/rejection.js";
import type { OpenStore } from "../../src/store/open-store.js";
import { anAct } from "../builders/acts.js";
import { accepted } from "../builders/agreements.js";
import { openTestStore } from "../builders/database.js";
import { anItem } from "../builders/items.js";

describe("an agreement in the store", () => {
  let store: OpenStore;
  beforeEach(async () => {
    store = await openTestStore();
  });
  afterEach(() => store.close());

  const read = (fiscalYear: number) => store.read((reader) => reader.agreement(fiscalYear));
  const list = () => store.read((reader) => reader.agreements());
  const put = (agreement: Agreement) => store.transaction((tx) => tx.save(null, agreement, anAct()));
  const change = (fiscalYear: number, to: (before: Agreement) => Agreement) =>
    store.transaction(async (tx) => {
      const before = await tx.agreement(fiscalYear);
      if (!before) throw new Error("it is not here");
      const after = to(before);
      await tx.save(before, after, anAct());
      return after;
    });

  it("comes back as it went in, with all its peculiarities", async () => {
    await put(agreement2025);
    await put(agreement2026);
    expect(await read(2026)).toEqual(agreement2026);
    expect(await read(2025)).toEqual(agreement2025);
    expect(await read(1999)).toBeNull();
    expect(await list()).toEqual([
      { fiscalYear: 2026, title: agreement2026.title, items: 45 },
      { fiscalYear: 2025, title: agreement2025.title, items: 8 },
    ]);
  });

  it("keeps a round that is opened, and what is changed of one item", async () => {
    await put(agreement2026);
    const open = await change(2026, opened);
    expect(await read(2026)).toEqual(open);
    const [first] = itemsOf(open);
    if (!first) throw new Error("no item");
    const renamed = await change(2026, (before) => withItem(before, { ...first, title: "Et andet navn" }));
    expect(await read(2026)).toEqual(renamed);
  });

  it("takes an item or a chapter into its middle", async () => {
    const [first, ...others] = agreement2026.chapters;
    if (!first) throw new Error("no chapter");
    const fewer = { ...agreement2026, chapters: [{ ...first, items: first.items.slice(2) }, ...others.slice(1)] };
    await put(fewer);
    await change(2026, () => agreement2026);
    expect(await read(2026)).toEqual(agreement2026);
  });

  it.each<[string, (before: Agreement) => Outcome<Agreement>]>([
    ["a chapter is moved", (before) => moveChapter(before, 1, -1)],
    ["a chapter is renamed", (before) => renameChapter(before, 0, { number: "9", title: "Andet", subTheme: "Mere" })],
    ["a chapter is added", (before) => addChapter(before, { number: null, title: "Andet", subTheme: null })],
    ["an item is removed", (before) => removeItem(before, firstOf(before).number, NOTHING_AROUND)],
    ["an item goes to another chapter", (before) => placeItem(before, firstOf(before).number, { firstIn: 2 })],
    ["an item is added in the middle", (before) => addItemAt(before, { firstIn: 0 }, anItem({ number: "0.1" }))],
    [
      "two units become one",
      (before) => {
        const [one, other] = unitsNamedIn(before, "centre").map(({ name }) => name);
        return renameUnit(before, { kind: "centre", from: one ?? "", to: other ?? "", mayMerge: true });
      },
    ],
  ])("keeps everything of it when %s, also an empty chapter", async (_case, edit) => {
    const planned = { ...agreement2026, followUps: newAgreement(agreement2026).followUps };
    const fresh = mapItems(planned, (item) => ({
      ...item,
      milestones: [],
      effort: [],
      economy: { ...item.economy, ratings: [] },
      formatting: [],
    }));
    await put(accepted(addChapter(fresh, { number: null, title: "Endnu tomt", subTheme: null })));
    const edited = await change(2026, (before) => accepted(edit(before)));
    expect(await read(2026)).toEqual(edited);
    expect(edited).not.toEqual(fresh);
  });

  it("is brought in once, however many bring it at the same time", async () => {
    const bringIn = () =>
      store.transaction(async (tx) => {
        if (await tx.agreement(2026)) return "it is here";
        await tx.save(null, agreement2026, anAct());
        return "added";
      });
    const outcomes = await Promise.all(Array.from({ length: 6 }, bringIn));
    expect(outcomes.filter((outcome) => outcome === "added")).toHaveLength(1);
    expect(await read(2026)).toEqual(agreement2026);
  });

  it("is not half written when the work fails", async () => {
    const failing = store.transaction(async (tx) => {
      await tx.save(null, agreement2026, anAct());
      throw new Error("on second thoughts");
    });
    await expect(failing).rejects.toThrow("on second thoughts");
    expect(await list()).toEqual([]);
  });
});

function opened(agreement: Agreement): Agreement {
  const followUp = followUpAt(agreement, "second");
  return applyRules(withFollowUp(agreement, { ...followUp, state: "open" }), "second");
}

const NOTHING_AROUND = { frozen: [], work: [], later: [], coordinator: null };

function firstOf(agreement: Agreement): Item {
  const [first] = itemsOf(agreement);
  if (!first) throw new Error("no item");
  return first;
}
