import type { Table } from "./blocks.js";
import { danishDate, MONTH_NAME } from "./danish-date.js";
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
  ["phone", /^(?:dir(?:ekte)?\.?\s*)?(?:tlf|telefon)\.?(?:\s*(?:dir|direkte|nr)\.?)*\s*:?\s*(.*)$/i],
  ["email", /^(?:e?-?mail|e-?post)\s*:\s*(.*)$/i],
  ["name", /^(?:kontakt(?:person)?|sagsbehandler)\s*:\s*(.*)$/i],
  ["caseNumber", /^(?:sags?-?\s?(?:id|nr|nummer)|j(?:ournal)?\.?\s?-?nr)\.?\s*:?\s*(.*)$/i],
  // followed by words it would be what a case is about
  ["caseNumber", /^sag\s*:\s*((?:[\w./-]*\d[\w./-]*)?)$/i],
];

/** Between two labels of one line, which tabs held apart. */
const NEXT_LABEL =
  /(?<!\bdir(?:ekte)?\.?)[\s,;|]+(?=(?:dato|(?:dir(?:ekte)?\.?\s*)?(?:tlf|telefon)[\s.a-z]{0,12}|e?-?mail|e-?post|kontakt(?:person)?|sagsbehandler|sag(?:s?-?\s?(?:id|nr|nummer)\.?)?|j(?:ournal)?\.?\s?-?nr\.?)\s*:)/iu;

const DATE_ALONE = new RegExp(
  `^(?:\\p{Lu}[\\p{L} -]{1,40},\\s*)?(?:(?:den|d\\.)\\s+)?(?:\\d{1,2}\\.?\\s*${MONTH_NAME}\\.?,?\\s+\\d{4}|\\d{1,2}[./-]\\d{1,2}[./-]\\d{4}|\\d{4}-\\d{2}-\\d{2})\\.?$`,
  "iu",
);

const LONGEST_LINE = 200;

type LineReading = "read" | "label" | "other" | "unreadable";

/** Takes what a line of the letterhead says; the first one to say it counts. @returns whether the line is one */
export function readLetterheadLine(line: string, into: Letterhead): LineReading {
  if (line.length > LONGEST_LINE) return "other";
  if (DATE_ALONE.test(line) && danishDate(line) !== null) {
    into.datedOn ??= danishDate(line);
    return "read";
  }
  const [first = "", ...others] = line.split(NEXT_LABEL);
  const reading = readLabelled(first, into);
  if (reading === "other") return "other";
  const readings = [reading, ...others.map((part) => readLabelled(part, into))];
  if (readings.includes("unreadable")) return "unreadable";
  return readings.includes("read") ? "read" : "label";
}

function readLabelled(line: string, into: Letterhead): LineReading {
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
