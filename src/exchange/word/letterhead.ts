import type { Table } from "./blocks.js";
import { danishDate } from "./danish-date.js";
import { filledCells } from "./row-reading.js";

export interface Letterhead {
  datedOn: string | null;
  caseNumber: string | null;
  name: string | null;
  phone: string | null;
  email: string | null;
}

const LABELS: readonly (readonly [keyof Letterhead, RegExp])[] = [
  ["datedOn", /^dato\s*:?\s*(.*)$/i],
  ["phone", /^(?:tlf|telefon)\.?(?:\s*(?:dir|direkte|nr)\.?)*\s*:?\s*(.*)$/i],
  ["email", /^e?-?mail\s*:\s*(.*)$/i],
  ["name", /^(?:kontakt(?:person)?|sagsbehandler)\s*:\s*(.*)$/i],
  ["caseNumber", /^(?:sags?-?\s?(?:id|nr|nummer)|j(?:ournal)?\.?\s?-?nr)\.?\s*:?\s*(.*)$/i],
];

const LONGEST_LINE = 200;

/** Takes what a line of the letterhead says; the first one to say it counts. @returns whether the line is one */
export function readLetterheadLine(line: string, into: Letterhead): "read" | "label" | "other" | "unreadable" {
  if (line.length > LONGEST_LINE) return "other";
  for (const [field, pattern] of LABELS) {
    const value = pattern.exec(line)?.[1];
    if (value === undefined) continue;
    if (value === "") return "label";
    const read = field === "datedOn" ? danishDate(value) : value;
    if (read === null) return "unreadable";
    into[field] ??= read;
    return "read";
  }
  return "other";
}

/** The lines of a table that only places text: a label and its value may stand in cells beside each other. */
export function linesOfLayout({ rows }: Table): string[] {
  return rows.flatMap((row) => {
    const cells = filledCells(row)
      .filter(({ cell }) => !cell.continued)
      .map(({ rich }) => rich.text.split("\n"));
    const [labels, values] = cells;
    if (cells.length !== 2 || !labels || !values || labels.length !== values.length) return cells.flat();
    return labels.every(isLabel) ? labels.map((label, index) => `${label} ${values[index]}`) : cells.flat();
  });
}

function isLabel(line: string): boolean {
  return LABELS.some(([, pattern]) => pattern.exec(line)?.[1] === "");
}
