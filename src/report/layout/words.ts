import { codePointName } from "../content/clean-text.js";
import type { Run } from "../content/report-content.js";
import type { Tag } from "./tag.js";
import type { Face, TextMeasure } from "./text-measure.js";
import type { Ink, TypeStyle } from "./typography.js";

export interface WordStyle {
  readonly face: Face;
  readonly ink: Ink;
  readonly underline: boolean;
  readonly tag: Tag | null;
}

/** Text that is not broken unless it alone is wider than a line. */
export interface Word {
  readonly text: string;
  readonly style: WordStyle;
  /** Points. */
  readonly width: number;
  /** What parts it from the word before; `none` holds the two together. */
  readonly before: "space" | "break" | "none";
}

/** A run, and the element its text belongs to. */
export interface TaggedRun {
  readonly run: Run;
  readonly tag: Tag | null;
}

export function wordsOf(runs: readonly TaggedRun[], type: TypeStyle, measure: TextMeasure): Word[] {
  const words: Word[] = [];
  let before: Word["before"] = "none";
  for (const { run, tag } of runs) {
    const style = wordStyle(run, type, tag);
    for (const [index, spaced] of run.text.split(" ").entries()) {
      if (index > 0) before = "space";
      for (const piece of breakablePieces(spaced)) {
        const text = printableText(piece, measure);
        words.push({ text, style, width: measure.advance(text, style.face) * type.size, before });
        before = "break";
      }
      if (before === "break") before = "none";
    }
  }
  return words;
}

function wordStyle(run: Run, type: TypeStyle, tag: Tag | null): WordStyle {
  return {
    face: run.strong ? "semibold" : type.face,
    ink: run.href ? "link" : type.ink,
    underline: run.underline === true || run.href !== undefined,
    tag,
  };
}

/** A line may end after a hyphen or slash between letters: "Børne-/ungeområdet". */
function breakablePieces(word: string): string[] {
  return word === "" ? [] : word.split(/(?<=\p{L}[-/])(?=\p{L}\p{L})/u);
}

const SURELY_PRINTABLE = /^[\x20-\x7e\xa0-\xff–—‘’“”„•…]*$/;

function printableText(text: string, measure: TextMeasure): string {
  if (SURELY_PRINTABLE.test(text)) return text;
  return [...text].map((char) => printableChar(char, measure)).join("");
}

/** A mark that composes with no letter of the font would be drawn as a glyph that nobody can read aloud or copy. */
const COMBINING = /\p{M}/u;

function printableChar(char: string, measure: TextMeasure): string {
  const codePoint = char.codePointAt(0) ?? 0;
  return measure.canPrint(codePoint) && !COMBINING.test(char) ? char : codePointName(codePoint);
}
