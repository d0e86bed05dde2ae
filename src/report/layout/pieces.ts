import { type Box, moved } from "./boxes.js";

/** What is never cut: a line of text, or a smiley with its word. Boxes stand relative to its upper left corner. */
export interface Piece {
  readonly height: number;
  /** Air above it, unless it stands first. */
  readonly gap: number;
  /** Whether a page may end after it. */
  readonly breakAfter: boolean;
  readonly boxes: readonly Box[];
  /** Set on the first piece of a heading that readers can jump to. */
  readonly bookmark?: { readonly title: string; readonly level: number };
}

export function heightOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, piece, index) => sum + piece.height + (index > 0 ? piece.gap : 0), 0);
}

/** The boxes of pieces standing below each other. */
export function boxesAt(pieces: readonly Piece[], x: number, y: number): Box[] {
  let top = y;
  return pieces.flatMap((piece, index) => {
    if (index > 0) top += piece.gap;
    const here = top;
    top += piece.height;
    return piece.boxes.map((box) => moved(box, x, here));
  });
}

/**
 * How many pieces from the front may stand in `room` points, ending where a page may end.
 * @param force on a fresh page something must be placed, so that then a bad break is better than none
 */
export function countThatFit(pieces: readonly Piece[], room: number, force: boolean): number {
  let used = 0;
  let fitting = 0;
  let allowed = 0;
  for (const [index, piece] of pieces.entries()) {
    used += piece.height + (index > 0 ? piece.gap : 0);
    if (used > room) break;
    fitting = index + 1;
    if (piece.breakAfter || fitting === pieces.length) allowed = fitting;
  }
  if (allowed > 0 || !force) return allowed;
  return Math.max(fitting, 1);
}
