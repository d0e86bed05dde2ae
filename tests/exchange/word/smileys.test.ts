import { describe, expect, it } from "vitest";
import { paragraph, row, run, style } from "../../builders/word.js";
import { CHAPTER, ECONOMY, itemWith, milestoneRow, read, readItem, TITLE } from "../../builders/word-report.js";

const TIME = "2. budgetopfølgning 2031";
const rated = async (smiley: string) =>
  (await readItem(itemWith([milestoneRow("Klar.", TIME, smiley)]))).rows[0]?.smiley;
const paid = async (smiley: string) =>
  (await readItem(itemWith([], row("Økonomi", "3 mio. kr.", "", smiley)))).economy.smiley;
const problemsOf = async (item: string) => (await read([TITLE, CHAPTER, item])).problems;

describe("EFF-1 a glyph says what it can only mean, and is kept as printed", () => {
  it.each([
    ...["☺", "😊", "🙂", "😀", "😃", "😄", "☻"].map((glyph) => [glyph, "happy"]),
    ["😐", "neutral"],
    ["😑", "neutral"],
    ...["😞", "😟", "😢", "😠", "😡"].map((glyph) => [glyph, "sad"]),
    [":-)", "happy"],
    [":-|", "neutral"],
    [":-(", "sad"],
    ["Glad", "happy"],
    ["mellemfornøjet", "neutral"],
    ["SUR", "sad"],
    ["😁", "happy"],
    ["😒", "sad"],
    ["😊🏻", "happy"],
    ["☺\ufe0f", "happy"],
  ])("%s", async (glyph = "", meaning = "") => expect(await rated(glyph)).toEqual({ glyph, meaning }));

  it("two equal ones are one", async () => expect(await rated("☺ ☺")).toEqual({ glyph: "☺", meaning: "happy" }));
  it.each(["(☺)", "☺*", "☺¹", "☺ 1)", "(☺) 2"])("what stands around it is no part of it: %s", async (printed) =>
    expect(await rated(printed)).toEqual({ glyph: "☺", meaning: "happy" }),
  );
  it("nor is the mark of a footnote, which is told of", async () => {
    const noted = paragraph(`${run("☺")}<w:r><w:footnoteReference w:id="2"/></w:r>`);
    const { items, problems } = await read([TITLE, CHAPTER, itemWith([milestoneRow("Klar.", TIME, noted)])]);
    expect(items[0]?.rows[0]?.smiley).toEqual({ glyph: "☺", meaning: "happy" });
    expect(problems).toMatchObject([{ code: "footnote", level: "note" }]);
  });
  it.each(["-", "–", "n/a", "N/A", "Ingen", "Ingen smiley"])("%s is none", async (printed) =>
    expect(await rated(printed)).toBeNull(),
  );
  it("none is none", async () => expect(await rated(" \u00a0")).toBeNull());
});

describe("ROUND-6 a frown printed for neutral and sad alike is unresolved", () => {
  it.each(["☹", "☹\ufe0f", "🙁"])("%s", async (glyph) =>
    expect(await rated(glyph)).toEqual({ glyph, meaning: "unresolved" }),
  );
});

describe("ECO-2 an economy is happy or sad", () => {
  it.each([
    ["☺", "happy"],
    ["☹", "sad"],
    ["☹\ufe0f", "sad"],
    ["🙁", "sad"],
    ["😐", "unresolved"],
  ])("%s", async (glyph, meaning) => expect(await paid(glyph)).toEqual({ glyph, meaning }));
});

describe("ROUND-3 MILE-1 words in place of a smiley", () => {
  it.each([
    ["Ikke indberettet", "not-reported"],
    ["Udsat ved beslutning", "postponed"],
  ])("%s", async (glyph, meaning) => expect(await rated(glyph)).toEqual({ glyph, meaning }));
});

describe("a symbol font's faces are told apart before the fonts are gone", () => {
  const LETTERS = [
    ["J", "happy", "F04A"],
    ["K", "neutral", "F04B"],
    ["L", "sad", "F04C"],
  ] as const;

  it.each(LETTERS)("%s typed in Wingdings", async (letter, meaning) => {
    expect(await rated(paragraph(run(letter, { font: "Wingdings" })))).toEqual({
      glyph: `Wingdings ${letter}`,
      meaning,
    });
  });
  it.each(LETTERS)("%s in the font's own private characters", async (letter, meaning, code) => {
    const char = String.fromCharCode(Number.parseInt(code, 16));
    expect(await rated(paragraph(run(char, { font: "Wingdings" })))).toEqual({ glyph: `Wingdings ${letter}`, meaning });
  });
  it.each(LETTERS)("%s inserted as a symbol", async (letter, meaning, code) => {
    const symbol = (char: string) => paragraph(`<w:r><w:sym w:font="Wingdings" w:char="${char}"/></w:r>`);
    expect(await rated(symbol(code))).toEqual({ glyph: `Wingdings ${letter}`, meaning });
    expect(await rated(symbol(code.replace("F0", "00")))).toEqual({ glyph: `Wingdings ${letter}`, meaning });
  });
  it.each(LETTERS)("%s by a style of the character or the paragraph", async (letter, meaning) => {
    const font = '<w:rPr><w:rFonts w:ascii="Wingdings"/></w:rPr>';
    const styles =
      style("Face", "Face", font, "character") +
      style("Faces", "Faces", `<w:basedOn w:val="Drawn"/>`) +
      style("Drawn", "Drawn", font);
    for (const face of [paragraph(run(letter, { style: "Face" })), paragraph(run(letter), { style: "Faces" })]) {
      const item = await readItem(itemWith([milestoneRow("Klar.", TIME, face)]), { styles });
      expect(item.rows[0]?.smiley).toEqual({ glyph: `Wingdings ${letter}`, meaning });
    }
  });
  it("a frown in an ordinary font is still no Wingdings L", async () => {
    expect(await rated(paragraph(run("☹", { font: "Segoe UI Symbol" })))).toEqual({
      glyph: "☹",
      meaning: "unresolved",
    });
    expect(await rated(paragraph('<w:r><w:sym w:font="Segoe UI Symbol" w:char="2639"/></w:r>'))).toMatchObject({
      meaning: "unresolved",
    });
  });
  it("amid a sentence a face is the sign it draws", async () => {
    const text = paragraph(run("Alt vel ") + run("J", { font: "Wingdings" }) + run(" siger lodsen."));
    const item = await readItem(itemWith([milestoneRow(text, TIME, "☺")]));
    expect(item.rows[0]?.milestone).toBe("Alt vel ☺ siger lodsen.");
  });
});

describe("an emoji that newer Words write twice is read once", () => {
  const alternative = (choice: string, fallback: string) =>
    paragraph(
      `<w:r><mc:AlternateContent><mc:Choice Requires="w16se">${choice}</mc:Choice><mc:Fallback>${fallback}</mc:Fallback></mc:AlternateContent></w:r>`,
    );
  it.each([
    ["as an extended symbol", '<w16se:symEx w16se:font="Segoe UI Emoji" w16se:char="1F60A"/>', "<w:t>😐</w:t>"],
    ["in its fallback, where nothing else prints", "<w16xy:novelty/>", "<w:t>😊</w:t>"],
  ])("%s", async (_case, choice, fallback) =>
    expect(await rated(alternative(choice, fallback))).toEqual({ glyph: "😊", meaning: "happy" }),
  );
});

describe("what is no smiley is told of, and the item left out", () => {
  it.each([
    ["two different ones", "☺ ☹", "two-smileys"],
    ["words", "næsten", "unknown-smiley"],
    ["none, and yet one", "Ingen ☺", "unknown-smiley"],
    ["a number", "1)", "unknown-smiley"],
    ["a letter in a font that is not Wingdings", "J", "unknown-smiley"],
    ["a picture", paragraph("<w:r><w:drawing><a:blip/></w:drawing></w:r>"), "unknown-smiley"],
  ])("%s", async (_case, smiley, code) => {
    const problems = await problemsOf(itemWith([milestoneRow("Klar.", TIME, smiley)], ECONOMY));
    expect(problems).toMatchObject([{ code, level: "left-out", table: 1, row: 3, item: "1.1" }]);
  });
});
