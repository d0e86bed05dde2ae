import type { ItemContent } from "../content/report-content.js";
import type { Box } from "./boxes.js";
import { BODY, CELL_PADDING, COLUMN, WIDE_COLUMN } from "./paper.js";
import { paragraphPieces } from "./paragraph-pieces.js";
import { horizontalLine, type Row, rowBoxes, rowHeight } from "./table-row.js";
import { type Tag, tagIn } from "./tag.js";
import type { TextMeasure } from "./text-measure.js";
import { TYPE } from "./typography.js";

/** Drift or anlæg, time, smiley. Without a parent it is the repeated head of a continued table: an artifact. */
export function headRow(columns: ItemContent["columns"], parent: Tag | null, measure: TextMeasure): Row {
  const tr = tagIn(parent, "TR");
  const cell = (text: string, column: { x: number; width: number }, align: "left" | "center", colSpan?: number) => ({
    x: column.x,
    pieces: paragraphPieces(
      { runs: [{ text }] },
      tagIn(tr, "TH", { scope: "Column", ...(colSpan ? { colSpan } : {}) }),
      { width: column.width - 2 * CELL_PADDING.x, type: TYPE.head, measure, align },
    ),
  });
  return [
    cell(columns.appropriation, WIDE_COLUMN.left, "left", 2),
    cell(columns.time, COLUMN.time, "left"),
    cell(columns.smiley, COLUMN.smiley, "center"),
  ];
}

export function headBoxes(row: Row, top: number): Box[] {
  const shade: Box = { kind: "fill", x: BODY.left, y: top, width: BODY.width, height: rowHeight(row), ink: "shade" };
  return [shade, horizontalLine(top), ...rowBoxes(row, top)];
}
