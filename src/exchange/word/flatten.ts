import { strToU8, zipSync } from "fflate";
import mammoth from "mammoth";
import type { DistilledPiece } from "./distilled-body.js";
import { quoted } from "./distilled-body.js";
import { Refused } from "./refusal.js";

/** A node of mammoth's document tree; of each type only what is looked at. */
export interface WordNode {
  readonly type: string;
  readonly children?: readonly WordNode[];
  readonly value?: string;
  readonly styleId?: string | null;
  readonly isBold?: boolean;
  readonly isUnderline?: boolean;
  readonly href?: string;
  readonly anchor?: string;
  readonly colSpan?: number;
}

const MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const PROLOGUE = '<?xml version="1.0" encoding="UTF-8"?>';

const CONTENT_TYPES = `${PROLOGUE}<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`;
const PACKAGE_LINKS = `${PROLOGUE}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="word/document.xml"/></Relationships>`;

/**
 * The tree of one piece: tracked changes settled, fields become links, text boxes come after their paragraph.
 * @throws Refused `damaged`
 */
export async function flatten({ xml, links }: DistilledPiece): Promise<readonly WordNode[]> {
  const related = [...links].map(
    ([id, target]) =>
      `<Relationship Id="${quoted(id)}" Type="${RELATIONS}/hyperlink" Target="${quoted(target)}" TargetMode="External"/>`,
  );
  const zip = zipSync(
    {
      "[Content_Types].xml": strToU8(CONTENT_TYPES),
      "_rels/.rels": strToU8(PACKAGE_LINKS),
      "word/_rels/document.xml.rels": strToU8(
        `${PROLOGUE}<Relationships xmlns="${PACKAGE}/relationships">${related.join("")}</Relationships>`,
      ),
      // without one, mammoth 1.13 fails on the style of a table
      "word/styles.xml": strToU8(`${PROLOGUE}<w:styles xmlns:w="${MAIN}"/>`),
      "word/document.xml": strToU8(
        `${PROLOGUE}<w:document xmlns:w="${MAIN}" xmlns:r="${RELATIONS}"><w:body>${xml}</w:body></w:document>`,
      ),
    },
    { level: 0 },
  );
  let tree: readonly WordNode[] = [];
  const keepTree = (document: WordNode) => {
    tree = document.children ?? [];
    return { ...document, children: [] };
  };
  try {
    await mammoth.convertToHtml({ buffer: Buffer.from(zip) }, { transformDocument: keepTree });
  } catch (cause) {
    throw new Refused({ code: "damaged", part: "word/document.xml" }, { cause });
  }
  return tree;
}
