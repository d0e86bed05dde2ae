import { strFromU8, strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readReport } from "../../../src/exchange/agreement-docx.import.js";
import { cell, paragraph, row, run, style, table, wordParts } from "../../builders/word.js";
import {
  CHAPTER,
  DESCRIPTION,
  ECONOMY,
  HEADER,
  ITEM,
  ROWS,
  read,
  readItem,
  TITLE,
} from "../../builders/word-report.js";

const plain = await readItem(ITEM);

describe("an item reads alike however its tables are laid out", () => {
  it.each([
    [
      "columns in another order",
      [
        table(
          row("Smiley", "Tid", "1.1. Ny mole", "Anlæg"),
          DESCRIPTION,
          ...["☺", "☺", "", ""].map((smiley, index) =>
            row(
              smiley,
              ["1. budgetopfølgning 2031", "2. budgetopfølgning 2031", "3. budgetopfølgning 2031", "31.12.2031"][
                index
              ] as string,
              "Milepæl",
              ["Skitsen er tegnet.", "Stenene er bestilt.", "", "Molen står færdig."][index] as string,
            ),
          ),
          row("☺", "", "Økonomi", "Der er afsat 3 mio. kr."),
        ),
      ],
    ],
    [
      "empty rows and columns",
      [
        table(
          row("", ""),
          row("", "1.1. Ny mole", "", "Anlæg", "Tid", "", "Smiley"),
          DESCRIPTION,
          row("", "", ""),
          ...ROWS.map((printed) => printed.replace("<w:tr>", `<w:tr>${cell("")}`)),
          ECONOMY,
          row(""),
        ),
      ],
    ],
    ["the number without its last dot", [ITEM.replace("1.1. Ny", "1.1 Ny")]],
    ["the number in a cell of its own", [ITEM.replace(HEADER, row("1.1.", "Ny mole", "Anlæg", "Tid", "Smiley"))]],
    ["the title over paragraphs and breaks", [ITEM.replace(HEADER, row("1.1.\nNy\nmole", "Anlæg", "Tid", "Smiley"))]],
    ["headings that are missing", [ITEM.replace(HEADER, row("1.1. Ny mole", "Anlæg", "", ""))]],
    [
      "headings in one merged cell",
      [ITEM.replace(HEADER, row("1.1. Ny mole", cell("Anlæg\nTid\nSmiley", { span: 3 })))],
    ],
    [
      "the headings in a row of their own",
      [ITEM.replace(HEADER, row("1.1. Ny mole") + row("Anlæg", "", "Tid", "Smiley"))],
    ],
    [
      "the label Milepæl merged down",
      [
        table(
          HEADER,
          DESCRIPTION,
          ...ROWS.map((printed, index) =>
            printed.replace(
              cell("Milepæl"),
              cell(index === 0 ? "Milepæl" : "", { merge: index === 0 ? "restart" : "continue" }),
            ),
          ),
          ECONOMY,
        ),
      ],
    ],
    [
      "no label Milepæl at all",
      [table(HEADER, DESCRIPTION, ...ROWS.map((printed) => printed.replace("Milepæl", "")), ECONOMY)],
    ],
    [
      "text merged over empty columns",
      [ITEM.replace(ECONOMY, row("Økonomi", cell("Der er afsat 3 mio. kr.", { span: 2 }), "☺"))],
    ],
    [
      "text cut into runs",
      [
        ITEM.replaceAll(/<w:t xml:space="preserve">([^<]{4,})<\/w:t>/g, (_, text: string) =>
          Array.from(text, (char) => `<w:t xml:space="preserve">${char}</w:t></w:r><w:r>`).join(""),
        ),
      ],
    ],
    [
      "soft hyphens, hard spaces and double ones",
      [ITEM.replace("Stenene er bestilt", "Sten\u00adene\u00a0er  be\u200bstilt")],
    ],
    [
      "cut into two tables",
      [table(HEADER, DESCRIPTION, ...ROWS.slice(0, 2)), paragraph(""), table(...ROWS.slice(2), ECONOMY)],
    ],
    [
      "cut into two tables, the header repeated",
      [table(HEADER, DESCRIPTION, ...ROWS.slice(0, 2)), table(HEADER, ...ROWS.slice(2), ECONOMY)],
    ],
    ["a table within a table", [table(row(cell(ITEM + paragraph(""))))]],
    [
      "a cell laid out by a table",
      [
        ITEM.replace(
          '<w:t xml:space="preserve">Der bygges en mole.</w:t></w:r></w:p>',
          `</w:r></w:p>${table(row("Der bygges en mole."))}${paragraph("")}`,
        ),
      ],
    ],
  ])("%s", async (_case, tables) => {
    const { items, problems } = await read([TITLE, CHAPTER, ...tables]);
    expect(problems).toEqual([]);
    expect(items).toEqual([plain]);
  });

  it("several items in one table", async () => {
    const both = table(
      HEADER,
      DESCRIPTION,
      ...ROWS,
      ECONOMY,
      row("4.01.2. Nyt fyr", "Drift", "Tid", "Smiley"),
      DESCRIPTION,
      ...ROWS,
    );
    const { items, problems } = await read([TITLE, CHAPTER, both]);
    expect(problems).toEqual([]);
    expect(items).toMatchObject([
      { number: "1.1", appropriation: "capital" },
      { number: "4.01.2", title: "Nyt fyr", appropriation: "operating", rows: plain.rows },
    ]);
  });
  it("the columns of the header decide where a word could be either", async () => {
    const item = await readItem(
      table(row("1.1. Ny mole", "Drift", "Tid", "Smiley"), row("Milepæl", "31.12.2031", "1. BO 2031", "sur")),
    );
    expect(item.rows).toEqual([
      { checkpoint: "first", milestone: "31.12.2031", status: null, smiley: { glyph: "sur", meaning: "sad" } },
    ]);
  });
  it("a table so long that it is read in pieces is one table", async () => {
    const many = Array.from({ length: 90 }, (_, index) => [
      row(`1.${index + 1}. Ny mole`, "Anlæg", "Tid", "Smiley"),
      DESCRIPTION,
      ...ROWS,
      ECONOMY,
    ]);
    const { items, problems } = await read([TITLE, CHAPTER, table(...many.flat())]);
    expect(problems).toEqual([]);
    expect(items).toEqual(many.map((_, index) => ({ ...plain, number: `1.${index + 1}` })));
  });
});

describe("a document so long that it is read in pieces", () => {
  const long = Array.from({ length: 600 }, () => paragraph("Her står noget, som ingen har bedt om at få at vide."));
  it.each([
    ["of paragraphs", long],
    [
      "of a box with tables",
      [
        paragraph(
          `<w:r><w:pict><v:textbox><w:txbxContent>${table(row(cell(long.join(""))), row("")) + paragraph("")}</w:txbxContent></v:textbox></w:pict></w:r>`,
        ),
      ],
    ],
  ])("%s", async (_case, prose) => expect((await read([TITLE, ...prose, CHAPTER, ITEM])).items).toEqual([plain]));
});

describe("tracked changes and boxes", () => {
  const changed = (xml: string) => [TITLE, CHAPTER, ITEM.replace(run("Stenene er bestilt."), xml)];
  it.each([
    [
      "what is deleted is gone",
      `<w:del>${run("Sandet").replaceAll("w:t", "w:delText")}</w:del>${run("Stenene er bestilt.")}`,
    ],
    ["what is inserted is there", `${run("Stenene ")}<w:ins>${run("er bestilt.")}</w:ins>`],
    [
      "what is moved here is there",
      `<w:moveFrom>${run("x")}</w:moveFrom><w:moveTo>${run("Stenene er bestilt.")}</w:moveTo>`,
    ],
    ["what a field shows is there", `<w:fldSimple w:instr="DOCPROPERTY x">${run("Stenene er bestilt.")}</w:fldSimple>`],
    [
      "what a content control holds is there",
      `<w:sdt><w:sdtPr/><w:sdtContent>${run("Stenene er bestilt.")}</w:sdtContent></w:sdt>`,
    ],
    [
      "what an empty one asks for is not",
      `${run("Stenene er bestilt.")}<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run("Klik her")}</w:sdtContent></w:sdt>`,
    ],
    [
      "what a box holds is there, once",
      `<w:r><mc:AlternateContent><mc:Choice><wps:txbx><w:txbxContent>${paragraph("Stenene er bestilt.")}</w:txbxContent></wps:txbx></mc:Choice><mc:Fallback><v:textbox><w:txbxContent>${paragraph("Stenene er bestilt.")}</w:txbxContent></v:textbox></mc:Fallback></mc:AlternateContent></w:r>`,
    ],
    [
      "what a filled one holds is there",
      `<w:sdt><w:sdtPr><w:showingPlcHdr w:val="0"/></w:sdtPr><w:sdtContent>${run("Stenene er bestilt.")}</w:sdtContent></w:sdt>`,
    ],
    [
      "what is hidden is not printed",
      `${run("Stenene er bestilt.")}<w:r><w:rPr><w:vanish/></w:rPr><w:t>Skjult.</w:t></w:r>`,
    ],
    [
      "what a style hides is not printed, unless the run shows it",
      `${run("Skjult.", { style: "Hidden" })}<w:r><w:rPr><w:rStyle w:val="Hidden"/><w:vanish w:val="0"/></w:rPr><w:t>Stenene er bestilt.</w:t></w:r>`,
    ],
    ["what stands as CDATA is there", "<w:r><w:t><![CDATA[Stenene er bestilt.]]></w:t></w:r>"],
  ])("%s", async (_case, xml) => {
    const styles = style("Hidden", "Hidden", "<w:rPr><w:vanish/></w:rPr>", "character");
    expect((await read(changed(xml), { styles })).items).toEqual([plain]);
  });

  it("a paragraph whose mark is deleted joins the next", async () => {
    const joined = paragraph(run("Stenene ")).replace("<w:p>", "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>");
    const text = ITEM.replace(paragraph("Stenene er bestilt."), joined + paragraph("er bestilt."));
    expect((await read([TITLE, CHAPTER, text])).items).toEqual([plain]);
  });
  it.each(["del", "hidden"])("a row marked %s is gone", async (mark) => {
    const deleted = row("Milepæl", "Nej.", "1. BO 2031", "☹").replace("<w:tr>", `<w:tr><w:trPr><w:${mark}/></w:trPr>`);
    expect((await read([TITLE, CHAPTER, ITEM.replace(ECONOMY, deleted + ECONOMY)])).items).toEqual([plain]);
  });
  it("a footnote is told of, since its text is not read", async () => {
    const { items, problems } = await read(
      changed(`${run("Stenene er bestilt.")}<w:r><w:footnoteReference w:id="2"/></w:r>`),
    );
    expect(items).toEqual([plain]);
    expect(problems).toMatchObject([{ code: "footnote", level: "note", row: 4 }]);
  });
  it("another prefix for Word's names is as good", async () => {
    const other = (xml: string) =>
      xml.replaceAll("<w:", "<ns0:").replaceAll("</w:", "</ns0:").replaceAll(" w:", " ns0:");
    const parts = wordParts([TITLE, CHAPTER, ITEM]);
    const xml = other(strFromU8(parts["word/document.xml"] as Uint8Array)).replace("xmlns:w=", "xmlns:ns0=");
    const outcome = await readReport(zipSync({ ...parts, "word/document.xml": strToU8(xml) }));
    expect(outcome).toMatchObject({ ok: true, report: { chapters: [{ items: [plain] }] } });
  });
});
