import type { PrintedSmiley } from "../../domain/followups/imported-report.js";
import type { Cell, Row } from "./blocks.js";
import { type PrintedTime, readTime } from "./checkpoint-words.js";
import type { ProblemCode } from "./problem.js";
import { join, printedText, type RichText } from "./rich-text.js";
import { isGlyph, readSmiley } from "./smiley-glyphs.js";

/** Where a header row says that the times and the smileys stand; null when it does not say. */
export interface Columns {
  readonly time: number | null;
  readonly smiley: number | null;
}

export interface FilledCell {
  readonly cell: Cell;
  readonly rich: RichText;
  /** As Word has it: the faces of symbol fonts are gone from the tidied text. */
  readonly raw: string;
}

export function filledCells(row: Row): FilledCell[] {
  return row.cells.flatMap((cell) => {
    const rich = printedText(cell.paragraphs.map((paragraph) => paragraph.rich));
    if (rich === null) return [];
    return [
      {
        cell,
        rich,
        raw: join(
          cell.paragraphs.map((paragraph) => paragraph.rich),
          "\n",
        ).text,
      },
    ];
  });
}

export type RowLabel = "milestone" | "economy" | "latest-status" | "status";

const LABELS: readonly (readonly [RowLabel, RegExp])[] = [
  ["milestone", /^milepæle?(?:\s*\d{1,2}\.?)?\s*:?$/i],
  ["economy", /^økonomi\s*:?$/i],
  ["latest-status", /^seneste\s+status\s*:?$/i],
  ["status", /^status\s*:?$/i],
];

export function rowLabel(cells: readonly FilledCell[]): { readonly label: RowLabel; readonly cell: FilledCell } | null {
  for (const cell of cells) {
    const found = LABELS.find(([, pattern]) => pattern.test(cell.rich.text));
    if (found) return { label: found[0], cell };
  }
  return null;
}

export interface RowReading {
  readonly times: readonly PrintedTime[];
  readonly smiley: PrintedSmiley | null;
  readonly text: RichText;
  readonly problems: readonly { readonly code: ProblemCode; readonly facts: string }[];
}

/**
 * Tells a row's time, smiley and text apart by what they are. Where the columns of a header stand decides only between cells that could be either: offices
 * move, merge and add columns.
 * @param cells the row's filled cells without its label
 */
export function readRow(cells: readonly FilledCell[], columns: Columns, of: "effort" | "economy"): RowReading {
  const problems: { code: ProblemCode; facts: string }[] = [];
  const smileyCells = findSmileys(cells, columns);
  const others = cells.filter((cell) => !smileyCells.includes(cell));
  const timeCells = findTimes(others, columns);
  const texts = others.filter((cell) => !timeCells.includes(cell));
  const printed = smileyCells.map(({ raw }) => raw).join(" ");
  const reading = readSmiley(printed, of);
  if (!reading.ok) problems.push({ code: reading.code, facts: printed.trim() });
  const times = timeCells.flatMap(({ rich }) => readTime(rich.text) ?? []);
  for (const { rich } of timeCells.filter(({ rich }) => readTime(rich.text) === null)) {
    problems.push({ code: "unknown-time", facts: rich.text });
  }
  return {
    times,
    smiley: reading.ok ? reading.smiley : null,
    text: join(
      texts.map(({ rich }) => rich),
      "\n",
    ),
    problems,
  };
}

function findSmileys(cells: readonly FilledCell[], { smiley }: Columns): FilledCell[] {
  const standing = cells.filter(({ cell }) => cell.column === smiley);
  const inPlace = standing.filter(({ raw }) => readSmiley(raw, "effort").ok || isGlyph(raw));
  const glyphs = cells.filter(({ raw, cell }) => isGlyph(raw) && cell.column !== smiley);
  if (inPlace.length > 0 || glyphs.length > 0) return [...inPlace, ...glyphs];
  const last = cells.at(-1);
  if (smiley === null) return cells.length > 1 && last && isRating(last.raw) ? [last] : [];
  if (standing.length > 0) return standing.filter(({ rich }) => readTime(rich.text) === null);
  return last && cells.length > 1 && last.cell.column > smiley && isRating(last.raw) ? [last] : [];
}

function isRating(raw: string): boolean {
  const reading = readSmiley(raw, "effort");
  return reading.ok && reading.smiley !== null;
}

function findTimes(cells: readonly FilledCell[], { time }: Columns): FilledCell[] {
  const found = cells.filter(({ rich }) => readTime(rich.text) !== null);
  const inPlace = found.filter(({ cell }) => cell.column === time);
  if (inPlace.length > 0) return inPlace;
  if (found.length > 0) return found.slice(-1);
  // something stands where the time should: the row's text never starts there
  return cells.length > 1 ? cells.filter(({ cell }) => cell.column === time) : [];
}
