import type { ReadingGuide } from "../../../templates/reading-guides/reading-guide.js";
import type { ReportTexts } from "../../../templates/texts/da/report.js";
import type { ChapterContent, Guide, GuidePart, Mark } from "./report-content.js";

/** The reading guide of the agreement's rule set, and what the marks that stand in this report's tables mean. */
export function guideContent(guide: ReadingGuide, chapters: readonly ChapterContent[], texts: ReportTexts): Guide {
  const marks = chapters.flatMap(({ items }) => items.flatMap(({ rows }) => rows.map(({ mark }) => mark)));
  const { explanations } = guide;
  const needed = [
    marks.some((mark) => standsFor(mark, "not-reported")) ? explanations.notReported : null,
    marks.some((mark) => standsFor(mark, "postponed")) ? explanations.postponed : null,
    marks.some((mark) => mark?.kind === "unresolved") ? explanations.unresolved : null,
  ];
  return {
    title: guide.title,
    blocks: [
      ...guide.blocks.map((block): GuidePart => {
        if (block.kind === "paragraph") return block;
        const definitions = block.definitions.map((one) => ({ ...one, word: texts.smileys[one.smiley] }));
        return { ...block, definitions };
      }),
      ...needed.flatMap((text): GuidePart[] => (text === null ? [] : [{ kind: "paragraph", text }])),
    ],
  };
}

function standsFor(mark: Mark | null, reason: "not-reported" | "postponed"): boolean {
  return mark?.kind === "words" && mark.reason === reason;
}
