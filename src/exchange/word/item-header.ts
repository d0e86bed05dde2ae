import type { Appropriation } from "../../domain/items/item.js";
import type { Columns, FilledCell } from "./row-reading.js";

/** The row an item begins with, or a row of column headings only. */
export interface ItemHeader {
  /** Null: the row heads columns, but names no item. */
  readonly number: string | null;
  readonly title: string;
  readonly appropriation: Appropriation | null;
  readonly columns: Columns;
  /** Something stands in the row that is no heading: it begins an item even without a number. */
  readonly hasTitle: boolean;
}

const WORDS = /^(?:(?:drift|anlæg|tid|tidspunkt|tidsplan|smiley|smileys|milepæl|status)[\s/:]*)+$/i;
const NUMBERED =
  /^(\d{1,3}[a-z]?(?=\.\s|\.$)|\d{1,3}[a-z]?(?:\.\d{1,3}[a-z]?)+|\p{Lu}(?:\.\d{1,3}[a-z]?)+)\.?(?=\s|$)\s*/u;
/** A number and a title with no headings beside them. */
const DOTTED = /^\d{1,3}[a-z]?(?:\.\d{1,3}[a-z]?)+\.?\s+[^\n]{1,200}$/;

/** Reads a row as an item's header; null when it is none. */
export function readItemHeader(cells: readonly FilledCell[]): ItemHeader | null {
  // what is merged down has been read where it began
  const own = cells.filter(({ cell }) => !cell.continued);
  const headings = own.filter(isHeading);
  const printed = titleIn(own.filter((cell) => !isHeading(cell)).map(({ rich }) => rich.text));
  const headed = headings.some(({ rich }) => /drift|anlæg|tid|smiley/i.test(rich.text));
  const numbered = NUMBERED.exec(printed);
  const isHeader = headed ? headings.length > 1 || numbered !== null : cells.length === 1 && DOTTED.test(printed);
  if (!isHeader) return null;
  const { title, appropriation } = withoutAppropriation(
    numbered ? printed.slice(numbered[0].length).replace(/^[-–—]\s*/, "") : printed,
  );
  return {
    number: numbered?.[1] ?? null,
    title,
    appropriation: appropriationIn(headings.map(({ rich }) => rich.text).join(" ")) ?? appropriation,
    columns: {
      time: columnOf(headings, /tid/i),
      smiley: columnOf(headings, /smiley/i),
      status: columnOf(headings, /^status/i),
    },
    hasTitle: printed !== "",
  };
}

export function isHeading({ rich }: FilledCell): boolean {
  return WORDS.test(rich.text);
}

/** The cell with the number, or that and the next where it holds nothing else. Cells beside it head columns of the office's own. */
function titleIn(texts: readonly string[]): string {
  const at = texts.findIndex((text) => NUMBERED.test(text));
  if (at === -1) return texts.join("\n");
  const hasTitle = (texts[at] ?? "").replace(NUMBERED, "") !== "";
  return texts.slice(at, hasTitle ? at + 1 : at + 2).join("\n");
}

function appropriationIn(text: string): Appropriation | null {
  const operating = /\bdrift\b/i.test(text);
  const capital = /\banlæg\b/i.test(text);
  if (operating === capital) return null;
  return operating ? "operating" : "capital";
}

/** In merged cells the word stands on the title's last line. */
function withoutAppropriation(printed: string): { title: string; appropriation: Appropriation | null } {
  const lines = printed.split("\n");
  const last = lines.at(-1) ?? "";
  const appropriation = /^(?:drift|anlæg)$/i.test(last) ? appropriationIn(last) : null;
  const title = (appropriation ? lines.slice(0, -1) : lines).join(" ").trim();
  return { title, appropriation };
}

/** A heading that shares its cell with another one tells no column. */
function columnOf(headings: readonly FilledCell[], word: RegExp): number | null {
  const found = headings.find(({ rich }) => word.test(rich.text) && !/\s/.test(rich.text));
  return found?.cell.column ?? null;
}
