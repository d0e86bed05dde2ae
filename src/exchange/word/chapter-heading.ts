import type { Block, Paragraph } from "./blocks.js";
import { isItemTable, itemNumberOf } from "./item-table.js";
import { readExtraTitle } from "./report-title.js";
import { tidy } from "./rich-text.js";

/** What comes after a paragraph: only that tells a heading that is merely bold from any other bold line. */
export interface Ahead {
  /** Nothing but headings stands between it and an item. */
  readonly direct: boolean;
  /** An item comes before the next numbered heading. */
  readonly reaches: boolean;
  /** The number of that item. */
  readonly item: string | null;
  /** Of a table: it tells of items itself. */
  readonly isItemTable: boolean;
}

const NUMBERED = /^(?:(?:kapitel|tema|afsnit)\s+)?(\d{1,2}(?:\.\d{1,2})*)\s*(?:[.:]|(?=\s+\p{Lu}))\s*(\S.*)$/iu;
/** Bold for other reasons: a sentence, a page number that was pasted in. */
const NO_SUB_THEME = /[.!?]$|^side\s+\d+(?:\s+af\s+\d+)?$/i;
const LONGEST_HEADING = 300;

export function lineOf(paragraph: Paragraph): string {
  return tidy(paragraph.rich).text.replaceAll("\n", " ");
}

/** The number that a line would have as a chapter's heading. */
export function chapterNumber(line: string): string | null {
  return line.length > LONGEST_HEADING ? null : (NUMBERED.exec(line)?.[1] ?? null);
}

/** For every block, what comes after it. One pass from the back. */
export function lookAhead(blocks: readonly Block[]): Ahead[] {
  const ahead: Ahead[] = new Array(blocks.length);
  let next: Ahead = { direct: false, reaches: false, item: null, isItemTable: false };
  for (let index = blocks.length - 1; index >= 0; index--) {
    const block = blocks[index] as Block;
    ahead[index] = block.kind === "table" ? { ...next, isItemTable: isItemTable(block) } : next;
    if (block.kind === "table") {
      next = ahead[index]?.isItemTable
        ? { direct: true, reaches: true, item: firstNumber(block), isItemTable: false }
        : { ...next, direct: false };
      continue;
    }
    const line = lineOf(block);
    if (line === "") continue;
    const isHeading = block.heading !== null || block.bold || readExtraTitle(line) !== null;
    if (!isHeading) next = { ...next, direct: false };
    else if (NUMBERED.test(line)) next = { ...next, reaches: false };
  }
  return ahead;
}

function firstNumber(block: Block & { kind: "table" }): string | null {
  for (const row of block.rows) {
    const number = itemNumberOf(row);
    if (number !== null) return number;
  }
  return null;
}

export interface Heading {
  readonly number: string | null;
  readonly title: string;
  /** 1 is the topmost. A heading that is only bold stands under a numbered one. */
  readonly level: number;
}

/** Reads a paragraph as a heading of a chapter or of a sub-theme; null when it is none. */
export function readHeading(paragraph: Paragraph, line: string, ahead: Ahead): Heading | null {
  if (line.length > LONGEST_HEADING || paragraph.contentsLine) return null;
  const [, number = null, title = line] = NUMBERED.exec(line) ?? [];
  if (paragraph.heading !== null) return { number, title, level: paragraph.heading };
  if (paragraph.bold && number !== null && ahead.reaches) return { number, title, level: 1 };
  if (paragraph.bold && number === null && ahead.direct && !NO_SUB_THEME.test(line)) return { number, title, level: 2 };
  // neither styled nor bold, but it stands right before an item that has its number
  if (number !== null && ahead.direct && ahead.item?.startsWith(`${number}.`)) return { number, title, level: 1 };
  return null;
}
