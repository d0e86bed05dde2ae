import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { LARGEST_FILE, readReport } from "../../../src/exchange/agreement-docx.import.js";
import { inflatePart } from "../../../src/exchange/word/inflate-part.js";
import { attribute } from "../../../src/exchange/word/xml-scan.js";
import { readZipDirectory } from "../../../src/exchange/word/zip-directory.js";
import { cell, paragraph, row, table, wordFile, wordParts } from "../../builders/word.js";
import { CHAPTER, ECONOMY, HEADER, ITEM, itemWith, TITLE } from "../../builders/word-report.js";

const refusalOf = async (bytes: Uint8Array) => {
  const outcome = await readReport(bytes);
  return outcome.ok ? null : outcome.refusal;
};

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const streams = (name: string) => Uint8Array.from([...OLE, ...[...name].flatMap((char) => [char.charCodeAt(0), 0])]);

describe("a file that is no readable report is refused with the reason, and never throws", () => {
  it.each([
    ["an empty file", new Uint8Array(0), { code: "empty-file" }],
    [
      "one too large to open",
      new Uint8Array(LARGEST_FILE + 1),
      { code: "too-large", bytes: LARGEST_FILE + 1, limit: LARGEST_FILE },
    ],
    ["one with a password", streams("EncryptedPackage"), { code: "password-protected" }],
    ["an old .doc", streams("WordDocument"), { code: "old-word-format" }],
    ["an old workbook", streams("Workbook"), { code: "not-a-word-file" }],
    ["plain text", strToU8("Anden opfølgning"), { code: "not-a-word-file" }],
    ["a zip of something else", zipSync({ "a.txt": strToU8("a") }), { code: "not-a-word-file" }],
    ["a workbook", zipSync({ "word/document.xml": strToU8("<workbook/>") }), { code: "not-a-word-file" }],
    ["a zip cut short", wordFile([TITLE, ITEM]).slice(0, 700), { code: "damaged", part: "zip" }],
    ["tags that do not match", wordFile([TITLE, "<w:p>"]), { code: "damaged", part: "word/document.xml" }],
    ["no title", wordFile([ITEM]), { code: "no-report", missing: ["title"] }],
    ["no tables", wordFile([TITLE, paragraph("Intet.")]), { code: "no-report", missing: ["tables"] }],
    ["neither", wordFile([paragraph("Kære alle")]), { code: "no-report", missing: ["title", "tables"] }],
    [
      "no year anywhere",
      wordFile([paragraph("Anden opfølgning på budgetaftalen"), table(HEADER)]),
      { code: "no-report", missing: ["year"] },
    ],
  ])("%s", async (_case, bytes, refusal) => expect(await refusalOf(bytes)).toEqual(refusal));

  it("a text altered on the way, by its checksum", async () => {
    const parts = zipSync(wordParts([TITLE, CHAPTER, ITEM]), { level: 0 });
    const at = Buffer.from(parts).indexOf("Ny mole");
    parts[at] = 0x4d;
    expect(await refusalOf(parts)).toEqual({ code: "damaged", part: "word/document.xml" });
  });
});

describe("a file that would keep its reader busy without end is refused", () => {
  it("a tag longer than any of Word's", async () => {
    const named = `<w:p ${"a".repeat(5_000_000)}></w:p>`;
    expect(await refusalOf(wordFile([TITLE, CHAPTER, ITEM, named]))).toEqual({
      code: "damaged",
      part: "word/document.xml",
    });
  });

  it("but not for the copy of a drawing that an old shape carries along", async () => {
    const shape = `<w:pict><v:shape o:gfxdata="${"A".repeat(200_000)}" id="a"/></w:pict>`;
    expect(await refusalOf(wordFile([TITLE, CHAPTER, paragraph(`<w:r>${shape}</w:r>`), ITEM]))).toBeNull();
  });

  it("a long cell merged down over more rows than memory holds", async () => {
    const merged = cell("Milepæl ".repeat(3750), { merge: "restart" });
    const below = `<w:tr>${cell("x", { merge: "continue" })}</w:tr>`.repeat(20_000);
    const rows = wordFile([TITLE, CHAPTER, ITEM, `<w:tbl><w:tr>${merged}</w:tr>${below}</w:tbl>`]);
    expect(await refusalOf(rows)).toMatchObject({ code: "expands-too-much" });
  });

  it("but not twenty thousand centres", async () => {
    const centres = Array.from({ length: 20_000 }, (_, index) => `Center Alfa${index}`).join("\n");
    const item = itemWith([], ECONOMY, row("Der bygges.", `Ansvarligt center: ${centres}`));
    expect(await refusalOf(wordFile([TITLE, CHAPTER, item]))).toBeNull();
  });

  it.each([
    ["letters spelt as numbers", "&#x41;".repeat(200_000)],
    ["the same in a section of plain text", `<![CDATA[${"&#x41;".repeat(200_000)}]]>`],
  ])("a text too long to decode: %s", async (_case, text) => {
    const long = paragraph(`<w:r><w:t>${text}</w:t></w:r>`);
    expect(await refusalOf(wordFile([TITLE, CHAPTER, ITEM, long]))).toMatchObject({ code: "expands-too-much" });
  });
});

describe("an attribute is found whatever stands beside it", () => {
  it.each([
    ["a name without a value", ' w:bare w:val="a"', "a"],
    ["spaces around the sign", " w:val = 'a'", "a"],
    ["a sign and no value", ' w:other= w:val="a"', "a"],
    ["its own name without a value", " w:val", null],
    ["the name in another's value", " w:other=\"w:val='b'\" w:val='a'", "a"],
  ])("%s", (_case, attributes, value) => expect(attribute(attributes, "val")).toBe(value));
});

describe("a file that would swell is stopped while it swells", () => {
  const bomb = wordFile([TITLE, paragraph("<w:r/>".repeat(17_000_000))]);

  it("when it says how large it gets", async () => {
    expect(await refusalOf(bomb)).toMatchObject({ code: "expands-too-much", part: "word/document.xml" });
  });

  it("when it lies about it", async () => {
    const liar = Uint8Array.from(bomb);
    const view = new DataView(liar.buffer);
    for (let at = 0; at < liar.length - 46; at++) {
      const signature = view.getUint32(at, true);
      if (signature === 0x02014b50) view.setUint32(at + 24, 1000, true);
      if (signature === 0x04034b50) view.setUint32(at + 22, 1000, true);
    }
    expect(await refusalOf(liar)).toMatchObject({ code: "expands-too-much", part: "word/document.xml" });
  });

  it("long before its end is reached", () => {
    const entry = readZipDirectory(bomb).get("word/document.xml");
    if (!entry) throw new Error("no document");
    // whoever went on to the end would find that it is missing
    const cutShort = { ...entry, size: 0, packedSize: entry.packedSize - 10 };
    expect(() => inflatePart(bomb, cutShort, 1_000_000)).toThrow("expands-too-much");
    expect(() => inflatePart(bomb, cutShort, 1_000_000_000)).toThrow("damaged");
  });

  it("when it swells only as it is read", async () => {
    for (const empty of ["<w:p/>".repeat(3_000_000), paragraph("<w:r/>".repeat(600_000))]) {
      expect(await refusalOf(wordFile([TITLE, empty]))).toMatchObject({ code: "expands-too-much" });
    }
  });

  it("and parts that nobody reads are not opened at all", async () => {
    const others = { "word/media/image1.bmp": new Uint8Array(120 * 1024 * 1024) };
    expect(await refusalOf(wordFile([TITLE, CHAPTER, ITEM], { others }))).toBeNull();
  });

  it("an entity that names itself is not followed", async () => {
    const xml =
      '<!DOCTYPE w [<!ENTITY a "&a;&a;">]><w:document xmlns:w="x"><w:body><w:p><w:r><w:t>&a;</w:t></w:r></w:p></w:body></w:document>';
    const bytes = zipSync({ "word/document.xml": strToU8(xml) });
    expect(await refusalOf(bytes)).toMatchObject({ code: expect.stringMatching(/damaged|no-report/) });
  });
});
