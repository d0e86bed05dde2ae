import type { Block, Paragraph, Row, Table } from "./blocks.js";
import { chapterNumber, lineOf } from "./chapter-heading.js";
import { readItemHeader } from "./item-header.js";
import { readExtraTitle } from "./report-title.js";
import { type FilledCell, filledCells } from "./row-reading.js";

/** A chapter's heading that stands in a table, alone or above its items, is the paragraph it would be outside. */
export function unframed(blocks: readonly Block[]): Block[] {
  const whole: Block[] = [];
  let item: string | null = null;
  for (const block of [...blocks].reverse()) {
    if (block.kind === "paragraph") {
      whole.push(block);
      continue;
    }
    const parts = partsOf(block, item);
    item = parts.item;
    whole.push(...parts.blocks);
  }
  return whole.reverse();
}

/** @param next the number of the item right below the table; what is returned of it is for the block above */
function partsOf(table: Table, next: string | null): { readonly blocks: Block[]; readonly item: string | null } {
  const blocks: Block[] = [];
  let rows: Row[] = [];
  let item = next;
  const endTable = () => {
    if (rows.length > 0) blocks.push({ ...table, rows: rows.reverse() });
    rows = [];
  };
  for (const [index, row] of [...table.rows.entries()].reverse()) {
    const cells = filledCells(row);
    const heading = headingIn(cells, item, index === 0);
    if (heading) {
      endTable();
      blocks.push(heading);
    } else {
      rows.push(row);
      if (cells.length > 0) item = readItemHeader(cells)?.number ?? null;
    }
  }
  endTable();
  return { blocks, item };
}

function headingIn(cells: readonly FilledCell[], item: string | null, atTop: boolean): Paragraph | null {
  const [only, another] = cells;
  if (!only || another || only.cell.continued) return null;
  const [paragraph, more] = only.cell.paragraphs.filter((each) => lineOf(each) !== "");
  if (!paragraph || more || readItemHeader(cells)) return null;
  if (atTop && readExtraTitle(lineOf(paragraph)) !== null) return paragraph;
  const number = chapterNumber(lineOf(paragraph));
  if (number === null || !item?.startsWith(`${number}.`)) return null;
  return atTop || paragraph.bold || paragraph.heading !== null ? paragraph : null;
}
