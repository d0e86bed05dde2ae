import type { Paragraph } from "../content/report-content.js";
import { paragraphPieces } from "./paragraph-pieces.js";
import type { Piece } from "./pieces.js";
import { type Tag, tagIn } from "./tag.js";
import type { TextMeasure } from "./text-measure.js";
import { baselineOf, type TypeStyle } from "./typography.js";

const BULLET_INDENT = 10;

/** Paragraphs below each other; bulleted ones side by side become one list. */
export function stackPieces(
  paragraphs: readonly Paragraph[],
  parent: Tag | null,
  place: { readonly width: number; readonly type: TypeStyle; readonly measure: TextMeasure; readonly gap: number },
): Piece[] {
  let list: Tag | null = null;
  return paragraphs.flatMap((paragraph, index) => {
    if (!paragraph.bullet) {
      list = null;
      // a label stands close to what it labels
      const gap = paragraphs[index - 1]?.leadsOn ? 0 : place.gap;
      return paragraphPieces(paragraph, tagIn(parent, "P"), { ...place, gap });
    }
    list ??= tagIn(parent, "L");
    const item = tagIn(list, "LI");
    const label = tagIn(item, "Lbl");
    const pieces = paragraphPieces(paragraph, tagIn(item, "LBody"), { ...place, indent: BULLET_INDENT });
    return pieces.map((piece, line) => (line === 0 ? withBullet(piece, label, place) : piece));
  });
}

function withBullet(
  piece: Piece,
  tag: Tag | null,
  { type, measure }: { type: TypeStyle; measure: TextMeasure },
): Piece {
  const { face, size, ink } = type;
  const width = measure.advance("•", face) * size;
  const bullet = { kind: "text", x: 1, y: baselineOf(type), width, text: "•", face, size, ink, tag } as const;
  return { ...piece, boxes: [bullet, ...piece.boxes] };
}
