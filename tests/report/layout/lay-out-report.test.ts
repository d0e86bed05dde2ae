import { describe, expect, it } from "vitest";
import type { Item } from "../../../src/domain/items/item.js";
import { buildReportContent } from "../../../src/report/content/build-report-content.js";
import type { Box, Layout, TextBox } from "../../../src/report/layout/boxes.js";
import { layOutReport } from "../../../src/report/layout/lay-out-report.js";
import { BODY } from "../../../src/report/layout/paper.js";
import { fontMeasure } from "../../../src/report/paint/pdf/font-measure.js";
import type { ReportInput } from "../../../src/report/report.js";
import { readAloud, wordsIn } from "../read-aloud.js";
import { agreement, chapter, input, item } from "../report-agreement.js";
import { saidIn } from "../said-in.js";

function laidOut(of: ReportInput): Layout {
  return layOutReport(buildReportContent(of), fontMeasure);
}

function textBoxes(boxes: readonly Box[]): TextBox[] {
  return boxes.filter((box) => box.kind === "text");
}

function prose(words: number): string {
  return Array.from({ length: words }, (_, index) => `ord${index}`).join(" ");
}

function withDescription(description: string | null): Item {
  return item("1.1", { description });
}

const long = input([
  withDescription(prose(3000)),
  item("1.2", { milestones: [{ checkpoint: "first", text: `${prose(400)}\n${prose(900)}` }] }),
]);

describe("no word is lost", () => {
  it.each<[string, ReportInput]>([
    ["an empty report", input([])],
    ["an item with nothing in it", input([item("1.1", { description: null, responsibleCentres: [] })])],
    ["a cell of 3,000 words", long],
    ["a word of 200 letters", input([withDescription(`Før ${"å".repeat(200)} efter`)])],
    ["a title longer than a page is wide", input([item("1.1", { title: "Æ".repeat(480) })])],
    ["& < >", input([withDescription("Drift & anlæg < 5 > 3 </P>")])],
    ["an extract in Swedish", input([withDescription("Ö")], { committee: "Børneudvalget", language: "sv" })],
    ["a sub-theme", input(agreement([chapter([item("1.1")], { subTheme: "Dagtilbud", number: null })]))],
  ])("of %s", (_what, of) => {
    const spoken = readAloud(laidOut(of)).map(({ text }) => text);
    const said = saidIn(buildReportContent(of));
    // the guide's drawings stand beside their words; nothing else is read that was not said
    expect(counted(wordsIn(spoken))).toEqual(counted(wordsIn(said)));
  });
  it("what no glyph stands for is printed as its number", () => {
    const spoken = readAloud(laidOut(input([withDescription("Godt 😀 gået, 王")])));
    expect(spoken.map(({ text }) => text)).toContain("Godt [U+1F600] gået, [U+738B]");
  });
  it("so is a mark that composes with no letter", () => {
    const spoken = readAloud(laidOut(input([withDescription("Ved a\u030aen er x\u0301 sat")])));
    expect(spoken.map(({ text }) => text)).toContain("Ved åen er x[U+0301] sat");
  });
  it("paragraphs are read in the order they are written, also over pages", () => {
    const paragraphs = Array.from({ length: 200 }, (_, index) => `Afsnit ${index} ${prose(20)}`);
    const spoken = readAloud(laidOut(input([withDescription(paragraphs.join("\n"))]))).map(({ text }) => text);
    expect(spoken.filter((text) => text.startsWith("Afsnit"))).toEqual(paragraphs);
  });
});

function counted(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

describe("nothing stands outside its place", () => {
  it("no text outside the margins, and none in another's column", () => {
    const wide = item("1.1", {
      description: "w".repeat(500),
      responsibleCentres: ["Ø".repeat(120)],
      milestones: [{ checkpoint: "first", text: "M".repeat(300) }],
    });
    for (const page of laidOut(input([wide])).pages) {
      for (const box of textBoxes(page.boxes)) {
        expect(box.x).toBeGreaterThanOrEqual(BODY.left);
        expect(box.x + box.width).toBeLessThanOrEqual(BODY.left + BODY.width + 0.01);
      }
      expect(overlapping(textBoxes(page.boxes))).toEqual([]);
    }
  });
  it("no text below the last line but the page number", () => {
    for (const page of laidOut(long).pages)
      expect(belowTheBody(page.boxes)).toEqual([expect.stringMatching(/^side \d+ af/)]);
  });
  it("no line of a table through a text", () => {
    for (const page of laidOut(long).pages) expect(crossedOut(page.boxes)).toEqual([]);
  });
});

function belowTheBody(boxes: readonly Box[]): string[] {
  return textBoxes(boxes).flatMap((box) => (box.y > BODY.bottom ? [box.text] : []));
}

function crossedOut(boxes: readonly Box[]): string[] {
  const lines = boxes.filter((box) => box.kind === "fill" && box.ink === "line");
  return textBoxes(boxes)
    .filter((text) => lines.some((line) => line.y > text.y - 0.7 * text.size && line.y < text.y + 0.25 * text.size))
    .map(({ text }) => text);
}

/** Texts that share a line and a place on it. */
function overlapping(boxes: readonly TextBox[]): string[] {
  return boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter((b) => a.y === b.y && a.x + a.width > b.x + 0.01 && b.x + b.width > a.x + 0.01)
      .map((b) => `${a.text} | ${b.text}`),
  );
}

it("a report without items ends where its reading guide does", () => {
  expect(laidOut(input([])).pages).toHaveLength(2);
  expect(laidOut(input(agreement([]))).pages).toHaveLength(1);
});

describe("where a page ends", () => {
  // every place on the page that an item can begin at is tried
  const amounts = Array.from({ length: 70 }, (_, index) => index);

  it("no heading stands without the first line of its item", () => {
    for (const paragraphs of amounts) {
      const before = withDescription(Array.from({ length: paragraphs }, () => "Et afsnit.").join("\n"));
      const next = item("2.1", { title: "Overskrift", description: prose(200) });
      const layout = laidOut(input(agreement([chapter([before]), chapter([next], { number: "2", title: "Næste" })])));
      const spoken = readAloud(layout);
      const pageOf = (text: string) => spoken.find((one) => one.text.startsWith(text))?.pages;
      const [chapterPage, headingPage, firstLine] = [pageOf("2. Næste"), pageOf("2.1. Over"), pageOf("ord0 ord1")?.[0]];
      expect(layout.pages.every((page) => belowTheBody(page.boxes).length === 1)).toBe(true);
      expect([chapterPage, headingPage], `after ${paragraphs} paragraphs`).toEqual([[firstLine], [firstLine]]);
    }
  });
  it("no first or last line of a paragraph stands alone", () => {
    for (const paragraphs of amounts) {
      const filler = Array.from({ length: paragraphs }, () => "Et afsnit.").join("\n");
      const layout = laidOut(input([withDescription(`${filler}\n${prose(70)}\n${prose(90)}`)]));
      const perPage = layout.pages.map((page) => linesPerTag(textBoxes(page.boxes)));
      for (const [index, lines] of perPage.entries()) {
        for (const [tag, count] of lines) {
          const isSplit = perPage.some((other, at) => at !== index && other.has(tag));
          if (isSplit) expect(count, `after ${paragraphs} paragraphs`).toBeGreaterThanOrEqual(2);
        }
      }
    }
  });
  it("an item that runs on repeats its heading and its table's head, silently", () => {
    const layout = laidOut(input([withDescription(prose(3000))]));
    const runningOn = layout.pages.slice(2).map((page) => textBoxes(page.boxes).filter(({ tag }) => tag === null));
    expect(runningOn.length).toBeGreaterThan(2);
    for (const silent of runningOn) {
      const texts = silent.map(({ text }) => text.trim());
      expect(texts).toEqual(expect.arrayContaining(["1.1. Grønne skolegårde (fortsat)", "Drift", "Tid", "Smiley"]));
    }
    const spoken = readAloud(layout).map(({ text }) => text);
    expect(spoken.filter((text) => text.startsWith("1.1."))).toEqual(["1.1. Grønne skolegårde"]);
  });
  it("a row that runs on repeats its label and time, silently", () => {
    const milestones = [{ checkpoint: "first" as const, text: prose(3000) }];
    const layout = laidOut(input([item("1.1", { milestones })]));
    const runningOn = layout.pages.slice(2, -1).map((page) => textBoxes(page.boxes).filter(({ tag }) => tag === null));
    expect(runningOn.length).toBeGreaterThan(2);
    for (const silent of runningOn) {
      const texts = silent.map(({ text }) => text.trim());
      expect(texts).toEqual(expect.arrayContaining(["Milepæl", "1. budgetopfølgning 2019"]));
    }
    const spoken = readAloud(layout).map(({ text }) => text);
    expect(spoken.filter((text) => text === "1. budgetopfølgning 2019")).toHaveLength(1);
  });
  it("a row that fits a page is not begun at the foot of another when it is small", () => {
    for (const paragraphs of amounts) {
      const before = Array.from({ length: paragraphs }, () => "Et afsnit.").join("\n");
      const milestones = [{ checkpoint: "first", text: "Kort milepæl på seks linjer. ".repeat(9).trim() }] as const;
      const spoken = readAloud(
        laidOut(input([item("1.1", { description: before || "x", milestones: [...milestones] })])),
      );
      expect(spoken.find(({ text }) => text.startsWith("Kort"))?.pages).toHaveLength(1);
    }
  });
});

function linesPerTag(boxes: readonly TextBox[]): Map<TextBox["tag"], number> {
  const lines = new Map<TextBox["tag"], number>();
  for (const { tag } of boxes) if (tag?.role === "P") lines.set(tag, (lines.get(tag) ?? 0) + 1);
  return lines;
}

describe("page numbers and running head", () => {
  const { pages } = laidOut(long);
  const silent = pages.map((page) => textBoxes(page.boxes).filter(({ tag }) => tag === null));
  it("number every page of all", () => {
    expect(silent.map((texts) => texts.at(-1)?.text)).toEqual(
      pages.map((_, index) => `side ${index + 1} af ${pages.length}`),
    );
  });
  it("name the report on every page but the first", () => {
    const title = "Anden opfølgning på Aftale om budget 2019 for Nordfjerd Kommune";
    expect(silent.map((texts) => texts.some(({ text }) => text === title))).toEqual(pages.map((_, index) => index > 0));
  });
});

it("bookmarks lead to every chapter and item", () => {
  const { bookmarks } = laidOut(input([item("1.1"), item("1.2")]));
  expect(bookmarks.map(({ title, level }) => [level, title]).slice(1)).toEqual([
    [0, "Læsevejledning"],
    [0, "1. Børn og unge"],
    [1, "1.1. Grønne skolegårde"],
    [1, "1.2. Grønne skolegårde"],
  ]);
});
