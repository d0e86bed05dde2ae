import type { Word, WordStyle } from "./words.js";

/** Words of one style side by side. */
export interface Segment {
  readonly text: string;
  readonly style: WordStyle;
  readonly x: number;
  readonly width: number;
}

/** One line's words, joined as far as they look alike. */
export function segmentsOf(words: readonly Word[], spaceBefore: (word: Word) => number): Segment[] {
  const segments: Segment[] = [];
  for (const word of words) {
    const last = segments.pop();
    segments.push(
      ...(last
        ? joined(last, word, spaceBefore(word))
        : [{ text: word.text, style: word.style, x: 0, width: word.width }]),
    );
  }
  return segments;
}

function joined(last: Segment, word: Word, space: number): Segment[] {
  const gap = space > 0 ? " " : "";
  if (sameStyle(last.style, word.style)) {
    return [{ ...last, text: last.text + gap + word.text, width: last.width + space + word.width }];
  }
  const end = last.x + last.width;
  const { text, style, width } = word;
  // the space goes to the side that has no line under it
  if (last.style.underline) return [last, { text: gap + text, style, x: end, width: space + width }];
  return [
    { ...last, text: last.text + gap },
    { text, style, x: end + space, width },
  ];
}

function sameStyle(a: WordStyle, b: WordStyle): boolean {
  return a.face === b.face && a.ink === b.ink && a.underline === b.underline && a.tag === b.tag;
}
