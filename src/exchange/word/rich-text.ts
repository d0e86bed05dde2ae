import type { MarkedText, TextMark } from "../../domain/items/text-mark.js";
import { FACES_IN_PROSE, NOTE_MARK } from "./symbol-fonts.js";

export interface RichMark {
  readonly kind: "underline" | "bullet" | "link";
  readonly start: number;
  readonly end: number;
  /** Only of a link. */
  readonly href: string;
}

/** A text and what is marked in it. Offsets are UTF-16, `end` excluded. */
export interface RichText {
  readonly text: string;
  readonly marks: readonly RichMark[];
}

export const EMPTY: RichText = { text: "", marks: [] };

export function slice({ text, marks }: RichText, start: number, end = text.length): RichText {
  const kept = marks
    .map((mark) => ({ ...mark, start: Math.max(mark.start, start) - start, end: Math.min(mark.end, end) - start }))
    .filter((mark) => mark.start < mark.end);
  return { text: text.slice(start, end), marks: kept };
}

/** The texts one after the other; those without text are passed over. */
export function join(parts: readonly RichText[], separator: string): RichText {
  const pieces: string[] = [];
  const marks: RichMark[] = [];
  let length = 0;
  for (const part of parts) {
    if (part.text === "") continue;
    const at = length === 0 ? 0 : length + separator.length;
    for (const mark of part.marks) marks.push({ ...mark, start: mark.start + at, end: mark.end + at });
    pieces.push(part.text);
    length = at + part.text.length;
  }
  return { text: pieces.join(separator), marks };
}

const UNTIDY =
  /[^\S \n]|^\s|\s$| \s|\n\s|[\u00ad\u200b-\u200d\u2060\ufeff\u2011\ue04a-\ue04c\ue0f1\u0000-\u0008\u007f]/;

/** Printed as nothing at all: soft hyphens, zero-width characters, control characters. */
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff\ue0f1]/;

/**
 * The text as one would copy it off the paper: spaces of every kind are one space, each line trimmed, empty lines gone. Marks
 * keep to the words they stood on.
 */
export function tidy(rich: RichText): RichText {
  const { text, marks } = rich;
  if (!UNTIDY.test(text)) return rich;
  const starts = new Int32Array(text.length + 1);
  const ends = new Int32Array(text.length + 1);
  let out = "";
  let gap = "";
  for (let at = 0; at < text.length; at++) {
    const char = text[at] as string;
    ends[at] = out.length;
    starts[at] = -1;
    if (/\s/.test(char)) {
      if (gap !== "\n") gap = char === "\n" ? "\n" : " ";
      continue;
    }
    const printed = asPrinted(char);
    if (printed === "") continue;
    if (out !== "") out += gap;
    gap = "";
    starts[at] = out.length;
    out += printed;
  }
  ends[text.length] = out.length;
  starts[text.length] = out.length;
  for (let at = text.length - 1; at >= 0; at--) {
    if (starts[at] === -1) starts[at] = starts[at + 1] as number;
  }
  const moved = marks
    .map((mark) => ({ ...mark, start: starts[mark.start] as number, end: ends[mark.end] as number }))
    .filter((mark) => mark.start < mark.end);
  return { text: out, marks: moved };
}

function asPrinted(char: string): string {
  if (char === "\u2011") return "-";
  if (char === NOTE_MARK || char < " " || char === "\u007f" || INVISIBLE.test(char)) return "";
  return FACES_IN_PROSE[char] ?? char;
}

/** Texts of a cell, as `Text` wants them: null when there is none. */
export function printedText(parts: readonly RichText[]): RichText | null {
  const joined = join(parts.map(tidy), "\n");
  return joined.text === "" ? null : joined;
}

const LONGEST_HREF = 2000;

/** The marks of one text, as an item keeps them. */
export function marksIn(rich: RichText | null, where: MarkedText): TextMark[] {
  return touching(rich?.marks ?? []).flatMap(({ kind, start, end, href }): TextMark[] => {
    if (kind !== "link") return [{ kind, in: where, start, end }];
    return href.length <= LONGEST_HREF ? [{ kind, in: where, start, end, href }] : [];
  });
}

/** Word cuts a run anywhere: what touches and is marked alike is one mark. Bullets are one each. */
function touching(marks: readonly RichMark[]): RichMark[] {
  const whole: RichMark[] = [];
  const last = new Map<string, number>();
  for (const mark of [...marks].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const key = `${mark.kind} ${mark.href}`;
    const before = whole[last.get(key) ?? -1];
    if (before && mark.kind !== "bullet" && mark.start <= before.end) {
      whole[last.get(key) as number] = { ...before, end: Math.max(before.end, mark.end) };
    } else last.set(key, whole.push(mark) - 1);
  }
  return whole;
}
