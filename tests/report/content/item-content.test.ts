import { describe, expect, it } from "vitest";
import type { EffortEntry, Item } from "../../../src/domain/items/item.js";
import { buildReportContent } from "../../../src/report/content/build-report-content.js";
import type { ItemContent, Mark } from "../../../src/report/content/report-content.js";
import type { ReportInput } from "../../../src/report/report.js";
import { agreement, chapter, input, item } from "../report-agreement.js";
import { ofParagraph } from "../said-in.js";

type Effort = EffortEntry["rating"];
const happy: Effort = { kind: "assessed", smiley: "happy", status: null, correctiveAction: null, reading: null };

function printed(of: Item, facts: Partial<Omit<ReportInput, "agreement">> = {}): ItemContent {
  const [only] = buildReportContent(input([of], facts)).chapters.flatMap((one) => one.items);
  if (!only) throw new Error("the item was not printed");
  return only;
}

function marks(of: ItemContent): (Mark | null)[] {
  return of.rows.map((row) => row.mark);
}

function lines(of: ItemContent, row: number): string[] {
  return (of.rows[row]?.text ?? []).map(ofParagraph);
}

describe("CAL-1 every item has four milestone rows, then the economy", () => {
  it("also where nothing is written", () => {
    const { rows } = printed(item("1.1"));
    expect(rows.map(({ label, time }) => [label, time])).toEqual([
      ["Milepæl", "1. budgetopfølgning 2019"],
      ["Milepæl", "2. budgetopfølgning 2019"],
      ["Milepæl", "3. budgetopfølgning 2019"],
      ["Milepæl", "31.12.2019"],
      ["Økonomi", null],
    ]);
    expect(rows.every((row) => row.text.length === 0 && row.mark === null)).toBe(true);
  });
});

describe("a report of one round tells of no later one", () => {
  const rated = item("1.1", {
    effort: [
      { checkpoint: "first", rating: happy },
      { checkpoint: "second", rating: happy },
      { checkpoint: "third", rating: { ...happy, status: "Nået tidligt." } },
    ],
  });
  it.each([
    ["first", [true, false, false, false]],
    ["second", [true, true, false, false]],
    ["third", [true, true, true, false]],
  ] as const)("%s", (checkpoint, expected) => {
    const content = printed(rated, { checkpoint });
    expect(
      marks(content)
        .slice(0, 4)
        .map((mark) => mark !== null),
    ).toEqual(expected);
    expect(lines(content, 2)).toEqual(checkpoint === "third" ? ["Status:", "Nået tidligt."] : []);
  });
});

describe("CARRY-1 a carried smiley shows where it was assessed", () => {
  const carried = item("1.1", {
    effort: [
      { checkpoint: "first", rating: happy },
      { checkpoint: "second", rating: { kind: "carried", smiley: "happy", assessedAt: "first" } },
    ],
  });
  it("in words beside the happy smiley", () => {
    const note = "videreført fra 1. budgetopfølgning";
    expect(marks(printed(carried))[1]).toEqual({ kind: "smiley", smiley: "happy", word: "glad", note });
  });
  it("and the assessed one does not", () => {
    expect(marks(printed(carried))[0]).toMatchObject({ note: null });
  });
});

describe("what stands in place of a smiley", () => {
  it.each([
    ["ROUND-3", { kind: "not-reported", status: null }, { kind: "words", word: "Ikke indberettet" }],
    ["MILE-1", { kind: "postponed", status: null }, { kind: "words", word: "Udsat ved beslutning" }],
    ["ROUND-6 a glyph nobody can tell apart", { kind: "unresolved", glyph: "☹", status: null }, { kind: "unresolved" }],
    ["ROUND-6 what the paper does not tell", { kind: "unknown", status: null }, null],
    ["CARRY-3", { kind: "unrated", status: null }, null],
  ] as const)("%s", (_rule, rating, expected) => {
    const [mark] = marks(printed(item("1.1", { effort: [{ checkpoint: "first", rating }] })));
    if (expected === null) expect(mark).toBeNull();
    else expect(mark).toMatchObject(expected);
  });
  it("is explained in the reading guide only where it stands", () => {
    const guide = (of: Item) => JSON.stringify(buildReportContent(input([of])).guide);
    const rating = { kind: "not-reported", status: null } as const;
    expect(guide(item("1.1", { effort: [{ checkpoint: "first", rating }] }))).toContain("Ikke indberettet");
    expect(guide(item("1.1"))).not.toContain("Ikke indberettet");
  });
});

describe("EFF-3 a corrective action is printed below the status", () => {
  it.each([
    [
      { kind: "proposed", decidingBody: "Børneudvalget", proposal: "En ny tidsplan.", expectedMeeting: "maj 2019" },
      ["Korrigerende handling:", "Til beslutning i Børneudvalget: En ny tidsplan.", "Forventet møde: maj 2019"],
    ],
    [
      { kind: "put-before", decidingBody: "Børneudvalget", expectedMeeting: "maj 2019" },
      ["Korrigerende handling:", "Sagen forelægges Børneudvalget.", "Forventet møde: maj 2019"],
    ],
  ] as const)("%o", (correctiveAction, expected) => {
    const rating = { ...happy, smiley: "sad", status: "Forsinket.", correctiveAction } as const;
    const content = printed(item("1.1", { effort: [{ checkpoint: "first", rating }] }));
    expect(lines(content, 0)).toEqual(["Status:", "Forsinket.", ...expected]);
  });
});

describe("RULES-1 the rule set of 2017 knows neither carry-forward nor corrective action", () => {
  const rated = item("1.1", {
    effort: [
      {
        checkpoint: "first",
        rating: {
          ...happy,
          smiley: "sad",
          status: "Forsinket.",
          correctiveAction: {
            kind: "proposed",
            decidingBody: "Børneudvalget",
            proposal: "Nyt.",
            expectedMeeting: null,
          },
        },
      },
      { checkpoint: "second", rating: { kind: "carried", smiley: "happy", assessedAt: "first" } },
    ],
  });
  it.each(["da", "sv", "en"] as const)("so the report says no word of them (%s)", (language) => {
    const told = (ruleSet: "2017" | "2018") =>
      JSON.stringify(buildReportContent(input(agreement([chapter([rated])], { ruleSet }), { language })));
    const notions = /videreført|føres den videre|korriger|vidareförd|förs den vidare|carried|corrective/gi;
    expect(told("2017").match(notions)).toBeNull();
    expect(new Set(told("2018").match(notions)).size).toBeGreaterThan(1);
  });
});

describe("ECO-1 economy has one smiley, and each round's status", () => {
  const rated = (text: string | null) =>
    item("1.1", {
      economy: {
        text,
        moneySetAside: true,
        ratings: [
          { checkpoint: "first", rating: { kind: "assessed", smiley: "happy", status: "Holder.", reading: null } },
          { checkpoint: "second", rating: { kind: "assessed", smiley: "sad", status: "Holder ikke.", reading: null } },
          { checkpoint: "third", rating: { kind: "assessed", smiley: "happy", status: "Igen.", reading: null } },
        ],
      },
    });
  it("the smiley of the report's own round", () => {
    expect(marks(printed(rated("Der er afsat 100.000 kr.")))[4]).toMatchObject({ smiley: "sad" });
  });
  it("statuses up to that round, labelled", () => {
    expect(lines(printed(rated("Der er afsat 100.000 kr.")), 4)).toEqual([
      "Der er afsat 100.000 kr.",
      "Status ved første opfølgning:",
      "Holder.",
      "Status ved anden opfølgning:",
      "Holder ikke.",
    ]);
  });
  it("none twice: an imported text says them itself", () => {
    const text = "Afsat 100.000 kr. Status ved første opfølgning:  Holder. Status: Holder\nikke.";
    expect(lines(printed(rated(text)), 4)).toEqual([
      "Afsat 100.000 kr. Status ved første opfølgning: Holder. Status: Holder",
      "ikke.",
    ]);
  });
});

describe("who answers for an item", () => {
  const responsible = (facts: Parameters<typeof item>[1]) => printed(item("1.1", facts)).responsible.map(ofParagraph);
  it("joins names so that readers see where one ends", () => {
    const responsibleCommittees = ["Teknik- og Miljøudvalget", "Børneudvalget", "By, Erhverv og Kultur"];
    expect(responsible({ responsibleCommittees })[1]).toBe(
      "Ansvarligt udvalg: Teknik- og Miljøudvalget, Børneudvalget samt By, Erhverv og Kultur",
    );
    expect(responsible({ responsibleCentres: ["A", "B", "C"] })[0]).toBe("Ansvarligt center: A, B og C");
  });
  it("names contributors and what is noted of them", () => {
    const contributors = { centres: [], all: true, note: "Aftales nærmere." };
    expect(responsible({ contributors }).slice(2)).toEqual([
      "Væsentlig bidragsyder: Alle centre og sekretariater",
      "Aftales nærmere.",
    ]);
    expect(responsible({ contributors: { ...contributors, all: false } }).slice(2)).toEqual([
      "Væsentlig bidragsyder: Aftales nærmere.",
    ]);
  });
  it("names the involved committees", () => {
    expect(responsible({ involvedCommittees: "all" })).toContain("Væsentlig bidragsyder: Alle fagudvalg involveres.");
    expect(responsible({ involvedCommittees: ["Miljøudvalget", "Børneudvalget"] })).toContain(
      "Væsentlig bidragsyder: Miljøudvalget og Børneudvalget involveres.",
    );
  });
  it("says who helps, then which committees are involved, then what is noted", () => {
    const contributors = { centres: ["Havn og Vej"], all: false, note: "Lodsen spørges." };
    expect(responsible({ involvedCommittees: "all", contributors }).slice(-3)).toEqual([
      "Væsentlig bidragsyder: Havn og Vej",
      "Alle fagudvalg involveres.",
      "Lodsen spørges.",
    ]);
  });
  it("leaves out what nobody is", () => {
    expect(responsible({ responsibleCentres: [], responsibleCommittees: [] })).toEqual([]);
  });
});
