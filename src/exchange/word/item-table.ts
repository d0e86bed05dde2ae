import type { Row, Table } from "./blocks.js";
import { readTime } from "./checkpoint-words.js";
import { isHeading, readItemHeader } from "./item-header.js";
import { readResponsibilities } from "./responsibility-lines.js";
import { type FilledCell, filledCells, rowLabel } from "./row-reading.js";

/** Whether a table tells of items, or of the rest of one; else it only places text. */
export function isItemTable({ rows }: Table): boolean {
  const filled = rows.map(filledCells);
  return filled.some((cells) => {
    const header = readItemHeader(cells);
    if (header) return header.number !== null || filled.some(hasTime);
    return isLabelled(cells) || hasResponsibilities(cells);
  });
}

/** Whether a table can stand for itself: an overview has an item's words, but neither numbers nor milestones. */
export function beginsItem({ rows }: Table): boolean {
  return rows.some((row) => {
    const cells = filledCells(row);
    return hasTime(cells) || numberIn(cells) !== null || rowLabel(cells)?.label === "milestone";
  });
}

/** The number of the item that a row begins. */
export function itemNumberOf(row: Row | undefined): string | null {
  return row ? numberIn(filledCells(row)) : null;
}

export function hasResponsibilities(cells: readonly FilledCell[]): boolean {
  return cells.some(({ rich }) => readResponsibilities(rich) !== null);
}

function numberIn(cells: readonly FilledCell[]): string | null {
  return readItemHeader(cells)?.number ?? null;
}

function hasTime(cells: readonly FilledCell[]): boolean {
  return cells.some(({ rich }) => readTime(rich.text) !== null);
}

function isLabelled(cells: readonly FilledCell[]): boolean {
  const labelled = rowLabel(cells);
  if (!labelled || cells.length < 2) return false;
  if (cells.some((cell) => isHeading(cell) && rowLabel([cell]) === null)) return false;
  // a sentence may begin with the word in any table
  return labelled.cells.length < cells.length || hasTime(labelled.cells);
}
