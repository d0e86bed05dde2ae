import type { Box, FillBox, Page, SmileyBox, TextBox } from "../../layout/boxes.js";
import { PAPER } from "../../layout/paper.js";
import type { Face } from "../../layout/text-measure.js";
import { INK } from "./colours.js";
import type { CompactFile } from "./compact-file.js";
import type { EmbeddedFace } from "./embedded-face.js";
import { annotateLink } from "./link-annotation.js";
import { number } from "./pdf-values.js";
import { smileyOperators } from "./smiley-drawing.js";
import type { Rectangle, StructureTree } from "./structure-tree.js";

export interface Painting {
  readonly file: CompactFile;
  readonly faces: Record<Face, EmbeddedFace>;
  readonly tree: StructureTree;
}

/** Paints one page: lines and shades first, as one artifact, then what is read, each under its element. */
export function paintPage(page: Page, painting: Painting): void {
  const { file, faces, tree } = painting;
  file.addPage();
  file.page.dictionary.data.StructParents = tree.beginPage();
  for (const { font } of Object.values(faces)) file.page.fonts[font.id] = font.ref();

  const fills = page.boxes.filter((box) => box.kind === "fill");
  if (fills.length > 0) file.page.write(`/Artifact BMC\n${fills.map(fillOperators).join("\n")}\nEMC`);
  const content = page.boxes.filter((box) => box.kind !== "fill");
  for (const group of groupsByTag(content)) paintGroup(group, painting);
}

type Content = TextBox | SmileyBox;

/** Boxes of one element that follow each other need one mark only. */
function groupsByTag(boxes: readonly Content[]): Content[][] {
  const groups: Content[][] = [];
  for (const box of boxes) {
    const group = groups.at(-1);
    if (group && group[0]?.tag === box.tag) group.push(box);
    else groups.push([box]);
  }
  return groups;
}

function paintGroup(group: readonly Content[], { file, faces, tree }: Painting): void {
  const tag = group[0]?.tag ?? null;
  const page = file.page.dictionary.id;
  const begin = tag ? `/${tag.role} <</MCID ${tree.mark(tag, page)}>> BDC` : "/Artifact <</Type/Pagination>> BDC";
  const operators = group.map((box) => (box.kind === "text" ? textOperators(box, faces) : smileyOperators(box)));
  file.page.write([begin, ...operators, "EMC"].join("\n"));
  for (const box of group) {
    if (tag?.role === "Figure") tree.cover(tag, boundsOf(box));
    if (tag?.role === "Link") annotateLink(tag, boundsOf(box), file, tree);
  }
}

function textOperators({ x, y, size, face, ink, text }: TextBox, faces: Record<Face, EmbeddedFace>): string {
  const { font } = faces[face];
  // the page's y axis points down, so that letters are turned back up
  return `BT /${font.id} ${size} Tf ${INK[ink]} rg 1 0 0 -1 ${number(x)} ${number(y)} Tm [${faces[face].glyphsOf(text)}] TJ ET`;
}

function fillOperators({ x, y, width, height, ink }: FillBox): string {
  return `${INK[ink]} rg ${number(x)} ${number(y)} ${number(width)} ${number(height)} re f`;
}

/** In the file's own coordinates, which point up. */
function boundsOf(box: Exclude<Box, FillBox>): Rectangle {
  if (box.kind === "smiley") {
    return [box.x, PAPER.height - box.y - box.size, box.x + box.size, PAPER.height - box.y];
  }
  const baseline = PAPER.height - box.y;
  return [box.x, baseline - 0.25 * box.size, box.x + box.width, baseline + 0.8 * box.size];
}
