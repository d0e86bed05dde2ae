import { describe, expect, it } from "vitest";
import { committeeExtract } from "../../../src/domain/items/committee-extract.js";
import { buildReportContent } from "../../../src/report/content/build-report-content.js";
import type { ExtraItem, ReportInput } from "../../../src/report/report.js";
import { agreement, chapter, input, item } from "../report-agreement.js";
import { ofParagraph, saidIn } from "../said-in.js";

describe("the report's title names the round", () => {
  it.each([
    ["first", "Første opfølgning på Aftale om budget 2019 for Nordfjerd Kommune"],
    ["second", "Anden opfølgning på Aftale om budget 2019 for Nordfjerd Kommune"],
    ["third", "Tredje opfølgning på Aftale om budget 2019 for Nordfjerd Kommune"],
    ["year-end", "Fjerde og sidste opfølgning på Aftale om budget 2019 for Nordfjerd Kommune"],
  ] as const)("%s", (checkpoint, title) => {
    expect(buildReportContent(input([], { checkpoint })).title).toBe(title);
  });
});

describe("the letterhead", () => {
  it.each([
    ["da", "Dato: 1. august 2019"],
    ["sv", "Datum: 1 augusti 2019"],
    ["en", "Date: 1 August 2019"],
  ] as const)("bears the date as it is written in %s", (language, expected) => {
    expect(saidIn(buildReportContent(input([], { language })))).toContain(expected);
  });
  it("leaves out what is not known", () => {
    const unknown = agreement([], { caseNumber: null, contact: { name: null, phone: null, email: null } });
    expect(buildReportContent(input(unknown, { datedOn: null })).letterhead).toEqual([]);
  });
});

describe("SCOPE-1 a committee's extract", () => {
  const whole = agreement([
    chapter([item("1.1"), item("1.2", { responsibleCommittees: ["Miljøudvalget"] })]),
    chapter([item("2.1")], { number: "2" }),
  ]);
  it("says whose it is and holds only the committee's items", () => {
    const committee = "Miljøudvalget";
    const content = buildReportContent(input(committeeExtract(whole, committee), { committee }));
    expect(content.subtitle).toBe("Uddrag til Miljøudvalget");
    expect(content.chapters.flatMap((one) => one.items.map(({ heading }) => heading))).toEqual([
      "1.2. Grønne skolegårde",
    ]);
  });
  it("of the finance committee is the whole report", () => {
    const content = buildReportContent(input(whole, { committee: "Økonomiudvalget" }));
    expect([content.subtitle, content.chapters.length]).toEqual([null, 2]);
  });
  it("says so when nothing concerns the committee", () => {
    const content = buildReportContent(input(agreement([]), { committee: "Miljøudvalget" }));
    expect(content.emptyNote).toBe("Ingen af aftalens punkter vedrører udvalget.");
  });
});

describe("EXT-2 an extra follow-up prints the old year as it ended, and the latest status", () => {
  const old = item("4.12", {
    effort: [{ checkpoint: "year-end", rating: { kind: "unresolved", glyph: "☹", status: "Mangler." } }],
    economy: {
      text: null,
      moneySetAside: null,
      ratings: [{ checkpoint: "year-end", rating: { kind: "assessed", smiley: "sad", status: null, reading: null } }],
    },
    latestStatuses: [
      { fiscalYear: 2018, checkpoint: "year-end", text: "Ældst." },
      { fiscalYear: 2019, checkpoint: "first", text: "Ældre." },
      { fiscalYear: 2019, checkpoint: "second", text: "Nyest." },
      { fiscalYear: 2019, checkpoint: "third", text: "Senere." },
    ],
  });
  const extra: ExtraItem = {
    fiscalYear: 2018,
    agreementTitle: "Aftale om budget 2018 for Nordfjerd Kommune",
    chapter: { number: "4", title: "Kultur", subTheme: null },
    item: old,
  };
  const [section] = buildReportContent(input([item("4.12")], { extraItems: [extra] })).extras;
  const rows = section?.chapters[0]?.items[0]?.rows ?? [];

  it("in a section of its own", () => {
    expect(section?.heading).toBe("Ekstra opfølgning på Aftale om budget 2018 for Nordfjerd Kommune");
    expect(section?.chapters.map(({ heading }) => heading)).toEqual(["4. Kultur"]);
  });
  it("with the old year's times and last smileys", () => {
    expect(rows.map(({ time }) => time).slice(0, 4)).toEqual([
      "1. budgetopfølgning 2018",
      "2. budgetopfølgning 2018",
      "3. budgetopfølgning 2018",
      "31.12.2018",
    ]);
    expect(rows.map(({ mark }) => mark?.kind ?? null)).toEqual([null, null, null, "unresolved", "smiley", null]);
  });
  it("EXT-3 with the newest status up to the report's round, and no smiley", () => {
    const last = rows.at(-1);
    expect([last?.label, last?.text.map(ofParagraph), last?.mark]).toEqual(["Seneste status", ["Nyest."], null]);
  });
  it("sections are one per agreement, newest list order kept", () => {
    const older = { ...extra, fiscalYear: 2017, agreementTitle: "Aftale om budget 2017" };
    const { extras } = buildReportContent(input([], { extraItems: [extra, older, extra] }));
    expect(extras.map(({ chapters }) => chapters.flatMap(({ items }) => items).length)).toEqual([2, 1]);
  });
});

describe("every language says the same things", () => {
  it.each(["2017", "2018"] as const)("in the reading guide of %s", (ruleSet) => {
    const shape = (language: "da" | "sv" | "en") =>
      buildReportContent(input(agreement([], { ruleSet }), { language })).guide.blocks.map((block) =>
        block.kind === "paragraph" ? "paragraph" : block.definitions.map(({ smiley }) => smiley),
      );
    expect(shape("sv")).toEqual(shape("da"));
    expect(shape("en")).toEqual(shape("da"));
  });
});

it("content is plain values, which survive the way to another thread", () => {
  const content = buildReportContent(input([item("1.1")]));
  expect(JSON.parse(JSON.stringify(content))).toEqual(content);
});

describe("ROUND-5 a published report says which edition it is, and how far the log had come", () => {
  const logHead = { sequence: 214, hash: "9f".repeat(32) };
  const colophon = (edition: ReportInput["edition"], language: ReportInput["language"] = "da") =>
    buildReportContent(input([], { edition, language })).colophon;

  it("the first edition", () => {
    expect(colophon({ number: 1, reason: null, logHead })).toEqual({
      title: "Om denne udgave",
      lines: [
        "Udgave 1",
        `Da udgaven blev offentliggjort, var logbogens seneste post nr. 214 med denne hash: ${logHead.hash}`,
      ],
    });
  });

  it("a correction names what it replaces, and why", () => {
    expect(colophon({ number: 2, reason: "Punkt 1.4 var sur.", logHead })?.lines[0]).toBe(
      "Udgave 2 erstatter udgave 1: Punkt 1.4 var sur.",
    );
    expect(colophon({ number: 2, reason: "Fejl.", logHead }, "sv")?.lines[0]).toBe("Utgåva 2 ersätter utgåva 1: Fejl.");
    expect(colophon({ number: 2, reason: "Fejl.", logHead }, "en")?.lines[0]).toBe(
      "Edition 2 replaces edition 1: Fejl.",
    );
  });

  it("a report that is not published has none", () => expect(colophon(null)).toBeNull());
});
