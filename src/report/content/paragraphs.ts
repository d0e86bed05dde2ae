import { isDeepStrictEqual } from "node:util";
import type { MarkedText, TextMark } from "../../domain/items/text-mark.js";
import { cleanText } from "./clean-text.js";
import type { Paragraph, Run } from "./report-content.js";

const PARAGRAPH_END = /[\n\r\v\f\u0085\u2028\u2029]/g;

/** A plain text and the item's marks in it, as paragraphs of runs. Blank lines are gone. */
export function paragraphsOf(text: string | null, formatting: readonly TextMark[], where: MarkedText): Paragraph[] {
  if (text === null) return [];
  const marks = formatting.filter((mark) => isDeepStrictEqual(mark.in, where));
  return spansOf(text).flatMap(([start, end]): Paragraph[] => {
    if (cleanText(text.slice(start, end)).trim() === "") return [];
    const here = marks.filter((mark) => mark.start < end && mark.end > start);
    const runs = runsOf(text, start, end, here);
    return [here.some((mark) => mark.kind === "bullet") ? { runs, bullet: true } : { runs }];
  });
}

export function plainParagraph(text: string): Paragraph {
  return { runs: [{ text }] };
}

/** A label on a line of its own, kept with what it labels: "Status:". */
export function leadingLabel(label: string): Paragraph {
  return { runs: [{ text: `${label}:`, strong: true }], leadsOn: true };
}

function spansOf(text: string): [number, number][] {
  const ends = [...text.matchAll(PARAGRAPH_END)].map((match) => match.index);
  return [...ends, text.length].map((end, index) => [index === 0 ? 0 : (ends[index - 1] ?? 0) + 1, end]);
}

function runsOf(text: string, start: number, end: number, marks: readonly TextMark[]): Run[] {
  const edges = marks.flatMap((mark) => [mark.start, mark.end]).filter((edge) => edge > start && edge < end);
  const cuts = [...new Set([start, ...edges, end])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, index) => {
    const to = cuts[index + 1] ?? end;
    const over = marks.filter((mark) => mark.start <= from && mark.end >= to);
    const link = over.find((mark) => mark.kind === "link");
    const href = link ? followableHref(link.href) : null;
    return {
      text: text.slice(from, to),
      ...(over.some((mark) => mark.kind === "underline") ? { underline: true as const } : {}),
      ...(href ? { href } : {}),
    };
  });
}

/** Only what a reader can safely follow from a document; anything else stays as text. */
function followableHref(href: string): string | null {
  if (!URL.canParse(href)) return null;
  const url = new URL(href);
  return ["http:", "https:", "mailto:"].includes(url.protocol) ? url.href : null;
}
