import type { Face } from "../../layout/text-measure.js";
import type { EmbeddedFont } from "./pdfkit-internals.js";
import { type ShapedGlyph, shapedWord } from "./shaped-words.js";

/** Writes texts as glyphs of one document's font subset. */
export class EmbeddedFace {
  private readonly words = new Map<string, string>();

  constructor(
    readonly font: EmbeddedFont,
    private readonly face: Face,
  ) {}

  /** The operand of TJ: glyphs with the kerning between them. */
  glyphsOf(text: string): string {
    return text
      .split(" ")
      .map((word) => this.wordGlyphs(word))
      .join(this.wordGlyphs(" "));
  }

  private wordGlyphs(word: string): string {
    const known = this.words.get(word);
    if (known !== undefined) return known;
    const glyphs = shapedWord(word, this.face).glyphs.map((glyph) => this.embedded(glyph));
    const operand = glyphs.join("").replaceAll("><", "");
    this.words.set(word, operand);
    return operand;
  }

  private embedded({ id, codePoints, width, kerning }: ShapedGlyph): string {
    const code = this.font.subset.includeGlyph(id);
    this.font.widths[code] ??= width;
    this.font.unicode[code] ??= codePoints;
    const hex = `<${code.toString(16).padStart(4, "0")}>`;
    return kerning === 0 ? hex : `${hex}${Math.round(-kerning)}`;
  }
}
