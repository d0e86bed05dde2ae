import { printedText, type RichText, slice, tidy } from "./rich-text.js";

export type Responsibility = "centres" | "committees" | "involved" | "contributors";

/** A labelled text of an item's right-hand cell, line by line. */
export interface ResponsibilityText {
  readonly of: Responsibility;
  readonly lines: readonly RichText[];
}

export interface ResponsibilityCell {
  /** What stands before the first label. */
  readonly before: RichText | null;
  readonly texts: readonly ResponsibilityText[];
}

const LABEL =
  /(?<=^|\s)(?:(ansvarlig(?:t|e)?\s+(?:center|centre|centra|sekretariat(?:er)?))|(ansvarlig(?:t|e)?\s+udvalg)|(involvere(?:de|t)\s+udvalg)|(væsentlige?\s+bidragsyder(?:e)?))\s*(?::|(?=\n|$))/giu;

/** Parts a cell by its labels, in paragraphs, after soft breaks or all on one line; null when it has none. */
export function readResponsibilities(cell: RichText): ResponsibilityCell | null {
  const labels = [...cell.text.matchAll(LABEL)];
  const [first] = labels;
  if (!first) return null;
  const texts = labels.map((label, index): ResponsibilityText => {
    const text = slice(cell, label.index + label[0].length, labels[index + 1]?.index);
    return { of: kindOf(label), lines: wholeLines(text) };
  });
  return { before: printedText([slice(cell, 0, first.index)]), texts };
}

function kindOf([, centres, committees, involved]: RegExpMatchArray): Responsibility {
  if (centres !== undefined) return "centres";
  if (committees !== undefined) return "committees";
  return involved === undefined ? "contributors" : "involved";
}

/** The lines of a text. A line that a name was broken into is put back on the one before. */
function wholeLines(text: RichText): RichText[] {
  const lines: RichText[] = [];
  const tidied = tidy(text);
  let from = 0;
  for (let at = tidied.text.indexOf("\n"); from <= tidied.text.length; at = tidied.text.indexOf("\n", at + 1)) {
    const end = at === -1 ? tidied.text.length : at;
    const before = tidied.text.slice(from, end);
    const after = tidied.text.slice(end + 1);
    if (at === -1 || !isBrokenName(before, after)) {
      const line = slice(tidied, from, end);
      if (line.text !== "") lines.push({ ...line, text: line.text.replaceAll("\n", " ") });
      from = end + 1;
    }
    if (at === -1) break;
  }
  return lines;
}

function isBrokenName(before: string, after: string): boolean {
  return /(?:,|-|\b(?:og|samt|for))$/u.test(before) || /^(?:og|samt)\s/u.test(after);
}
