import type { TextMeasure } from "../../layout/text-measure.js";
import { parsedFont } from "./font-files.js";
import { shapedWord } from "./shaped-words.js";

/** Measures with the fonts that are painted with. */
export const fontMeasure: TextMeasure = {
  advance: (word, face) => shapedWord(word, face).width / 1000,
  space: (face) => shapedWord(" ", face).width / 1000,
  canPrint: (codePoint) =>
    parsedFont("regular").hasGlyphForCodePoint(codePoint) && parsedFont("semibold").hasGlyphForCodePoint(codePoint),
};
