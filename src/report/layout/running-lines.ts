import type { Box, Page } from "./boxes.js";
import { BODY, PAGE_NUMBER_TOP, RUNNING_HEAD_TOP } from "./paper.js";
import { paragraphPieces } from "./paragraph-pieces.js";
import { boxesAt, type Piece } from "./pieces.js";
import type { TextMeasure } from "./text-measure.js";
import { TYPE } from "./typography.js";

interface RunningTexts {
  readonly head: string;
  readonly pageNumber: (number: number, count: number) => string;
}

/** Head (from the second page on) and page number, which stand outside what is read aloud. */
export function withRunningLines(pages: readonly Page[], texts: RunningTexts, measure: TextMeasure): Page[] {
  // a title longer than a line is cut here: in full it stands on the first page
  const head = linePieces(texts.head, "left", measure).slice(0, 1);
  return pages.map((page, index) => {
    const number = linePieces(texts.pageNumber(index + 1, pages.length), "right", measure);
    const above: Box[] = index === 0 ? [] : [...boxesAt(head, BODY.left, RUNNING_HEAD_TOP), headLine()];
    return { boxes: [...above, ...page.boxes, ...boxesAt(number, BODY.left, PAGE_NUMBER_TOP)] };
  });
}

function linePieces(text: string, align: "left" | "right", measure: TextMeasure): Piece[] {
  return paragraphPieces({ runs: [{ text }] }, null, { width: BODY.width, type: TYPE.running, measure, align });
}

function headLine(): Box {
  const y = RUNNING_HEAD_TOP + TYPE.running.leading + 4;
  return { kind: "fill", x: BODY.left, y, width: BODY.width, height: 0.5, ink: "line" };
}
