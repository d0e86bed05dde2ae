import type { Box } from "./boxes.js";
import { BODY, CELL_PADDING, LINE_WIDTH } from "./paper.js";
import { boxesAt, countThatFit, heightOf, type Piece } from "./pieces.js";

export interface Cell {
  readonly x: number;
  readonly pieces: readonly Piece[];
  /** What stands here on the next page when the row runs on, unless `pieces` do themselves: an artifact. */
  readonly again?: readonly Piece[];
}

export type Row = readonly Cell[];

/** A row at most this high goes to the next page rather than being split. */
const KEPT_WHOLE = 96;
const LEAST_HEIGHT = 21;

export function rowHeight(row: Row): number {
  return Math.max(LEAST_HEIGHT, ...row.map((cell) => heightOf(cell.pieces) + 2 * CELL_PADDING.y));
}

/**
 * The part of a row that may stand in `room` points, and what is left of it for the next page.
 * @param fresh nothing stands on the page yet: some part must be placed
 * @returns null when the row should begin on the next page
 */
export function fitRow(row: Row, room: number, fresh: boolean): { placed: Row; rest: Row | null } | null {
  const height = rowHeight(row);
  if (height <= room) return { placed: row, rest: null };
  if (!fresh && height <= KEPT_WHOLE) return null;
  const counts = row.map((cell) => countThatFit(cell.pieces, room - 2 * CELL_PADDING.y, fresh));
  const isCellLeftOut = row.some((cell, index) => cell.pieces.length > 0 && counts[index] === 0);
  if (isCellLeftOut && !fresh) return null;
  return {
    placed: row.map((cell, index) => ({ ...cell, pieces: cell.pieces.slice(0, counts[index]) })),
    rest: row.map((cell, index) => ({ ...cell, pieces: piecesLeft(cell, counts[index] ?? 0) })),
  };
}

function piecesLeft({ pieces, again = [] }: Cell, placed: number): readonly Piece[] {
  return placed < pieces.length ? pieces.slice(placed) : again;
}

/** The row's boxes and the line below it. */
export function rowBoxes(row: Row, top: number): Box[] {
  return [
    ...row.flatMap((cell) => boxesAt(cell.pieces, cell.x + CELL_PADDING.x, top + CELL_PADDING.y)),
    horizontalLine(top + rowHeight(row)),
  ];
}

export function horizontalLine(y: number): Box {
  return { kind: "fill", x: BODY.left, y: y - LINE_WIDTH / 2, width: BODY.width, height: LINE_WIDTH, ink: "line" };
}
