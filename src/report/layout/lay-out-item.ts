import type { ItemContent } from "../content/report-content.js";
import { continuedHeadingPieces, headingPieces } from "./headings.js";
import { itemRows } from "./item-rows.js";
import type { PageFlow } from "./page-flow.js";
import { BODY } from "./paper.js";
import { boxesAt, heightOf, type Piece } from "./pieces.js";
import { headBoxes, headRow } from "./table-head.js";
import { fitRow, type Row, rowBoxes, rowHeight } from "./table-row.js";
import { type Tag, tagIn } from "./tag.js";
import type { TextMeasure } from "./text-measure.js";
import { TYPE } from "./typography.js";

const AIR_BELOW_HEADING = 4;

/** One item: its heading, then its table, with both repeated on every page it runs on to. */
export function layOutItem(
  flow: PageFlow,
  item: ItemContent,
  parent: Tag,
  bookmarkLevel: number,
  measure: TextMeasure,
): void {
  const sect = tagIn(parent, "Sect");
  const heading = { text: item.heading, role: "H3", type: TYPE.item, gap: 16, bookmarkLevel } as const;
  flow.hold(withAirBelow(headingPieces(heading, sect, measure)));

  const table = tagIn(sect, "Table");
  const head = headRow(item.columns, tagIn(table, "THead"), measure);
  const rows = itemRows(item, tagIn(table, "TBody"), measure);

  const [first] = rows;
  if (first && !fitRow(first, flow.room - rowHeight(head), flow.atTop)) flow.freshPage();
  flow.release();
  flow.draw(rowHeight(head), (top) => headBoxes(head, top));
  for (const row of rows) layOutRow(flow, row, () => repeatHead(flow, item, measure), row === first);
}

function layOutRow(flow: PageFlow, row: Row, repeat: () => void, isFirst: boolean): void {
  // the first row has been given its page together with the heading
  let fresh = isFirst;
  let rest: Row | null = row;
  while (rest) {
    const fitted: ReturnType<typeof fitRow> = fitRow(rest, flow.room, fresh);
    if (fitted) {
      flow.draw(rowHeight(fitted.placed), (top) => rowBoxes(fitted.placed, top));
      rest = fitted.rest;
    }
    if (!rest) return;
    flow.nextPage();
    repeat();
    fresh = true;
  }
}

function repeatHead(flow: PageFlow, item: ItemContent, measure: TextMeasure): void {
  const heading = withAirBelow(continuedHeadingPieces(item.continuedHeading, measure));
  const head = headRow(item.columns, null, measure);
  flow.draw(heightOf(heading), (top) => boxesAt(heading, BODY.left, top));
  flow.draw(rowHeight(head), (top) => headBoxes(head, top));
}

function withAirBelow(pieces: readonly Piece[]): Piece[] {
  return pieces.map((piece, index) =>
    index === pieces.length - 1 ? { ...piece, height: piece.height + AIR_BELOW_HEADING } : piece,
  );
}
