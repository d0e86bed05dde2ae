import type { Block, Cell, Paragraph, Row, Table } from "./blocks.js";
import { TABLE_GOES_ON } from "./distilled-body.js";
import type { WordNode } from "./flatten.js";
import { readParagraph } from "./read-paragraph.js";
import { LARGEST_BODY, Refused } from "./refusal.js";
import { CONTINUED_CELL } from "./symbol-fonts.js";

/** By column, the cell that those below may continue, as it stood where it began. */
class CellsAbove extends Map<number, Cell> {
  /** Characters that merged cells have been repeated with so far. */
  private repeated = 0;

  /** @throws Refused when a cell merged down over so many rows would fill the memory with its text */
  repeat(cell: Cell, own: readonly Paragraph[]): Cell {
    for (const { rich } of cell.paragraphs) this.repeated += rich.text.length + 1;
    if (this.repeated > LARGEST_BODY) {
      throw new Refused({ code: "expands-too-much", part: "word/document.xml", limit: LARGEST_BODY });
    }
    return { ...cell, continued: true, paragraphs: [...cell.paragraphs, ...own] };
  }
}

/** Collects the paragraphs and tables of a document, piece by piece. */
export class BlockReader {
  readonly blocks: Block[] = [];
  private tables = 0;
  private rows: Row[] = [];
  private readonly above = new CellsAbove();

  add(nodes: readonly WordNode[]): void {
    for (const node of nodes) {
      if (node.type === "paragraph") this.blocks.push(readParagraph(node));
      else if (node.type === "table") this.addTable(node);
      else if (node.children) this.add(node.children);
    }
  }

  private addTable(node: WordNode): void {
    if (node.styleId !== TABLE_GOES_ON) {
      this.tables++;
      this.rows = [];
      this.above.clear();
      this.blocks.push({ kind: "table", number: this.tables, rows: this.rows });
    }
    const nested: Table[] = [];
    for (const row of rowsOf(node)) this.rows.push(readRow(row, this.rows.length + 1, this.above, this.tables, nested));
    this.blocks.push(...nested);
  }
}

function rowsOf(table: WordNode): WordNode[] {
  return (table.children ?? []).filter(({ type }) => type === "tableRow");
}

function readRow(node: WordNode, number: number, above: CellsAbove, table: number, nested: Table[]): Row {
  const cells: Cell[] = [];
  let column = 0;
  for (const child of node.children ?? []) {
    if (child.type !== "tableCell") continue;
    const span = child.colSpan ?? 1;
    const paragraphs = readCell(child, table, nested);
    const continues = paragraphs[0]?.rich.text === CONTINUED_CELL ? above.get(column) : undefined;
    const own = paragraphs.filter(({ rich }) => rich.text !== CONTINUED_CELL);
    if (continues) cells.push(above.repeat(continues, own));
    else {
      const cell: Cell = { column, span, continued: false, paragraphs: own };
      above.set(column, cell);
      cells.push(cell);
    }
    column += span;
  }
  return { number, cells };
}

/**
 * A table within a cell stands on its own when it tells of an item; else it is only there to place text, which is then the
 * cell's.
 */
function readCell(node: WordNode, table: number, nested: Table[]): Paragraph[] {
  return (node.children ?? []).flatMap((child): Paragraph[] => {
    if (child.type === "paragraph") return [readParagraph(child)];
    if (child.type !== "table") return readCell(child, table, nested);
    const above = new CellsAbove();
    const inner: Table[] = [];
    const rows = rowsOf(child).map((row, index) => readRow(row, index + 1, above, table, inner));
    if (rows.some(tellsOfItem)) {
      nested.push({ kind: "table", number: table, rows }, ...inner);
      return [];
    }
    nested.push(...inner);
    return rows.flatMap((row) => row.cells.filter((cell) => !cell.continued).flatMap((cell) => cell.paragraphs));
  });
}

function tellsOfItem(row: Row): boolean {
  return row.cells.some(({ paragraphs }) =>
    paragraphs.some(({ rich }) => /^\s*(?:Milepæle?|Smiley|Seneste status)\s*:?\s*$/i.test(rich.text)),
  );
}
