import type { ItemContent, RowContent } from "../content/report-content.js";
import { markPieces } from "./mark-pieces.js";
import { CELL_PADDING, COLUMN, WIDE_COLUMN } from "./paper.js";
import { paragraphPieces } from "./paragraph-pieces.js";
import type { Row } from "./table-row.js";
import { type Tag, tagIn } from "./tag.js";
import type { TextMeasure } from "./text-measure.js";
import { stackPieces } from "./text-stack.js";
import { TYPE } from "./typography.js";

const PARAGRAPH_GAP = 4;

/** The rows of an item's table below its head. */
export function itemRows(item: ItemContent, body: Tag, measure: TextMeasure): Row[] {
  const isDescribed = item.description.length + item.responsible.length > 0;
  return [
    ...(isDescribed ? [descriptionRow(item, body, measure)] : []),
    ...item.rows.map((row) => contentRow(row, body, measure)),
  ];
}

function descriptionRow(item: ItemContent, body: Tag, measure: TextMeasure): Row {
  const tr = tagIn(body, "TR");
  const { left, right } = WIDE_COLUMN;
  const place = { type: TYPE.body, measure, gap: PARAGRAPH_GAP };
  const description = tagIn(tr, "TD", { colSpan: 2 });
  const responsible = tagIn(tr, "TD", { colSpan: 2 });
  return [
    { x: left.x, pieces: stackPieces(item.description, description, { ...place, width: inner(left.width) }) },
    { x: right.x, pieces: stackPieces(item.responsible, responsible, { ...place, width: inner(right.width) }) },
  ];
}

function contentRow(row: RowContent, body: Tag, measure: TextMeasure): Row {
  const tr = tagIn(body, "TR");
  const { label, text, time, smiley } = COLUMN;
  const head = tagIn(tr, "TH", { scope: "Row" });
  const [textTag, timeTag, smileyTag] = [tagIn(tr, "TD"), tagIn(tr, "TD"), tagIn(tr, "TD")];
  const oneLine = (said: string) => ({ runs: [{ text: said }] });
  const place = { type: TYPE.body, measure, gap: PARAGRAPH_GAP };
  const timePlace = { type: TYPE.body, measure, width: inner(time.width) };
  return [
    {
      x: label.x,
      pieces: paragraphPieces(oneLine(row.label), head, { ...place, type: TYPE.label, width: inner(label.width) }),
    },
    { x: text.x, pieces: stackPieces(row.text, textTag, { ...place, width: inner(text.width) }) },
    { x: time.x, pieces: row.time === null ? [] : paragraphPieces(oneLine(row.time), tagIn(timeTag, "P"), timePlace) },
    { x: smiley.x, pieces: markPieces(row.mark, smileyTag, inner(smiley.width), measure) },
  ];
}

function inner(width: number): number {
  return width - 2 * CELL_PADDING.x;
}
