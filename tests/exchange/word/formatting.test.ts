import { describe, expect, it } from "vitest";
import type { PrintedItem } from "../../../src/domain/followups/imported-report.js";
import { listDefinition, numbering, paragraph, row, run } from "../../builders/word.js";
import { itemWith, milestoneRow, readItem } from "../../builders/word-report.js";

const SECOND = "2. budgetopfølgning 2031";
const LISTS = numbering(
  listDefinition(1, [["bullet", "•"]]),
  listDefinition(2, [
    ["lowerLetter", "%1."],
    ["decimal", "%1.%2)"],
  ]),
);
const link = (text: string) => `<w:hyperlink r:id="rId9">${run(text)}</w:hyperlink>`;
const pieces = { numbering: LISTS, links: { rId9: "https://nordfjerd.example/mole?a=1&b=2" } };

/** The marks with the words they stand on. */
function marked({ formatting, ...item }: PrintedItem, text: string | null) {
  expect(item.rows.length).toBeLessThanOrEqual(1);
  return formatting.map(({ start, end, in: where, ...mark }) => ({
    ...mark,
    in: where.text,
    on: text?.slice(start, end),
  }));
}

describe("lists, underlining and links stand beside the text, which stays plain", () => {
  it("underlining, over cut runs and untidy spaces", async () => {
    const text = paragraph(
      run("  Det\u00a0 er ") + run("me", { underline: true }) + run("get ", { underline: true }) + run(" vigtigt."),
    );
    const item = await readItem(itemWith([milestoneRow(text, SECOND)]));
    expect(item.rows[0]?.milestone).toBe("Det er meget vigtigt.");
    expect(marked(item, "Det er meget vigtigt.")).toEqual([{ kind: "underline", in: "milestone", on: "meget" }]);
  });
  it("a link, and one written as a field", async () => {
    const field = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const other = `${field("begin")}<w:r><w:instrText> HYPERLINK "https://b.example" </w:instrText></w:r>${field("separate")}${run("der")}${field("end")}`;
    const item = await readItem(
      itemWith([milestoneRow(paragraph(run("Se ") + link("her") + run(" og ") + other), SECOND)]),
      pieces,
    );
    expect(marked(item, item.rows[0]?.milestone ?? null)).toEqual([
      { kind: "link", href: "https://nordfjerd.example/mole?a=1&b=2", in: "milestone", on: "her" },
      { kind: "link", href: "https://b.example", in: "milestone", on: "der" },
    ]);
  });
  it("bullets are marks, and no characters", async () => {
    const text = [
      paragraph("To ting:"),
      paragraph("sten", { list: { id: 1 } }),
      paragraph("sand", { list: { id: 1 } }),
    ].join("");
    const item = await readItem(itemWith([], row("Økonomi", text)), pieces);
    expect(item.economy.text).toBe("To ting:\nsten\nsand");
    expect(marked(item, item.economy.text)).toEqual([
      { kind: "bullet", in: "economy", on: "sten" },
      { kind: "bullet", in: "economy", on: "sand" },
    ]);
  });
  it("counted lists are written out as Word counts them", async () => {
    const at = (text: string, level = 0) => paragraph(text, { list: { id: 2, level } });
    const text = [at("sten"), at("sand"), at("fint", 1), at("groft", 1), at("grus"), at("ler", 1)].join("");
    const item = await readItem(itemWith([milestoneRow(text, SECOND)]), pieces);
    expect(item.rows[0]?.milestone).toBe("a. sten\nb. sand\nb.1) fint\nb.2) groft\nc. grus\nc.1) ler");
    expect(item.formatting).toEqual([]);
  });
  it("marks follow a text that is parted at its status", async () => {
    const text = paragraph(
      run("Kajen ", { underline: true }) + run("er lagt. Status: ") + link("Den") + run(" ligger."),
    );
    const item = await readItem(itemWith([milestoneRow(text, SECOND)]), pieces);
    expect(item.rows[0]).toMatchObject({ milestone: "Kajen er lagt.", status: "Den ligger." });
    expect(item.formatting).toEqual([
      { kind: "underline", in: { text: "milestone", checkpoint: "second" }, start: 0, end: 5 },
      { kind: "link", href: pieces.links.rId9, in: { text: "status", checkpoint: "second" }, start: 0, end: 3 },
    ]);
  });
  it("and one whose units are taken out of it", async () => {
    const cellText =
      paragraph(run("Ansvarligt center: Havn")) +
      paragraph(
        run("Væsentlig bidragsyder: Fyr Alle fagudvalg involveres. Spørg ") +
          run("lodsen", { underline: true }) +
          run(" først."),
      );
    const item = await readItem(itemWith([], undefined, row("Tekst.", cellText)));
    expect(item.contributors.note).toBe("Spørg lodsen først.");
    expect(marked(item, item.contributors.note)).toEqual([
      { kind: "underline", in: "contributors-note", on: "lodsen" },
    ]);
  });
  it("EXT-2 a latest status carries the round it was written in", async () => {
    const item = await readItem(itemWith([], row("Seneste status", paragraph(run("Nu", { underline: true })))));
    expect(item.formatting).toEqual([
      { kind: "underline", in: { text: "latest-status", fiscalYear: 2031, checkpoint: "second" }, start: 0, end: 2 },
    ]);
  });
});
