import { describe, expect, it } from "vitest";
import { type EntryWork, noWork, type RoundWork, withWork } from "../../../src/domain/followups/round-work.js";
import { roundChanges } from "../../../src/domain/log/round-changes.js";
import { itemNumber } from "../../builders/items.js";

const item = itemNumber("1.1");
const effort = { of: "effort", item } as const;
const economy = { of: "economy", item } as const;
const draft: EntryWork = { state: "draft", submittedBy: ["Vej og Park"] };
const begun = withWork(noWork("second"), { name: effort, work: draft });

describe("what the log tells of the work on a round", () => {
  it("is nothing when nothing differs, also in another order", () => {
    const both = withWork(begun, { name: economy, work: { state: "submitted" } });
    expect(roundChanges(2026, both, { ...both, entries: [...both.entries].reverse() })).toEqual([]);
  });

  it("tells of each entry apart: begun, changed and taken back", () => {
    const change = (after: RoundWork) => roundChanges(2026, begun, after);
    const at = { fiscalYear: 2026, round: "second", item: "1.1", accountId: null };
    const approved: EntryWork = { state: "approved" };
    expect(change(withWork(begun, { name: economy, work: approved }))).toEqual([
      { ...at, changes: [{ field: "work.economy", before: null, after: approved }] },
    ]);
    expect(change(withWork(begun, { name: effort, work: approved }))).toEqual([
      { ...at, changes: [{ field: "work.effort", before: draft, after: approved }] },
    ]);
    expect(change(withWork(begun, { name: effort, work: null }))).toEqual([
      { ...at, changes: [{ field: "work.effort", before: draft, after: null }] },
    ]);
  });

  it("files a latest status under the earlier agreement's item, and names the later one", () => {
    const told = withWork(begun, {
      name: { of: "latest-status", fiscalYear: 2024, item },
      work: { state: "submitted" },
    });
    expect(roundChanges(2026, begun, told)).toEqual([
      {
        fiscalYear: 2024,
        round: "second",
        item: "1.1",
        accountId: null,
        changes: [{ field: "work.latest-status.2026", before: null, after: { state: "submitted" } }],
      },
    ]);
  });

  it("tells of the deadline, and of the winter's round's state", () => {
    const winter: RoundWork = { round: "implementation", state: "planned", deadlineOn: null, entries: [] };
    expect(roundChanges(2026, winter, { ...winter, state: "open", deadlineOn: "2026-02-01" })).toEqual([
      {
        fiscalYear: 2026,
        round: "implementation",
        item: null,
        accountId: null,
        changes: [
          { field: "state", before: "planned", after: "open" },
          { field: "deadlineOn", before: null, after: "2026-02-01" },
        ],
      },
    ]);
  });
});
