import type { GuidePart, ReportContent } from "../content/report-content.js";
import type { Box } from "./boxes.js";
import { headingPieces } from "./headings.js";
import type { PageFlow } from "./page-flow.js";
import { BODY } from "./paper.js";
import { paragraphPieces } from "./paragraph-pieces.js";
import { boxesAt, heightOf, type Piece } from "./pieces.js";
import { type Tag, tagIn } from "./tag.js";
import type { TextMeasure } from "./text-measure.js";
import { TYPE } from "./typography.js";

const LETTERHEAD_WIDTH = 190;
const SMILEY = 18;
const SMILEY_INDENT = 30;

/** The first page: letterhead, title and reading guide. */
export function layOutFront(flow: PageFlow, content: ReportContent, document: Tag, measure: TextMeasure): void {
  const sect = tagIn(document, "Sect");
  const title = headingPieces(
    { text: content.title, role: "H1", type: TYPE.title, gap: 0, bookmarkLevel: 0 },
    sect,
    measure,
  );
  layOutLetterhead(flow, content, sect, measure);
  flow.stack([
    { height: 26, gap: 0, breakAfter: false, boxes: [] },
    ...title,
    ...subtitlePieces(content, sect, measure),
  ]);
  layOutGuide(flow, content, tagIn(document, "Sect"), measure);
}

function layOutLetterhead(flow: PageFlow, { letterhead }: ReportContent, sect: Tag, measure: TextMeasure): void {
  const pieces = letterhead.flatMap(({ label, value }) =>
    paragraphPieces({ runs: [{ text: `${label}: `, strong: true }, { text: value }] }, tagIn(sect, "P"), {
      width: LETTERHEAD_WIDTH,
      type: TYPE.body,
      measure,
      gap: 2,
    }),
  );
  const x = BODY.left + BODY.width - LETTERHEAD_WIDTH;
  flow.draw(heightOf(pieces), (top) => boxesAt(pieces, x, top));
}

function subtitlePieces({ subtitle }: ReportContent, sect: Tag, measure: TextMeasure): Piece[] {
  if (subtitle === null) return [];
  const place = { width: BODY.width, type: TYPE.subtitle, measure, gap: 4 };
  return paragraphPieces({ runs: [{ text: subtitle }] }, tagIn(sect, "P"), place);
}

function layOutGuide(flow: PageFlow, { guide }: ReportContent, sect: Tag, measure: TextMeasure): void {
  const heading = { text: guide.title, role: "H2", type: TYPE.chapter, gap: 24, bookmarkLevel: 0 } as const;
  flow.hold(headingPieces(heading, sect, measure));
  flow.stack(guide.blocks.flatMap((block) => guidePieces(block, sect, measure)));
}

function guidePieces(block: GuidePart, sect: Tag, measure: TextMeasure): Piece[] {
  const place = { width: BODY.width, type: TYPE.guide, measure };
  if (block.kind === "paragraph") {
    return paragraphPieces({ runs: [{ text: block.text }] }, tagIn(sect, "P"), { ...place, gap: 7 });
  }
  const heading = { text: block.heading, role: "H3", type: TYPE.item, gap: 12 } as const;
  const pieces = headingPieces(heading, sect, measure);
  const list = tagIn(sect, "L");
  return [...pieces, ...block.definitions.flatMap((definition) => definitionPieces(definition, list, measure))];
}

type Definition = Extract<GuidePart, { kind: "smileys" }>["definitions"][number];

/** A smiley, its word, and what it means. */
function definitionPieces({ smiley, word, meaning }: Definition, list: Tag, measure: TextMeasure): Piece[] {
  const item = tagIn(list, "LI");
  const figure = tagIn(tagIn(item, "Lbl"), "Figure", { alt: word });
  const drawing: Box = { kind: "smiley", x: 4, y: -2, size: SMILEY, smiley, tag: figure };
  const [first, ...others] = paragraphPieces(
    { runs: [{ text: `${word}: `, strong: true }, { text: meaning }] },
    tagIn(item, "LBody"),
    { width: BODY.width, type: TYPE.guide, measure, indent: SMILEY_INDENT, gap: 6 },
  );
  if (!first) return [];
  const least = Math.max(0, SMILEY - TYPE.guide.leading * (1 + others.length));
  const lines = [{ ...first, boxes: [drawing, ...first.boxes] }, ...others];
  return lines.map((piece, index) => ({
    ...piece,
    breakAfter: index === lines.length - 1,
    height: piece.height + (index === lines.length - 1 ? least : 0),
  }));
}
