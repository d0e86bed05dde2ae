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

const ANSWERING = "ansvarlig(?:t|e|\\([te]\\))?";
const UNIT = "(?:(?:fag)?cent(?:er|re|ra)|sekretariat(?:er)?)";
const LABEL = new RegExp(
  `(?<!\\S)(?:(?<centres>${ANSWERING}\\s+${UNIT}(?:\\s*(?:/|og|eller)\\s*${UNIT})?)|(?<committees>${ANSWERING}\\s+(?:fag)?udvalg)|(?<involved>involvere(?:de|t)\\s+udvalg)|(?<contributors>væsentlig(?:e|\\(e\\))?\\s+bidrags?yder(?:e|\\(e\\))?)|(?<otherCommittees>politiske?\\s+udvalg)|(?<otherContributors>bidrags?yder(?:e|\\(e\\))?)|(?<bareCentres>center|centre)|(?<bareCommittees>udvalg))\\s*(?:[:：]|(?=\\n|$))`,
  "giu",
);

/** Parts a cell by its labels, in paragraphs, after soft breaks or all on one line; null when it has none. */
export function readResponsibilities(cell: RichText): ResponsibilityCell | null {
  const labels = labelsIn(cell.text);
  const [first] = labels;
  if (!first) return null;
  const texts = labels.map((label, index): ResponsibilityText => {
    const text = slice(cell, label.index + label[0].length, labels[index + 1]?.index);
    return { of: kindOf(label), lines: wholeLines(text) };
  });
  return { before: printedText([slice(cell, 0, first.index)]), texts };
}

function labelsIn(text: string): RegExpExecArray[] {
  const labels: RegExpExecArray[] = [];
  let labelledLine = -1;
  for (const label of text.matchAll(LABEL)) {
    const lineStart = text.lastIndexOf("\n", label.index - 1) + 1;
    const isLabel =
      lineStart === label.index ? headsLine(label, text) : standsAmidLine(label, labelledLine === lineStart);
    if (!isLabel) continue;
    labels.push(label);
    labelledLine = lineStart;
  }
  // "Center: …" alone may as well stand in a letterhead, and "Udvalg: …" in prose
  return labels.every(isBare) && labels.length === 1 ? [] : labels;
}

/** Without a colon a line of prose may be broken right there: a label has its capital, and a word that is also prose its value below. */
function headsLine(label: RegExpExecArray, text: string): boolean {
  const hasValueBelow = text.length > label.index + label[0].length;
  return hasColon(label) || (/^\p{Lu}/u.test(label[0]) && (isWhole(label) || hasValueBelow));
}

/** Prose may tell of an "ansvarligt udvalg: …" too. */
function standsAmidLine(label: RegExpExecArray, onLabelledLine: boolean): boolean {
  const beginsSentence = /[.!?]\s$/.test(label.input.slice(Math.max(0, label.index - 2), label.index));
  return isWhole(label) && hasColon(label) && /^\p{Lu}/u.test(label[0]) && (onLabelledLine || beginsSentence);
}

function hasColon([label]: RegExpExecArray): boolean {
  return /[:：]$/.test(label);
}

function isBare({ groups }: RegExpExecArray): boolean {
  return Boolean(groups?.bareCentres ?? groups?.bareCommittees);
}

/** Whether the label says whose responsibility it tells of, so that no other text can be meant. */
function isWhole({ groups }: RegExpExecArray): boolean {
  return Boolean(groups?.centres ?? groups?.committees ?? groups?.involved ?? groups?.contributors);
}

function kindOf({ groups = {} }: RegExpExecArray): Responsibility {
  if (groups.centres ?? groups.bareCentres) return "centres";
  if (groups.committees ?? groups.otherCommittees ?? groups.bareCommittees) return "committees";
  return groups.involved ? "involved" : "contributors";
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
  return /(?:,|-|\b(?:og|samt|for)|&)$/u.test(before) || /^(?:og|samt|&)\s/u.test(after);
}
