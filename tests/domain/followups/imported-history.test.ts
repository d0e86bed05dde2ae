import { describe, expect, it } from "vitest";
import { Agreement, itemsOf } from "../../../src/domain/agreements/agreement.js";
import { brokenInvariants } from "../../../src/domain/agreements/broken-invariants.js";
import { CHECKPOINTS } from "../../../src/domain/agreements/calendar.js";
import { agreementsFromReport } from "../../../src/domain/followups/imported-history.js";
import type { ImportedReport, PrintedRow, PrintedSmiley } from "../../../src/domain/followups/imported-report.js";
import { economyAt, effortAt, type Item } from "../../../src/domain/items/item.js";
import type { EconomyRating } from "../../../src/domain/ratings/economy-rating.js";
import type { EffortRating } from "../../../src/domain/ratings/effort-rating.js";
import { aPrintedItem, aReport, happySmiley, unresolvedSmiley } from "../../builders/agreements.js";
import {
  blank,
  carriedFrom,
  economyHappy,
  economySad,
  happy,
  neutral,
  notReported,
  postponed,
  sad,
  unknown,
  unresolved,
} from "../../builders/items.js";

const happyGlyph = happySmiley();

function row(checkpoint: PrintedRow["checkpoint"], facts: Partial<PrintedRow> = {}): PrintedRow {
  return { checkpoint, milestone: null, status: null, smiley: null, ...facts };
}

function imported(rows: PrintedRow[], sketch: Partial<ImportedReport> = {}): Item {
  return firstItem(aReport([aPrintedItem({ rows })], sketch));
}

function firstItem(report: ImportedReport): Item {
  const [item] = agreementsFromReport(report).flatMap(itemsOf);
  if (!item) throw new Error("nothing was imported");
  return item;
}

describe("ROUND-6 an old report is history: what it does not tell is unknown, and nothing is invented", () => {
  it("its rounds are closed and imported, the later ones planned; only the newest has its date", () => {
    const [agreement] = agreementsFromReport(aReport([]));
    expect(agreement?.followUps.map(({ state, imported, datedOn }) => [state, imported, datedOn])).toEqual([
      ["closed", true, null],
      ["closed", true, "2026-08-14"],
      ["planned", false, null],
      ["planned", false, null],
    ]);
  });

  it("what comes of it parses and breaks no invariant", () => {
    const item = aPrintedItem({ rows: CHECKPOINTS.map((checkpoint) => row(checkpoint, { smiley: happyGlyph })) });
    for (const agreement of agreementsFromReport(aReport([item]))) {
      expect(Agreement.parse(agreement)).toEqual(agreement);
      expect(brokenInvariants(agreement)).toEqual([]);
    }
  });

  const status = "Arbejdet er i gang.";
  it.each<[PrintedSmiley | null, EffortRating]>([
    [{ glyph: "☺", meaning: "happy" }, happy(status)],
    [{ glyph: "😐", meaning: "neutral" }, neutral(status)],
    [{ glyph: "🙁", meaning: "sad" }, sad(status)],
    [{ glyph: "☹", meaning: "unresolved" }, unresolved(status)],
    [
      { glyph: "Ikke indberettet", meaning: "not-reported" },
      { ...notReported(), status },
    ],
    [
      { glyph: "Udsat ved beslutning", meaning: "postponed" },
      { ...postponed(), status },
    ],
    [null, blank(status)],
  ])("effort printed as %o", (smiley, expected) => {
    expect(effortAt(imported([row("second", { smiley, status })]), "second")).toEqual(expected);
  });

  it.each<[PrintedSmiley | null, EconomyRating]>([
    [{ glyph: "☺", meaning: "happy" }, economyHappy("Uændret.")],
    [{ glyph: "🙁", meaning: "sad" }, economySad("Uændret.")],
    [
      { glyph: "😐", meaning: "neutral" },
      { kind: "unresolved", glyph: "😐", status: "Uændret." },
    ],
    [
      { glyph: "☹", meaning: "unresolved" },
      { kind: "unresolved", glyph: "☹", status: "Uændret." },
    ],
    [
      { glyph: "Ikke indberettet", meaning: "not-reported" },
      { ...notReported(), status: "Uændret." },
    ],
    [
      { glyph: "Udsat", meaning: "postponed" },
      { ...postponed(), status: "Uændret." },
    ],
    [null, blank("Uændret.")],
  ])("economy printed as %o", (smiley, expected) => {
    const economy = { text: "Der er afsat 1 mio. kr.\nStatus: Uændret.", smiley };
    expect(economyAt(firstItem(aReport([aPrintedItem({ economy })])), "second")).toEqual(expected);
  });

  it("ECO-1: the paper prints one economy smiley, the newest; earlier rounds' are unknown, with their own status", () => {
    const text = "Der er afsat 1 mio. kr. Status ved første opfølgning: Udbud. Status ved anden opfølgning: Plantet.";
    const item = firstItem(aReport([aPrintedItem({ economy: { text, smiley: happyGlyph } })]));
    expect(item.economy).toEqual({
      text,
      moneySetAside: null,
      ratings: [
        { checkpoint: "first", rating: unknown("Udbud.") },
        { checkpoint: "second", rating: economyHappy("Plantet.") },
      ],
    });
  });

  it("milestone, status and smiley are independent; nothing is told of rounds not yet held", () => {
    const rows = [
      row("first", { status: "Kun en status." }),
      row("second", { smiley: happyGlyph }),
      row("third", { milestone: "Planen er vedtaget.", status: "Skrevet for tidligt." }),
      row("year-end", { milestone: "Træerne er plantet." }),
    ];
    const item = imported(rows);
    expect(item.milestones.map(({ checkpoint }) => checkpoint)).toEqual(["third", "year-end"]);
    expect(item.effort).toEqual([
      { checkpoint: "first", rating: blank("Kun en status.") },
      { checkpoint: "second", rating: happy() },
    ]);
  });

  it("a round without a row is blank", () => expect(effortAt(imported([]), "first")).toEqual(blank()));

  describe("a printed happy that the rules explain is carried, any other was assessed", () => {
    const milestone = "Planen er vedtaget.";
    it.each<[string, PrintedRow[], EffortRating]>([
      [
        "no milestone, no word, happy before",
        [row("first", { smiley: happyGlyph }), row("second", { smiley: happyGlyph })],
        carriedFrom("first"),
      ],
      [
        "with a word it was assessed",
        [row("first", { smiley: happyGlyph }), row("second", { smiley: happyGlyph, status })],
        happy(status),
      ],
      [
        "with a milestone it was assessed",
        [row("first", { smiley: happyGlyph }), row("second", { smiley: happyGlyph, milestone })],
        happy(),
      ],
      [
        "after a not happy one it was assessed",
        [row("first", { smiley: unresolvedSmiley(), status }), row("second", { smiley: happyGlyph })],
        happy(),
      ],
      [
        "after a milestone without a smiley it was assessed",
        [row("first", { milestone }), row("second", { smiley: happyGlyph })],
        happy(),
      ],
      ["after nothing it was assessed", [row("second", { smiley: happyGlyph })], happy()],
    ])("%s", (_case, rows, expected) => expect(effortAt(imported(rows), "second")).toEqual(expected));

    it("through a blank, and on from a carried one", () => {
      const rows = [row("first", { smiley: happyGlyph }), row("third", { smiley: happyGlyph })];
      const item = imported([...rows, row("year-end", { smiley: happyGlyph })], { checkpoint: "year-end" });
      expect(item.effort.map(({ rating }) => rating)).toEqual([
        happy(),
        blank(),
        carriedFrom("first"),
        carriedFrom("first"),
      ]);
    });

    it("RULES-1: the agreement of 2017 carries nothing", () => {
      const rows = [row("first", { smiley: happyGlyph }), row("second", { smiley: happyGlyph })];
      expect(effortAt(imported(rows, { fiscalYear: 2017 }), "second")).toEqual(happy());
    });
  });

  it("EXT-3: earlier items come with their own agreement, ended, and with this round's latest status", () => {
    const rows = CHECKPOINTS.map((checkpoint) => row(checkpoint, { smiley: unresolvedSmiley(), status }));
    const extra = aPrintedItem({ rows, latestStatus: "Afventer levering." });
    const chapters = [{ number: "1", title: "Natur", subTheme: null, items: [extra] }];
    const title = "Aftale om budget 2025 for Nordfjerd Kommune";
    const report = aReport([aPrintedItem()], { extraFollowUps: [{ fiscalYear: 2025, title, chapters }] });
    const [own, earlier, ...more] = agreementsFromReport(report);
    expect(more).toEqual([]);
    expect(own).toMatchObject({
      caseNumber: report.caseNumber,
      contact: report.contact,
      extraFollowUps: [{ fiscalYear: 2025, number: "1.1" }],
    });
    expect(earlier).toMatchObject({ fiscalYear: 2025, title, caseNumber: null, extraFollowUps: [] });
    expect(earlier?.followUps.map(({ state }) => state)).toEqual(["closed", "closed", "closed", "closed"]);
    const [item] = earlier ? itemsOf(earlier) : [];
    expect(item?.latestStatuses).toEqual([{ fiscalYear: 2026, checkpoint: "second", text: "Afventer levering." }]);
    expect(own && itemsOf(own)[0]?.latestStatuses).toEqual([]);
  });
});
