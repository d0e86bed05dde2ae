import type { ChapterContent, Colophon, ReportContent } from "../content/report-content.js";
import { REPORT_TEXTS } from "../content/texts.js";
import type { Layout } from "./boxes.js";
import { headingPieces } from "./headings.js";
import { layOutFront } from "./lay-out-front.js";
import { layOutItem } from "./lay-out-item.js";
import { PageFlow } from "./page-flow.js";
import { BODY } from "./paper.js";
import { paragraphPieces } from "./paragraph-pieces.js";
import { withRunningLines } from "./running-lines.js";
import { newTag, type Tag, tagIn } from "./tag.js";
import type { TextMeasure } from "./text-measure.js";
import { TYPE } from "./typography.js";

/** Puts what a report says on pages: every word at its place, and the order in which it is read. */
export function layOutReport(content: ReportContent, measure: TextMeasure): Layout {
  const flow = new PageFlow();
  const document = newTag("Document");
  layOutFront(flow, content, document, measure);
  if (content.emptyNote !== null) {
    const place = { width: BODY.width, type: TYPE.guide, measure, gap: 20 };
    flow.stack(paragraphPieces({ runs: [{ text: content.emptyNote }] }, tagIn(document, "P"), place));
  }
  if (content.chapters.length > 0) flow.freshPage();
  for (const chapter of content.chapters) layOutChapter(flow, chapter, document, 0, measure);
  for (const extra of content.extras) {
    flow.freshPage();
    const sect = tagIn(document, "Sect");
    const heading = { text: extra.heading, role: "H1", type: TYPE.section, gap: 0, bookmarkLevel: 0 } as const;
    flow.hold(headingPieces(heading, sect, measure));
    for (const chapter of extra.chapters) layOutChapter(flow, chapter, sect, 1, measure);
  }
  if (content.colophon) layOutColophon(flow, content.colophon, document, measure);
  const head = [content.title, content.subtitle].filter((text) => text !== null).join(" · ");
  const pageNumber = REPORT_TEXTS[content.language].page;
  return { pages: withRunningLines(flow.pages, { head, pageNumber }, measure), document, bookmarks: flow.bookmarks };
}

function layOutColophon(flow: PageFlow, { title, lines }: Colophon, document: Tag, measure: TextMeasure): void {
  const sect = tagIn(document, "Sect");
  const heading = { text: title, role: "H2", type: TYPE.chapter, gap: 26, bookmarkLevel: 0 } as const;
  flow.hold(headingPieces(heading, sect, measure));
  const place = { width: BODY.width, type: TYPE.guide, measure, gap: 6 };
  flow.stack(lines.flatMap((text) => paragraphPieces({ runs: [{ text }] }, tagIn(sect, "P"), place)));
}

function layOutChapter(
  flow: PageFlow,
  chapter: ChapterContent,
  parent: Tag,
  level: number,
  measure: TextMeasure,
): void {
  const sect = tagIn(parent, "Sect");
  const below = chapter.subTheme === null ? undefined : { text: chapter.subTheme, type: TYPE.subTheme };
  const heading = {
    text: chapter.heading,
    role: "H2",
    type: TYPE.chapter,
    gap: 26,
    bookmarkLevel: level,
    below,
  } as const;
  flow.hold(headingPieces(heading, sect, measure));
  for (const item of chapter.items) layOutItem(flow, item, sect, level + 1, measure);
  // a chapter whose items have all moved elsewhere is still named
  if (chapter.items.length === 0) flow.stack([]);
}
