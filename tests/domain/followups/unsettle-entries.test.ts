import { describe, expect, it } from "vitest";
import { type EntryName, noWork, withWork } from "../../../src/domain/followups/round-work.js";
import { unsettleEntries } from "../../../src/domain/followups/unsettle-entries.js";
import { anAgreement } from "../../builders/agreements.js";
import { anItem, happy, itemNumber } from "../../builders/items.js";

const effort: EntryName = { of: "effort", item: itemNumber("1.1") };
const economy: EntryName = { of: "economy", item: itemNumber("1.1") };
const item = anItem({ milestones: { second: "Planen er vedtaget.", third: "Udbud." }, effort: { second: happy() } });
const before = anAgreement({ items: [item], held: "first", open: "second" });
const approved = { state: "approved" as const };
const work = withWork(noWork("second"), { name: effort, work: approved }, { name: economy, work: approved });

function statesAfter(change: Parameters<typeof anItem>[0]) {
  const after = anAgreement({ items: [{ ...item, ...change } as typeof item], held: "first", open: "second" });
  return unsettleEntries(work, before, after).entries.map(({ name, work: { state } }) => [name.of, state]);
}

describe("ROUND-2 what was handed in on other terms is a draft again", () => {
  it("the effort, when the milestone of the round is reworded", () => {
    const milestones = [{ checkpoint: "second" as const, text: "Planen er udført." }];
    expect(statesAfter({ milestones } as never)).toEqual([
      ["effort", "draft"],
      ["economy", "approved"],
    ]);
  });

  it("all of it, when other centres answer for the item", () => {
    const states = statesAfter({ responsibleCentres: ["Vej og Park", "Skole og Dagtilbud"] });
    expect(states.map(([, state]) => state)).toEqual(["draft", "draft"]);
  });

  it("nothing, when another round's milestone or the title changes", () => {
    const milestones = [item.milestones[0], { checkpoint: "third" as const, text: "Udbud i august." }];
    expect(statesAfter({ title: "Flere træer", milestones } as never)).toEqual([
      ["effort", "approved"],
      ["economy", "approved"],
    ]);
  });

  it("what was returned keeps its comment", () => {
    const returned = withWork(work, { name: effort, work: { state: "returned", comment: "Hvornår?" } });
    const after = anAgreement({ items: [{ ...item, responsibleCentres: ["Kultur"] }], held: "first", open: "second" });
    expect(unsettleEntries(returned, before, after).entries).toContainEqual({
      name: effort,
      work: { state: "returned", comment: "Hvornår?" },
    });
  });
});
