import type { Mark } from "../content/report-content.js";
import type { Box } from "./boxes.js";
import { type ParagraphPlace, paragraphPieces } from "./paragraph-pieces.js";
import type { Piece } from "./pieces.js";
import { type Tag, tagIn } from "./tag.js";
import type { TextMeasure } from "./text-measure.js";
import { TYPE } from "./typography.js";

const SMILEY_SIZE = 22;

/** What stands in the smiley column: the drawing over its word, or words alone. */
export function markPieces(mark: Mark | null, parent: Tag, width: number, measure: TextMeasure): Piece[] {
  if (mark === null) return [];
  const place: ParagraphPlace = { width, measure, type: TYPE.small, align: "center" };
  if (mark.kind === "words") return paragraphPieces({ runs: [{ text: mark.word }] }, tagIn(parent, "P"), place);
  // drawing and word are one figure, so that the word is read aloud once
  const figure = tagIn(parent, "Figure", { alt: mark.word });
  const drawing: Box = {
    kind: "smiley",
    x: (width - SMILEY_SIZE) / 2,
    y: 0,
    size: SMILEY_SIZE,
    smiley: mark.kind === "smiley" ? mark.smiley : "unresolved",
    tag: figure,
  };
  const note = mark.kind === "smiley" ? mark.note : null;
  const word = paragraphPieces({ runs: [{ text: mark.word }] }, figure, place);
  const notes = note === null ? [] : paragraphPieces({ runs: [{ text: note }] }, tagIn(parent, "P"), place);
  return [{ height: SMILEY_SIZE + 1, gap: 0, boxes: [drawing] }, ...word, ...notes].map((piece) => ({
    ...piece,
    breakAfter: false,
  }));
}
