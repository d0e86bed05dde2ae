import type { Bookmark, Box, Page } from "./boxes.js";
import { BODY } from "./paper.js";
import { boxesAt, countThatFit, heightOf, type Piece } from "./pieces.js";

/** Fills pages from the top down. Headings are held until what they head has found its place. */
export class PageFlow {
  readonly bookmarks: Bookmark[] = [];
  private readonly filled: Box[][] = [[]];
  private held: Piece[] = [];
  private y = BODY.top;

  get pages(): readonly Page[] {
    return this.filled.map((boxes) => ({ boxes }));
  }

  /** Points left below what stands on the page and the headings held back. */
  get room(): number {
    return BODY.bottom - this.y - this.heldHeight();
  }

  get atTop(): boolean {
    return this.y === BODY.top;
  }

  nextPage(): void {
    this.filled.push([]);
    this.y = BODY.top;
  }

  /** Starts a page unless one has just begun. */
  freshPage(): void {
    if (!this.atTop) this.nextPage();
  }

  /** Keeps a heading until something is placed below it. */
  hold(heading: readonly Piece[]): void {
    this.held.push(...heading);
  }

  /** Places held headings and these pieces, on as many pages as they need. */
  stack(pieces: readonly Piece[]): void {
    let rest = [...this.held, ...pieces];
    this.held = [];
    while (rest.length > 0) {
      const gap = this.atTop ? 0 : (rest[0]?.gap ?? 0);
      const count = countThatFit(rest, BODY.bottom - this.y - gap, this.atTop);
      this.put(rest.slice(0, count));
      rest = rest.slice(count);
      if (rest.length > 0) this.nextPage();
    }
  }

  /** Places the held headings, for which the caller has seen to it that there is room. */
  release(): void {
    this.put(this.held);
    this.held = [];
  }

  /** Adds boxes that are `height` points high, drawn from the given top. */
  draw(height: number, boxes: (top: number) => readonly Box[]): void {
    this.filled.at(-1)?.push(...boxes(this.y));
    this.y += height;
  }

  private put(pieces: readonly Piece[]): void {
    if (pieces.length === 0) return;
    if (!this.atTop) this.y += pieces[0]?.gap ?? 0;
    let top = this.y;
    for (const [index, piece] of pieces.entries()) {
      if (index > 0) top += piece.gap;
      if (piece.bookmark) this.bookmarks.push({ ...piece.bookmark, page: this.filled.length - 1, y: top });
      top += piece.height;
    }
    this.draw(heightOf(pieces), (from) => boxesAt(pieces, BODY.left, from));
  }

  private heldHeight(): number {
    if (this.held.length === 0) return 0;
    return heightOf(this.held) + (this.atTop ? 0 : (this.held[0]?.gap ?? 0));
  }
}
