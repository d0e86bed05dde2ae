import { BODY } from "./paper.js";
import { paragraphPieces } from "./paragraph-pieces.js";
import type { Piece } from "./pieces.js";
import { type Tag, tagIn } from "./tag.js";
import type { TextMeasure } from "./text-measure.js";
import { TYPE, type TypeStyle } from "./typography.js";

interface Heading {
  readonly text: string;
  readonly role: "H1" | "H2" | "H3";
  readonly type: TypeStyle;
  readonly gap: number;
  /** Its level in the reader's side panel; none when it is not listed there. */
  readonly bookmarkLevel?: number;
  /** A second line of the same heading. */
  readonly below?: { readonly text: string; readonly type: TypeStyle } | undefined;
}

/** A heading's lines: never cut from each other, never last on a page. */
export function headingPieces(heading: Heading, parent: Tag, measure: TextMeasure): Piece[] {
  const tag = tagIn(parent, heading.role);
  const place = { width: BODY.width, measure };
  const own = paragraphPieces(said(heading.text), tag, { ...place, type: heading.type, gap: heading.gap });
  const below = heading.below
    ? paragraphPieces(said(heading.below.text), tag, { ...place, type: heading.below.type })
    : [];
  const [first, ...others] = [...(heading.below ? spacedAfter(own) : own), ...below].map((piece) => ({
    ...piece,
    breakAfter: false,
  }));
  if (!first) return [];
  const title = heading.below ? `${heading.text}: ${heading.below.text}` : heading.text;
  const level = heading.bookmarkLevel;
  return [level === undefined ? first : { ...first, bookmark: { title, level } }, ...others];
}

/** The heading of an item that runs on: seen, but not read aloud again. */
export function continuedHeadingPieces(text: string, measure: TextMeasure): Piece[] {
  return paragraphPieces(said(text), null, { width: BODY.width, measure, type: { ...TYPE.item, ink: "muted" } });
}

/** One heading of two parts is read aloud as one text, in which they must not run together. */
function spacedAfter(pieces: readonly Piece[]): Piece[] {
  return pieces.map((piece, line) => {
    if (line < pieces.length - 1) return piece;
    const last = piece.boxes.length - 1;
    const boxes = piece.boxes.map((box, at) =>
      box.kind === "text" && at === last ? { ...box, text: `${box.text} ` } : box,
    );
    return { ...piece, boxes };
  });
}

function said(text: string) {
  return { runs: [{ text }] };
}
