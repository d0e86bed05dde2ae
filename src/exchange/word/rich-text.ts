import type { MarkedText, TextMark } from "../../domain/items/text-mark.js";
import { FACES_IN_PROSE } from "./symbol-fonts.js";

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

/** Printed as nothing at all: soft hyphens, zero-width characters, marks of notes, control characters. */
const INVISIBLE = /[\p{Cc}\u00ad\u200b-\u200d\u2060\ufeff\ue0f1]/u;
const UNTIDY = /[^\S \n]|^\s|\s$| \s|\n\s|(?!\n)\p{Cc}|[\u00ad\u200b-\u200d\u2060\ufeff\u2011\ue04a-\ue04c\ue0f1]/u;

/** Of texts that were tidied before: a cell that is merged down stands in every row it covers. */
const tidied = new WeakMap<RichText, RichText>();

/**
 * The text as one would copy it off the paper: spaces of every kind are one space, each line trimmed, empty lines gone. Marks
 * keep to the words they stood on.
 */
export function tidy(rich: RichText): RichText {
  const before = tidied.get(rich);
  if (before) return before;
  const now = UNTIDY.test(rich.text) ? tidyNow(rich) : rich;
  tidied.set(rich, now);
  return now;
}

function tidyNow(rich: RichText): RichText {
  const { text, landed } = printedChars(rich.text, rich.marks.length > 0);
  if (!landed) return { text, marks: [] };
  const marks = rich.marks
    .map((mark) => ({ ...mark, start: landed.starts[mark.start] ?? 0, end: landed.ends[mark.end] ?? 0 }))
    .filter((mark) => mark.start < mark.end);
  return { text, marks };
}

/** Where characters have got to: the first kept one from an offset on, and the end of the last kept one before it. */
interface Landed {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

function printedChars(text: string, withOffsets: boolean): { text: string; landed: Landed | null } {
  const at: (number | null)[] = [];
  const ends: number[] = [];
  let out = "";
  let gap = "";
  for (const char of text.split("")) {
    const printed = /\s/.test(char) ? "" : asPrinted(char);
    if (withOffsets) ends.push(out.length);
    if (printed === "") gap = widerGap(gap, char);
    else {
      if (out !== "") out += gap;
      gap = "";
    }
    if (withOffsets) at.push(printed === "" ? null : out.length);
    out += printed;
  }
  if (!withOffsets) return { text: out, landed: null };
  ends.push(out.length);
  return { text: out, landed: { starts: nextKept(at, out.length), ends } };
}

function widerGap(gap: string, char: string): string {
  if (char === "\n" || gap === "\n") return "\n";
  return /\s/.test(char) && !INVISIBLE_SPACE.test(char) ? " " : gap;
}

/** JavaScript counts this one as a space. */
const INVISIBLE_SPACE = /\ufeff/;

function nextKept(at: readonly (number | null)[], end: number): number[] {
  const starts: number[] = new Array(at.length + 1);
  starts[at.length] = end;
  for (let index = at.length - 1; index >= 0; index--) starts[index] = at[index] ?? starts[index + 1] ?? end;
  return starts;
}

function asPrinted(char: string): string {
  if (char === "\u2011") return "-";
  return INVISIBLE.test(char) ? "" : (FACES_IN_PROSE[char] ?? char);
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
