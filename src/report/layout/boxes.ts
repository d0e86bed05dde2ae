import type { Smiley } from "../../domain/ratings/smiley.js";
import type { Tag } from "./tag.js";
import type { Face } from "./text-measure.js";
import type { Ink } from "./typography.js";

export interface TextBox {
  readonly kind: "text";
  readonly x: number;
  /** The baseline. */
  readonly y: number;
  readonly width: number;
  readonly text: string;
  readonly face: Face;
  readonly size: number;
  readonly ink: Ink;
  readonly tag: Tag | null;
}

/** A filled rectangle: table lines, underlines, shading. Always an artifact. */
export interface FillBox {
  readonly kind: "fill";
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly ink: Ink;
}

export interface SmileyBox {
  readonly kind: "smiley";
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly smiley: Smiley | "unresolved";
  readonly tag: Tag | null;
}

/** Something at its place on a page, in points from the upper left corner. */
export type Box = TextBox | FillBox | SmileyBox;

export interface Page {
  readonly boxes: readonly Box[];
}

/** Where a heading stands, for the reader's side panel. */
export interface Bookmark {
  readonly title: string;
  readonly level: number;
  /** Index of the page. */
  readonly page: number;
  readonly y: number;
}

export interface Layout {
  readonly pages: readonly Page[];
  readonly document: Tag;
  readonly bookmarks: readonly Bookmark[];
}

export function moved(box: Box, dx: number, dy: number): Box {
  return { ...box, x: box.x + dx, y: box.y + dy };
}
