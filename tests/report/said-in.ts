import type { ChapterContent, ItemContent, Paragraph, ReportContent } from "../../src/report/content/report-content.js";

/** Every text of a report's content, one entry per paragraph or line. */
export function saidIn(content: ReportContent): string[] {
  return [
    content.title,
    content.subtitle,
    content.emptyNote,
    ...content.letterhead.map(({ label, value }) => `${label}: ${value}`),
    content.guide.title,
    ...content.guide.blocks.flatMap((block) =>
      block.kind === "paragraph"
        ? [block.text]
        : [block.heading, ...block.definitions.map(({ word, meaning }) => `${word}: ${meaning}`)],
    ),
    ...content.chapters.flatMap(ofChapter),
    ...content.extras.flatMap((extra) => [extra.heading, ...extra.chapters.flatMap(ofChapter)]),
    ...(content.colophon ? [content.colophon.title, ...content.colophon.lines] : []),
  ].filter((text) => text !== null);
}

function ofChapter(chapter: ChapterContent): (string | null)[] {
  return [chapter.heading, chapter.subTheme, ...chapter.items.flatMap(ofItem)];
}

function ofItem({ heading, columns, description, responsible, rows }: ItemContent): (string | null)[] {
  return [
    heading,
    ...Object.values(columns),
    ...description.map(ofParagraph),
    ...responsible.map(ofParagraph),
    ...rows.flatMap(({ label, text, time, mark }) => [
      label,
      ...text.map(ofParagraph),
      time,
      mark?.word ?? null,
      mark?.kind === "smiley" ? mark.note : null,
    ]),
  ];
}

export function ofParagraph({ runs, bullet }: Paragraph): string {
  return (bullet ? "• " : "") + runs.map((run) => run.text).join("");
}
