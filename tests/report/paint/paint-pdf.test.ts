import { describe, expect, it } from "vitest";
import { buildReportContent } from "../../../src/report/content/build-report-content.js";
import { layOutReport } from "../../../src/report/layout/lay-out-report.js";
import { fontMeasure } from "../../../src/report/paint/pdf/font-measure.js";
import { renderReport } from "../../../src/report/report.js";
import { readAloud, wordsIn } from "../read-aloud.js";
import { agreement, chapter, input, item } from "../report-agreement.js";
import { pagesOf, paintedIn } from "./painted.js";
import { type Dict, type Name, Ref, readPdf, textOf } from "./pdf-objects.js";
import { altOf, type Element, structureOf } from "./pdf-structure.js";

const where = { text: "description" } as const;
const everything = input(
  agreement(
    [
      chapter([
        item("1.1", {
          description: `Læs planen for Drift & Anlæg <2019>.\nFørste punkt\nAndet punkt\n${"Et langt afsnit om grønne skolegårde. ".repeat(400)}`,
          formatting: [
            { kind: "link", in: where, start: 5, end: 35, href: "https://nordfjerd.example/plan?år=2019&side=1" },
            { kind: "underline", in: where, start: 0, end: 8 },
            { kind: "bullet", in: where, start: 38, end: 55 },
          ],
          effort: [
            { checkpoint: "first", rating: { kind: "unresolved", glyph: "☹", status: "Afventer 😀." } },
            { checkpoint: "second", rating: { kind: "carried", smiley: "happy", assessedAt: "first" } },
          ],
        }),
      ]),
    ],
    { title: "Aftale om budget 2019 & <fremtid> for Nordfjerd Kommune" },
  ),
  {
    committee: "Børneudvalget",
    edition: { number: 2, reason: "Punkt 1.1 manglede.", logHead: { sequence: 214, hash: "9f".repeat(32) } },
  },
);
const bytes = await renderReport(everything);
const file = readPdf(bytes);
const elements = structureOf(file);
const ofRole = (role: string) => elements.filter((element) => element.role === role);
const attributes = (element: Element): Dict => file.dict(element.dict.get("A"));

it("the same report gives the same bytes", async () => {
  expect(Buffer.compare(bytes, await renderReport(everything))).toBe(0);
  expect(Buffer.compare(bytes, await renderReport({ ...everything, datedOn: "2019-08-02" }))).not.toBe(0);
});

describe("no word is lost between the pages and the file", () => {
  const layout = layOutReport(buildReportContent(everything), fontMeasure);
  it("every element holds its text", () => {
    const said = readAloud(layout).map(({ text }) => text);
    expect(wordsIn([spoken(elements[0])])).toEqual(wordsIn(said));
  });
  function spoken(element: Element | undefined): string {
    if (!element) return "";
    const inside = element.children.map(spoken).join("");
    return ["Span", "Link"].includes(element.role) ? element.text + inside : ` ${element.text}${inside} `;
  }
});

describe("the file as a whole", () => {
  const xmp = file.stream(file.root.get("Metadata")).toString("utf8");
  it("says that it is tagged, in which language, and shows its title", () => {
    expect(file.dict(file.root.get("MarkInfo")).get("Marked")).toBe(true);
    expect(textOf(file.root.get("Lang"))).toBe("da-DK");
    expect(file.dict(file.root.get("ViewerPreferences")).get("DisplayDocTitle")).toBe(true);
  });
  it("bears its title and date", () => {
    const title = "Anden opfølgning på Aftale om budget 2019 & <fremtid> for Nordfjerd Kommune";
    expect(textOf(file.resolve(file.info.get("Title")))).toBe(title);
    expect(xmp).toContain("budget 2019 &amp; &lt;fremtid&gt; for");
    expect(file.resolve(file.info.get("CreationDate"))).toBe("D:20190801000000Z");
  });
  it("says what it conforms to", () => {
    expect(xmp).toMatch(/<pdfuaid:part>1<.*/s);
    expect(xmp).toMatch(/<pdfaid:part>2<\/pdfaid:part>\s*<pdfaid:conformance>A</);
    expect(xmp).toContain("pdfaExtension:schemas");
    expect(file.list(file.root.get("OutputIntents"))).toHaveLength(1);
  });
  it("embeds every font, with what its glyphs mean", () => {
    const fonts = pagesOf(file).flatMap((page) => [
      ...file.dict(file.dict(page.get("Resources")).get("Font")).values(),
    ]);
    expect(new Set(fonts.map((font) => (font as Ref).id)).size).toBe(2);
    for (const font of fonts) {
      const descendant = file.dict(file.list(file.dict(font).get("DescendantFonts"))[0]);
      const descriptor = file.dict(descendant.get("FontDescriptor"));
      expect(file.stream(descriptor.get("FontFile2")).length).toBeGreaterThan(1000);
      expect(file.stream(file.dict(font).get("ToUnicode")).length).toBeGreaterThan(100);
      expect(descriptor.has("CIDSet")).toBe(false);
    }
  });
});

describe("everything painted", () => {
  it("belongs to an element or is an artifact", () => {
    expect(paintedIn(file).filter(({ owner }) => owner === null)).toEqual([]);
  });
  it("is found again from the page, by the parent tree", () => {
    const nums = file.list(file.dict(file.dict(file.root.get("StructTreeRoot")).get("ParentTree")).get("Nums"));
    const tree = new Map(nums.flatMap((key, at) => (at % 2 === 0 ? [[key, nums[at + 1]] as const] : [])));
    for (const [index, page] of pagesOf(file).entries()) {
      expect(page.get("StructParents")).toBe(index);
      const owners = file.list(tree.get(index)).map((ref) => file.dict(ref));
      const marks = new Set(
        paintedIn(file).flatMap((one) => (one.page === index && one.owner !== "artifact" ? [one.owner] : [])),
      );
      expect(marks.size).toBe(owners.length);
      for (const [mcid, owner] of owners.entries()) expect(marksOf(owner, page)).toContain(mcid);
    }
  });
  function marksOf(element: Dict, page: Dict): unknown[] {
    return file.list(element.get("K")).flatMap((kid) => {
      if (typeof kid === "number") return file.dict(element.get("Pg")) === page ? [kid] : [];
      return kid instanceof Map && file.dict(kid.get("Pg")) === page ? [kid.get("MCID")] : [];
    });
  }
});

describe("headings", () => {
  const levels = elements.flatMap(({ role }) => (/^H\d$/.test(role) ? [Number(role.slice(1))] : []));
  it("begin with the title and leave out no level", () => {
    expect(levels[0]).toBe(1);
    expect(levels.every((level, at) => at === 0 || level <= (levels[at - 1] ?? 0) + 1)).toBe(true);
  });
  it("an item's stands before its table, so that readers jump from item to item", () => {
    const [table] = ofRole("Table");
    const siblings = table?.parent?.children.map(({ role }) => role);
    expect(siblings).toEqual(["H3", "Table"]);
    expect(table?.parent?.children[0]?.text).toBe("1.1. Grønne skolegårde");
  });
});

describe("tables", () => {
  it("have a head and a body, and four columns in every row", () => {
    for (const table of ofRole("Table")) expect(table.children.map(({ role }) => role)).toEqual(["THead", "TBody"]);
    const widths = ofRole("TR").map((row) =>
      row.children.reduce((sum, cell) => sum + Number(attributes(cell).get("ColSpan") ?? 1), 0),
    );
    expect(new Set(widths)).toEqual(new Set([4]));
  });
  it("name what each head is the head of", () => {
    const scopes = ofRole("TH").map((cell) => (attributes(cell).get("Scope") as Name).name);
    expect(scopes).toEqual(["Column", "Column", "Column", "Row", "Row", "Row", "Row", "Row"]);
    for (const cell of ofRole("TH")) expect((attributes(cell).get("O") as Name).name).toBe("Table");
  });
});

describe("smileys", () => {
  it("are figures read aloud by their word, with the place they stand at", () => {
    const inTable = ofRole("Figure").filter((figure) => figure.parent?.role === "TD");
    expect(inTable.map(altOf)).toEqual(["uafklaret", "glad"]);
    for (const figure of ofRole("Figure")) {
      const [left, bottom, right, top] = file.list(attributes(figure).get("BBox")).map(Number);
      expect([left, bottom].every((edge) => Number(edge) > 0) && Number(right) > Number(left)).toBe(true);
      expect(Number(top)).toBeLessThan(842);
    }
  });
});

describe("links", () => {
  const linked = pagesOf(file).flatMap((page) =>
    file.list(page.get("Annots")).map((one) => [page, file.dict(one)] as const),
  );
  it("say where they lead", () => {
    expect(linked.length).toBeGreaterThan(0);
    for (const [page, annotation] of linked) {
      expect(textOf(annotation.get("Contents"))).toBe("https://nordfjerd.example/plan?%C3%A5r=2019&side=1");
      expect((page.get("Tabs") as Name).name).toBe("S");
    }
  });
  it("belong to a link element on their own page", () => {
    const objects = ofRole("Link").flatMap((link) =>
      file.list(link.dict.get("K")).filter((kid) => kid instanceof Map && kid.has("Obj")),
    );
    for (const [page, annotation] of linked) {
      const object = objects.find((one) => file.dict((one as Dict).get("Obj")) === annotation) as Dict;
      expect(file.dict(object.get("Pg"))).toBe(page);
    }
  });
});

it("paragraphs of a list side by side are one list, each with a label and a body", () => {
  const [list, ...others] = ofRole("TD").flatMap((cell) => cell.children.filter(({ role }) => role === "L"));
  expect(others).toEqual([]);
  expect(list?.children.map((entry) => entry.children.map(({ role, text }) => [role, text]))).toEqual([
    [
      ["Lbl", "•"],
      ["LBody", "Første punkt"],
    ],
    [
      ["Lbl", "•"],
      ["LBody", "Andet punkt"],
    ],
  ]);
});

it("the side panel lists chapters and, below them, items", () => {
  const titles = (parent: Dict): unknown[] => {
    const entries: unknown[] = [];
    for (let entry = parent.get("First"); entry instanceof Ref; entry = file.dict(entry).get("Next")) {
      entries.push(textOf(file.dict(entry).get("Title")), ...titles(file.dict(entry)).map((below) => [below]));
    }
    return entries;
  };
  expect(titles(file.dict(file.root.get("Outlines"))).slice(1)).toEqual([
    "Læsevejledning",
    "1. Børn og unge",
    ["1.1. Grønne skolegårde"],
    "Om denne udgave",
  ]);
});
