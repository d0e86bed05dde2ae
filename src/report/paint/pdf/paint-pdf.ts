import { type Language, LOCALES } from "../../../../templates/texts/language.js";
import type { Bookmark, Layout } from "../../layout/boxes.js";
import { PAPER } from "../../layout/paper.js";
import type { Face } from "../../layout/text-measure.js";
import { Bookmarks } from "./bookmarks.js";
import { CompactFile } from "./compact-file.js";
import { EmbeddedFace } from "./embedded-face.js";
import { parsedFont } from "./font-files.js";
import { paintPage } from "./page-painter.js";
import { writeStructure } from "./structure-elements.js";
import { StructureTree } from "./structure-tree.js";

export interface FileFacts {
  readonly title: string;
  readonly language: Language;
  /** `YYYY-MM-DD`: the date in the file, which must not come from a clock if the same report is to give the same bytes. */
  readonly datedOn: string | null;
}

const UNDATED = "2000-01-01";
const PRODUCT = "Milepæl";

/** Laid-out pages as a tagged PDF: PDF/UA-1 and PDF/A-2a in one file, the same bytes for the same pages. */
export function paintPdf(layout: Layout, facts: FileFacts): Uint8Array {
  const file = new CompactFile({
    size: [PAPER.width, PAPER.height],
    margin: 0,
    autoFirstPage: false,
    pdfVersion: "1.7",
    lang: LOCALES[facts.language],
    tagged: true,
    displayTitle: true,
    font: null,
    subset: "PDF/A-2a",
    info: {
      Title: facts.title,
      Creator: PRODUCT,
      Producer: PRODUCT,
      CreationDate: new Date(`${facts.datedOn ?? UNDATED}T00:00:00Z`),
    },
  });
  const tree = new StructureTree(layout.pages.length);
  const painting = { file, tree, faces: { regular: embed("regular", file), semibold: embed("semibold", file) } };
  const bookmarks = new Bookmarks(file);
  const waiting = [...layout.bookmarks].reverse();
  for (const [index, page] of layout.pages.entries()) {
    paintPage(page, painting);
    while (waiting.at(-1)?.page === index) addNext(waiting, bookmarks);
  }
  writeStructure(layout.document, tree, file);
  return file.bytes();
}

function addNext(waiting: Bookmark[], bookmarks: Bookmarks): void {
  const bookmark = waiting.pop();
  if (bookmark) bookmarks.add(bookmark);
}

function embed(face: Face, file: CompactFile): EmbeddedFace {
  file.font(parsedFont(face));
  return new EmbeddedFace(file._font, face);
}
