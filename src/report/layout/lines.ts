import { type Segment, segmentsOf } from "./segments.js";
import type { TextMeasure } from "./text-measure.js";
import type { TypeStyle } from "./typography.js";
import type { Word } from "./words.js";

export interface Line {
  readonly segments: readonly Segment[];
  readonly width: number;
}

/** Fills lines of `width` points greedily; every character of every word stands in exactly one line. */
export function linesOf(words: readonly Word[], width: number, type: TypeStyle, measure: TextMeasure): Line[] {
  const chunks = chunksOf(words).flatMap((chunk) =>
    widthOf(chunk) > width ? brokenToFit(chunk, width, type, measure) : [chunk],
  );
  const lines: Word[][] = [];
  let used = 0;
  for (const chunk of chunks) {
    const gap = spaceBefore(chunk[0], type, measure);
    const needed = widthOf(chunk);
    const line = lines.at(-1);
    if (line && used + gap + needed <= width) {
      line.push(...chunk);
      used += gap + needed;
    } else {
      lines.push([...chunk]);
      used = needed;
    }
  }
  return lines.map((line, index) => lineOf(line, lines[index + 1]?.[0], type, measure));
}

function spaceBefore(word: Word | undefined, type: TypeStyle, measure: TextMeasure): number {
  return word?.before === "space" ? measure.space(word.style.face) * type.size : 0;
}

/** Words that must stay together, since nothing parts them: "(", a link, ")". */
function chunksOf(words: readonly Word[]): Word[][] {
  const chunks: Word[][] = [];
  for (const word of words) {
    const last = chunks.at(-1);
    if (last && word.before === "none") last.push(word);
    else chunks.push([word]);
  }
  return chunks;
}

function widthOf(words: readonly Word[]): number {
  return words.reduce((sum, word) => sum + word.width, 0);
}

const LETTER_WITH_MARKS = /\P{M}\p{M}*|\p{M}+/gu;

/** An unbroken word wider than a line, cut between letters into parts that each fit one. */
function brokenToFit(chunk: readonly Word[], width: number, type: TypeStyle, measure: TextMeasure): Word[][] {
  const parts: Word[][] = [[]];
  let used = 0;
  for (const word of chunk) {
    let piece: Word = { ...word, text: "", width: 0 };
    for (const letter of word.text.match(LETTER_WITH_MARKS) ?? []) {
      const advance = measure.advance(letter, word.style.face) * type.size;
      if (used > 0 && used + advance > width) {
        if (piece.text !== "") parts.at(-1)?.push(piece);
        parts.push([]);
        piece = { ...word, text: "", width: 0, before: "break" };
        used = 0;
      }
      piece = { ...piece, text: piece.text + letter, width: piece.width + advance };
      used += advance;
    }
    parts.at(-1)?.push(piece);
  }
  return parts;
}

function lineOf(words: readonly Word[], next: Word | undefined, type: TypeStyle, measure: TextMeasure): Line {
  const segments = segmentsOf(words, (word) => spaceBefore(word, type, measure));
  const last = segments.at(-1);
  const width = last ? last.x + last.width : 0;
  if (!last || next?.before !== "space") return { segments, width };
  // readers who hear the text need the space that the end of the line stands for
  return { segments: [...segments.slice(0, -1), { ...last, text: `${last.text} ` }], width };
}
