import type { Paragraph, Run } from "../content/report-content.js";
import type { Box } from "./boxes.js";
import { type Line, linesOf } from "./lines.js";
import type { Piece } from "./pieces.js";
import { type Tag, tagIn } from "./tag.js";
import type { TextMeasure } from "./text-measure.js";
import { baselineOf, type TypeStyle } from "./typography.js";
import { type TaggedRun, wordsOf } from "./words.js";

export interface ParagraphPlace {
  readonly width: number;
  readonly type: TypeStyle;
  readonly measure: TextMeasure;
  readonly align?: "left" | "center" | "right";
  /** Points between the left edge and the text. */
  readonly indent?: number;
  /** Air above the first line. */
  readonly gap?: number;
}

/** How much of a line's free room stands left of it. */
const SHARE_OF_SLACK = { left: 0, center: 0.5, right: 1 };

/** The lines of one paragraph; its text belongs to `tag`, or to nothing when it is an artifact. */
export function paragraphPieces(paragraph: Paragraph, tag: Tag | null, place: ParagraphPlace): Piece[] {
  const { width, type, measure, indent = 0, gap = 0 } = place;
  const words = wordsOf(taggedRuns(paragraph.runs, tag), type, measure);
  const lines = linesOf(words, width - indent, type, measure);
  return lines.map((line, index) => ({
    height: type.leading,
    gap: index === 0 ? gap : 0,
    breakAfter: mayEndPage(index + 1, lines.length, paragraph),
    boxes: lineBoxes(line, place),
  }));
}

/** No single first or last line stands alone on a page, and no label without what it labels. */
function mayEndPage(line: number, count: number, paragraph: Paragraph): boolean {
  if (line === count) return paragraph.leadsOn !== true;
  return line >= 2 && count - line >= 2;
}

/** Links are elements of their own; the text around them then needs some too, to keep the order. */
function taggedRuns(runs: readonly Run[], tag: Tag | null): TaggedRun[] {
  if (!runs.some((run) => run.href)) return runs.map((run) => ({ run, tag }));
  return runs.map((run) => ({
    run,
    tag: run.href ? tagIn(tag, "Link", { href: run.href, alt: run.text.trim() || run.href }) : tagIn(tag, "Span"),
  }));
}

function lineBoxes(line: Line, { width, type, align = "left", indent = 0 }: ParagraphPlace): Box[] {
  const slack = width - indent - line.width;
  const left = indent + slack * SHARE_OF_SLACK[align];
  const baseline = baselineOf(type);
  return line.segments.flatMap(({ text, style, x, width }): Box[] => {
    const { face, ink, tag, underline } = style;
    const box: Box = { kind: "text", x: left + x, y: baseline, width, text, face, size: type.size, ink, tag };
    if (!underline) return [box];
    return [box, { kind: "fill", x: left + x, y: baseline + 1.4, width, height: 0.6, ink }];
  });
}
