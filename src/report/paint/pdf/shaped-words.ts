import type { Face } from "../../layout/text-measure.js";
import { parsedFont } from "./font-files.js";

/** A word as glyphs; widths in thousandths of the size. */
export interface ShapedWord {
  readonly glyphs: readonly ShapedGlyph[];
  readonly width: number;
}

export interface ShapedGlyph {
  readonly id: number;
  readonly codePoints: readonly number[];
  readonly width: number;
  /** How much further or less far than its width the next glyph stands. */
  readonly kerning: number;
}

const MOST_WORDS = 50_000;
const words: Record<Face, Map<string, ShapedWord>> = { regular: new Map(), semibold: new Map() };

/** Shaping is the dearest part of a report, and its words come again and again: kept for the life of the process. */
export function shapedWord(word: string, face: Face): ShapedWord {
  const known = words[face].get(word);
  if (known) return known;
  const shaped = shape(word, face);
  if (words[face].size >= MOST_WORDS) words[face].clear();
  words[face].set(word, shaped);
  return shaped;
}

function shape(word: string, face: Face): ShapedWord {
  const font = parsedFont(face);
  const scale = 1000 / font.unitsPerEm;
  const run = font.layout(word);
  const glyphs = run.glyphs.map((glyph, index) => ({
    id: glyph.id,
    codePoints: glyph.codePoints,
    width: glyph.advanceWidth * scale,
    kerning: ((run.positions[index]?.xAdvance ?? glyph.advanceWidth) - glyph.advanceWidth) * scale,
  }));
  return { glyphs, width: glyphs.reduce((sum, glyph) => sum + glyph.width + glyph.kerning, 0) };
}
