import type { PrintedSmiley } from "../../domain/followups/imported-report.js";
import type { Cell, Row } from "./blocks.js";
import { type PrintedTime, readTime } from "./checkpoint-words.js";
import type { ProblemCode } from "./problem.js";
import { join, printedText, type RichText, slice } from "./rich-text.js";
import { isGlyph, readSmiley } from "./smiley-glyphs.js";

/** Where a header row says that the times, the smileys and the statuses stand; null when it does not say. */
export interface Columns {
  readonly time: number | null;
  readonly smiley: number | null;
  readonly status: number | null;
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

interface LabelWords {
  readonly label: RowLabel;
  readonly alone: RegExp;
  /** As the head of a cell that goes on with what it labels; null where such a cell is no label. */
  readonly heading: RegExp | null;
}

const MILESTONE = "milepæl(?:e|\\(e\\))?";
const LABELS: readonly LabelWords[] = [
  {
    label: "milestone",
    alone: new RegExp(`^(?:${MILESTONE}|mål)(?:\\s*\\d{1,2}\\.?)?\\s*:?$`, "i"),
    heading: new RegExp(`^${MILESTONE}(?:\\s*\\d{1,2}\\.?)?[ \\t]*(?::\\s*|\\n)`, "i"),
  },
  { label: "economy", alone: /^økonomi\s*:?$/i, heading: /^økonomi[ \t]*(?::\s*|\n)/i },
  { label: "latest-status", alone: /^seneste\s+status\s*:?$/i, heading: /^seneste\s+status[ \t]*(?::\s*|\n)/i },
  // a text that begins with the word is a milestone's, and goes on after what was to be reached
  { label: "status", alone: /^status\s*:?$/i, heading: null },
];
const BEFORE_TIME = new RegExp(`^(?:${MILESTONE}|mål)\\s*:?\\s+(?=\\d|\\p{L})`, "iu");

export interface LabelledRow {
  readonly label: RowLabel;
  /** What the row says under its label, also what stands in the label's own cell. */
  readonly cells: readonly FilledCell[];
}

export function rowLabel(cells: readonly FilledCell[]): LabelledRow | null {
  for (const cell of cells) {
    const label = labelAlone(cell.rich.text);
    if (label) return { label, cells: cells.filter((other) => other !== cell) };
  }
  for (const cell of cells) {
    const found = cell.cell.continued ? null : labelAhead(cell.rich.text);
    if (found) {
      const rest = partsOf({ ...cell, rich: slice(cell.rich, found.length), raw: cell.rich.text.slice(found.length) });
      return { label: found.label, cells: cells.flatMap((other) => (other === cell ? rest : [other])) };
    }
  }
  return null;
}

/** The label that a cell consists of, also once for every row that it was merged over. */
function labelAlone(text: string): RowLabel | null {
  const [line = "", ...others] = new Set(text.split("\n"));
  return LABELS.find(({ alone }) => alone.test(others.length === 0 ? line : text))?.label ?? null;
}

function labelAhead(text: string): { readonly label: RowLabel; readonly length: number } | null {
  const time = BEFORE_TIME.exec(text)?.[0];
  if (time !== undefined && readTime(text.slice(time.length))) return { label: "milestone", length: time.length };
  for (const { label, heading } of LABELS) {
    const found = heading?.exec(text)?.[0];
    if (found !== undefined) return { label, length: found.length };
  }
  return null;
}

/** Under its label a cell may tell the time on a line of its own. */
function partsOf(cell: FilledCell): FilledCell[] {
  const end = cell.rich.text.indexOf("\n");
  if (end === -1 || !readTime(cell.rich.text.slice(0, end))) return [cell];
  const part = (from: number, to?: number) => ({
    ...cell,
    rich: slice(cell.rich, from, to),
    raw: cell.rich.text.slice(from, to),
  });
  return [part(0, end), part(end + 1)];
}

export interface RowReading {
  readonly times: readonly PrintedTime[];
  readonly smiley: PrintedSmiley | null;
  readonly text: RichText;
  /** What stands in a column of statuses. */
  readonly status: RichText;
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
    text: textOf(texts.filter(({ cell }) => cell.column !== columns.status)),
    status: textOf(texts.filter(({ cell }) => cell.column === columns.status)),
    problems,
  };
}

function textOf(cells: readonly FilledCell[]): RichText {
  return join(
    cells.map(({ rich }) => rich),
    "\n",
  );
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
