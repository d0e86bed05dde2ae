import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { itemsOf } from "../../../src/domain/agreements/agreement.js";
import { brokenInvariants } from "../../../src/domain/agreements/broken-invariants.js";
import { type EntryWork, noWork, withWork } from "../../../src/domain/followups/round-work.js";
import { unitsNamedIn } from "../../../src/domain/organisation/named-units.js";
import { renameInLaterWork, renameInWork, renameUnit } from "../../../src/domain/organisation/rename-unit.js";
import { sameUnit } from "../../../src/domain/organisation/unit.js";
import { accepted, anAgreement, refused } from "../../builders/agreements.js";
import { anItem, itemNumber } from "../../builders/items.js";

const contributors = (...centres: string[]) => ({ centres, all: false, note: null });
const agreement = anAgreement({
  held: "first",
  open: "second",
  items: [
    anItem({ number: "1.1", responsibleCentres: ["By, Erhverv og Miljø"], contributors: contributors("Kultur") }),
    anItem({ number: "1.2", responsibleCentres: ["Kultur", "By, erhverv og miljø"] }),
    anItem({ number: "1.3", responsibleCentres: ["Kultur"], involvedCommittees: ["Kulturudvalget"] }),
    anItem({ number: "1.4", responsibleCommittees: ["Kulturudvalget"], involvedCommittees: "all" }),
  ],
});
const centre = { kind: "centre", from: "By, Erhverv og Miljø", to: "Byudvikling", mayMerge: false } as const;
const centresOf = (one: typeof agreement) => itemsOf(one).map((item) => item.responsibleCentres);

describe("the units an agreement names", () => {
  it("are listed once, whatever their spelling, with where they stand", () => {
    expect(unitsNamedIn(agreement, "centre").slice(0, 2)).toEqual([
      {
        kind: "centre",
        name: "By, Erhverv og Miljø",
        spellings: ["By, Erhverv og Miljø", "By, erhverv og miljø"],
        responsibleFor: ["1.1", "1.2"],
        alsoIn: [],
      },
      { kind: "centre", name: "Kultur", spellings: ["Kultur"], responsibleFor: ["1.2", "1.3"], alsoIn: ["1.1"] },
    ]);
    expect(unitsNamedIn(agreement, "committee")).toMatchObject([
      { name: "Kulturudvalget", responsibleFor: ["1.4"], alsoIn: ["1.3"] },
      { name: "Teknikudvalget", responsibleFor: ["1.1", "1.2", "1.3"] },
    ]);
  });
});

describe("a unit is renamed in the whole agreement", () => {
  it("in every spelling, where it answers and where it contributes", () => {
    const renamed = accepted(renameUnit(agreement, centre));
    expect(centresOf(renamed)).toEqual([["Byudvikling"], ["Kultur", "Byudvikling"], ["Kultur"], ["Vej og Park"]]);
    const culture = accepted(renameUnit(agreement, { ...centre, from: "kultur", to: "Kultur og Fritid" }));
    expect(itemsOf(culture)[0]?.contributors.centres).toEqual(["Kultur og Fritid"]);
    expect(itemsOf(culture)[3]).toBe(itemsOf(agreement)[3]);
  });

  it("a committee apart from a centre of its name", () => {
    const renaming = { kind: "committee", from: "Kulturudvalget", to: "Fritidsudvalget", mayMerge: false } as const;
    const items = itemsOf(accepted(renameUnit(agreement, renaming)));
    expect(items[2]?.involvedCommittees).toEqual(["Fritidsudvalget"]);
    expect(items[3]).toMatchObject({ responsibleCommittees: ["Fritidsudvalget"], involvedCommittees: "all" });
  });

  it("in its spelling alone, without a word of merging", () => {
    const respelled = accepted(renameUnit(agreement, { ...centre, to: "By, Erhverv og miljø" }));
    expect(unitsNamedIn(respelled, "centre")[0]?.spellings).toEqual(["By, Erhverv og miljø"]);
  });

  it("and becomes one with another only when that is meant", () => {
    const to = { ...centre, to: "kultur" };
    expect(refused(renameUnit(agreement, to))).toEqual({ code: "unit-exists", fiscalYear: 2026, unit: "Kultur" });
    expect(centresOf(accepted(renameUnit(agreement, { ...to, mayMerge: true }))).slice(0, 3)).toEqual([
      ["kultur"],
      ["kultur"],
      ["kultur"],
    ]);
  });

  it("unless nobody names it", () => {
    expect(refused(renameUnit(agreement, { ...centre, from: "Havne" })).code).toBe("unit-unknown");
  });

  it("so that nobody is named twice, and the old name is gone", () => {
    const names = fc.constantFrom("By, Erhverv og Miljø", "Kultur", "kultur ", "Havne", "Social-og sundhed");
    fc.assert(
      fc.property(names, names, fc.boolean(), (from, to, mayMerge) => {
        const outcome = renameUnit(agreement, { kind: "centre", from, to, mayMerge });
        if (!outcome.ok) return;
        expect(brokenInvariants(outcome.value)).toEqual([]);
        const left = unitsNamedIn(outcome.value, "centre");
        expect(left.some(({ name }) => sameUnit(name, from))).toBe(sameUnit(from, to));
        expect(left.find(({ name }) => sameUnit(name, to))?.spellings).toEqual([to]);
      }),
    );
  });
});

describe("what was handed in (ROUND-2) counts under the new name", () => {
  const entry = (item: string, work: EntryWork) => ({ name: { of: "effort" as const, item: itemNumber(item) }, work });
  const submitted: EntryWork = { state: "submitted" };
  const inPart: EntryWork = { state: "draft", submittedBy: ["By, Erhverv og Miljø"] };
  const work = withWork(noWork("second"), entry("1.1", submitted), entry("1.2", inPart), entry("1.3", submitted));

  it("in full and in part", () => {
    const after = accepted(renameUnit(agreement, centre));
    expect(renameInWork(work, centre, agreement, after).entries.map((one) => one.work)).toEqual([
      submitted,
      { state: "draft", submittedBy: ["Byudvikling"] },
      submitted,
    ]);
  });

  it("but not what two centres shared that are one now", () => {
    const merging = { ...centre, to: "Kultur", mayMerge: true };
    const after = accepted(renameUnit(agreement, merging));
    expect(renameInWork(work, merging, agreement, after).entries.map((one) => one.work)).toEqual([
      submitted,
      { state: "draft", submittedBy: [] },
      submitted,
    ]);
  });

  it("also on its items in a later agreement's round, and on no others", () => {
    const status = (item: string, fiscalYear: number, entry: EntryWork) => ({
      name: { of: "latest-status" as const, fiscalYear, item: itemNumber(item) },
      work: entry,
    });
    const later = withWork(
      noWork("second"),
      entry("1.1", inPart),
      status("1.1", 2026, submitted),
      status("1.2", 2026, inPart),
      status("1.2", 2025, inPart),
    );
    const draft = (...submittedBy: string[]) => ({ state: "draft", submittedBy });
    const renamed = accepted(renameUnit(agreement, centre));
    expect(renameInLaterWork(later, centre, agreement, renamed).entries.map((one) => one.work)).toEqual([
      inPart,
      submitted,
      draft("Byudvikling"),
      inPart,
    ]);
    const merging = { ...centre, to: "Kultur", mayMerge: true };
    const merged = accepted(renameUnit(agreement, merging));
    expect(renameInLaterWork(later, merging, agreement, merged).entries.map((one) => one.work)).toEqual([
      inPart,
      submitted,
      draft(),
      inPart,
    ]);
  });

  it("and a committee's name changes nothing of it", () => {
    const renaming = { kind: "committee", from: "Kulturudvalget", to: "By, Erhverv og Miljø", mayMerge: true } as const;
    const after = accepted(renameUnit(agreement, renaming));
    expect(renameInWork(work, renaming, agreement, after)).toBe(work);
    expect(renameInLaterWork(work, renaming, agreement, after)).toBe(work);
  });
});
