import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { agreement2025 } from "../../scripts/demo/agreement-2025.js";
import { agreement2026 } from "../../scripts/demo/agreement-2026.js";
import { type Agreement, itemsOf, withItem } from "../../src/domain/agreements/agreement.js";
import { openFollowUp } from "../../src/domain/followups/open-follow-up.js";
import type { OpenStore } from "../../src/store/open-store.js";
import { useCases } from "../../src/usecases/use-cases.js";
import { accepted } from "../builders/agreements.js";
import { openTestStore } from "../builders/database.js";

describe("an agreement in the store", () => {
  let store: OpenStore;
  beforeEach(async () => {
    store = await openTestStore();
  });
  afterEach(() => store.close());

  const put = (agreement: Agreement) => store.transaction((tx) => tx.save(null, agreement));
  const change = (fiscalYear: number, to: (before: Agreement) => Agreement) =>
    store.transaction(async (tx) => {
      const before = await tx.agreement(fiscalYear);
      if (!before) throw new Error("it is not here");
      const after = to(before);
      await tx.save(before, after);
      return after;
    });

  it("comes back as it went in, with all its peculiarities", async () => {
    await put(agreement2025);
    await put(agreement2026);
    expect(await store.agreement(2026)).toEqual(agreement2026);
    expect(await store.agreement(2025)).toEqual(agreement2025);
    expect(await store.agreement(1999)).toBeNull();
    expect(await store.agreements()).toEqual([
      { fiscalYear: 2026, title: agreement2026.title, items: 45 },
      { fiscalYear: 2025, title: agreement2025.title, items: 8 },
    ]);
  });

  it("keeps a round that is opened, and what is changed of one item", async () => {
    await put(agreement2026);
    const opened = await change(2026, (before) => accepted(openFollowUp(before, "second")));
    expect(await store.agreement(2026)).toEqual(opened);
    const [first] = itemsOf(opened);
    if (!first) throw new Error("no item");
    const renamed = await change(2026, (before) => withItem(before, { ...first, title: "Et andet navn" }));
    expect(await store.agreement(2026)).toEqual(renamed);
  });

  it("takes an item or a chapter into its middle", async () => {
    const [first, ...others] = agreement2026.chapters;
    if (!first) throw new Error("no chapter");
    const fewer = { ...agreement2026, chapters: [{ ...first, items: first.items.slice(2) }, ...others.slice(1)] };
    await put(fewer);
    await change(2026, () => agreement2026);
    expect(await store.agreement(2026)).toEqual(agreement2026);
  });

  it("is brought in once, however many bring it at the same time", async () => {
    const cases = useCases({ store, now: () => new Date("2026-08-14T10:00:00Z"), actor: "operator" });
    const agreements = [agreement2026, agreement2025];
    const outcomes = await Promise.all(
      Array.from({ length: 6 }, () => cases.importHistory({ agreements, readings: [], dryRun: false })),
    );
    const changes = outcomes.map((outcome) => accepted(outcome).agreements.map((imported) => imported.change));
    expect(changes.filter(([change]) => change === "added")).toHaveLength(1);
    expect(changes.filter(([change]) => change === "unchanged")).toHaveLength(5);
    expect(await store.agreement(2026)).toEqual(agreement2026);
  });

  it("is not half written when the work fails", async () => {
    const failing = store.transaction(async (tx) => {
      await tx.save(null, agreement2026);
      throw new Error("on second thoughts");
    });
    await expect(failing).rejects.toThrow("on second thoughts");
    expect(await store.agreements()).toEqual([]);
  });
});
