import { describe, expect, it } from "vitest";
import { cleanText } from "../../../src/report/content/clean-text.js";
import { paragraphsOf } from "../../../src/report/content/paragraphs.js";

const where = { text: "description" } as const;

describe("a text's marks", () => {
  it("cut it into runs that together say the whole text", () => {
    const text = "Se planen her og nu";
    const paragraphs = paragraphsOf(
      text,
      [
        { kind: "link", in: where, start: 3, end: 13, href: "https://nordfjerd.example/plan" },
        { kind: "underline", in: where, start: 10, end: 16 },
      ],
      where,
    );
    expect(paragraphs).toEqual([
      {
        runs: [
          { text: "Se " },
          { text: "planen ", href: "https://nordfjerd.example/plan" },
          { text: "her", underline: true, href: "https://nordfjerd.example/plan" },
          { text: " og", underline: true },
          { text: " nu" },
        ],
      },
    ]);
  });
  it("make paragraphs entries of a list", () => {
    const paragraphs = paragraphsOf("Først\nen\nto", [{ kind: "bullet", in: where, start: 6, end: 11 }], where);
    expect(paragraphs.map(({ bullet }) => bullet ?? false)).toEqual([false, true, true]);
  });
  it("of another text are not this one's", () => {
    const elsewhere = { text: "milestone", checkpoint: "first" } as const;
    expect(paragraphsOf("En", [{ kind: "underline", in: elsewhere, start: 0, end: 2 }], where)).toEqual([
      { runs: [{ text: "En" }] },
    ]);
  });
  it.each(["javascript:alert(1)", "file:///etc/passwd", "not a link"])("%s is no link to follow", (href) => {
    expect(paragraphsOf("En", [{ kind: "link", in: where, start: 0, end: 2, href }], where)).toEqual([
      { runs: [{ text: "En" }] },
    ]);
  });
});

describe("text is cleaned at the door", () => {
  it.each([
    ["soft hyphens", "op\u00adfølg\u00adning", "opfølgning"],
    ["zero-width characters", "op\u200bfølg\ufeffning", "opfølgning"],
    ["controls", "op\u0002følg\u009dning", "opfølgning"],
    ["tabs and runs of spaces", "en\t  to", "en to"],
    ["decomposed letters stay letters", "a\u030a\u00e6o\u0308", "å\u00e6ö"],
    ["hard spaces hold words together", "1,2\u00a0mio.", "1,2\u00a0mio."],
    ["half of a character", "a\ud83d", "a[U+D83D]"],
  ])("%s", (_what, text, expected) => expect(cleanText(text)).toBe(expected));
});
