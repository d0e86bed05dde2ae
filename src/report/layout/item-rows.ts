import type { ItemContent, RowContent } from "../content/report-content.js";
import { markPieces } from "./mark-pieces.js";
import { CELL_PADDING, COLUMN, WIDE_COLUMN } from "./paper.js";
import { type ParagraphPlace, paragraphPieces } from "./paragraph-pieces.js";
import type { Cell, Row } from "./table-row.js";
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
  const place = { measure, gap: PARAGRAPH_GAP };
  return [
    // label and time stand on every page a row runs on to, read aloud once
    { x: label.x, ...repeated(row.label, head, { ...place, type: TYPE.label, width: inner(label.width) }) },
    { x: text.x, pieces: stackPieces(row.text, textTag, { ...place, type: TYPE.body, width: inner(text.width) }) },
    { x: time.x, ...timeCell(row.time, timeTag, { ...place, type: TYPE.body, width: inner(time.width) }) },
    { x: smiley.x, pieces: markPieces(row.mark, smileyTag, inner(smiley.width), measure) },
  ];
}

function timeCell(time: string | null, tag: Tag, place: ParagraphPlace): Omit<Cell, "x"> {
  return time === null ? { pieces: [] } : repeated(time, tagIn(tag, "P"), place);
}

function repeated(text: string, tag: Tag, place: ParagraphPlace): Omit<Cell, "x"> {
  const said = { runs: [{ text }] };
  return { pieces: paragraphPieces(said, tag, place), again: paragraphPieces(said, null, place) };
}

function inner(width: number): number {
  return width - 2 * CELL_PADDING.x;
}
