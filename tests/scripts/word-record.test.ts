import { describe, expect, it } from "vitest";
import { wordRecord } from "../../scripts/audit/word-record.js";
import { ItemNumber } from "../../src/domain/ids.js";
import type { LogChange, LogRecord } from "../../src/domain/log/log-record.js";
import { textsIn } from "../../templates/texts/texts.js";

const RECORD: LogRecord = {
  sequence: 7,
  hash: "a".repeat(64),
  previousHash: "b".repeat(64),
  at: "2026-08-14T10:00:00.000Z",
  actorId: "7f3c1a52-8d0e-4a44-9c0b-0d9f3c1e2b11",
  actorName: "Sif Holm",
  action: "edit-item",
  onBehalfOf: [],
  reason: null,
  fiscalYear: 2026,
  round: null,
  item: ItemNumber.parse("1.1"),
  accountId: null,
  changes: [],
};

describe("a record of the log as people read it", () => {
  it.each<[string, LogChange, string]>([
    ["an item's field", { field: "title", before: "Træer", after: "Flere træer" }, "titel: Træer → Flere træer"],
    [
      "a milestone",
      { field: "milestones.first", before: null, after: "Planen er vedtaget." },
      "milepæl ved første opfølgning: intet → Planen er vedtaget.",
    ],
    [
      "a rating",
      { field: "effort.second", before: null, after: { kind: "carried", smiley: "happy", assessedAt: "first" } },
      "indsats ved anden opfølgning: intet → glad, videreført fra første opfølgning",
    ],
    ["a text's looks", { field: "formatting", before: [], after: [] }, "tekstens udseende: ændret"],
    [
      "an entry",
      { field: "work.effort", before: null, after: { state: "submitted" } },
      "indberetning af indsatsen: intet → indsendt",
    ],
    [
      "a link",
      { field: "link", before: null, after: "reset" },
      "link til at vælge adgangskode: intet → ny adgangskode",
    ],
    ["a language", { field: "language", before: "da", after: "sv" }, "sprog: dansk → svensk"],
    [
      "what somebody may do",
      { field: "grants", before: [], after: [{ role: "auditor" }, { role: "centre-lead", centre: "Kultur" }] },
      "rettigheder: intet → revisor; centerchef (Kultur)",
    ],
  ])("words %s", (_what, change, line) => {
    const worded = wordRecord({ ...RECORD, changes: [change] }, textsIn("da"));
    expect(worded).toContain(line);
    expect(worded).not.toMatch(/[{}]|\[object|"kind"/);
  });

  it("cuts what is too long for a line", () => {
    const change = { field: "description", before: null, after: "x".repeat(500) };
    expect(wordRecord({ ...RECORD, changes: [change] }, textsIn("da"))).toMatch(/→ x{160}…$/);
  });
});
