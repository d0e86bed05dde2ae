import type { Tag } from "../../layout/tag.js";
import type { CompactFile } from "./compact-file.js";
import { number, referenceTo, textString } from "./pdf-values.js";
import type { Rectangle, StructureTree, Whereabouts } from "./structure-tree.js";

type Ids = ReadonlyMap<Tag, number>;

/** Writes the logical structure into the file. Written directly: as pdfkit's objects it would cost most of the time. */
export function writeStructure(document: Tag, tree: StructureTree, file: CompactFile): void {
  const root = file.getStructTreeRoot();
  const top = file.ref({});
  const ids = new Map([[document, top.id]]);
  numberChildren(document, ids, file);
  file.packReference(top, elementBody(document, root.id, ids, tree));
  writeChildren(document, ids, tree, file);

  const parentTree = file.ref({});
  const keys = tree.parentTree.map((entry, key) => `${key} ${parentTreeValue(entry, ids, file)}`);
  file.packReference(parentTree, `<</Nums[${keys.join(" ")}]>>`);
  Object.assign(root.data, { K: [top], ParentTree: parentTree, ParentTreeNextKey: keys.length });
}

function numberChildren(tag: Tag, ids: Map<Tag, number>, file: CompactFile): void {
  for (const child of tag.children) {
    ids.set(child, file.reserve());
    numberChildren(child, ids, file);
  }
}

function writeChildren(tag: Tag, ids: Ids, tree: StructureTree, file: CompactFile): void {
  for (const child of tag.children) {
    file.pack(idOf(child, ids), elementBody(child, idOf(tag, ids), ids, tree));
    writeChildren(child, ids, tree, file);
  }
}

function elementBody(tag: Tag, parent: number, ids: Ids, tree: StructureTree): string {
  const place = tree.placeOf(tag);
  const page = place.marks[0]?.page;
  const kids = [...contentOf(place, page), ...tag.children.map((child) => referenceTo(idOf(child, ids)))];
  return [
    `<</S/${tag.role}/P ${referenceTo(parent)}`,
    page === undefined ? "" : `/Pg ${referenceTo(page)}`,
    kids.length > 0 ? `/K[${kids.join(" ")}]` : "",
    tag.alt === undefined ? "" : `/Alt${textString(tag.alt)}`,
    attributes(tag, place.box),
    ">>",
  ].join("");
}

/** Marks on the element's first page by number alone; those on later pages, and annotations, name theirs. */
function contentOf({ marks, annotations }: Whereabouts, first: number | undefined): string[] {
  return [
    ...marks.map(({ page, mcid }) =>
      page === first ? String(mcid) : `<</Type/MCR/Pg ${referenceTo(page)}/MCID ${mcid}>>`,
    ),
    ...annotations.map(({ page, id }) => `<</Type/OBJR/Obj ${referenceTo(id)}/Pg ${referenceTo(page)}>>`),
  ];
}

function attributes(tag: Tag, box: Rectangle | null): string {
  if (tag.role === "Figure" && box) return `/A<</O/Layout/Placement/Block/BBox[${box.map(number).join(" ")}]>>`;
  if (!tag.scope && !tag.colSpan) return "";
  const scope = tag.scope ? `/Scope/${tag.scope}` : "";
  const span = tag.colSpan ? `/ColSpan ${tag.colSpan}` : "";
  return `/A<</O/Table${scope}${span}>>`;
}

function parentTreeValue(entry: readonly Tag[] | Tag, ids: Ids, file: CompactFile): string {
  if (!isList(entry)) return referenceTo(idOf(entry, ids));
  const id = file.reserve();
  file.pack(id, `[${entry.map((tag) => referenceTo(idOf(tag, ids))).join(" ")}]`);
  return referenceTo(id);
}

function isList(entry: readonly Tag[] | Tag): entry is readonly Tag[] {
  return Array.isArray(entry);
}

function idOf(tag: Tag, ids: Ids): number {
  const id = ids.get(tag);
  if (id === undefined) throw new Error(`a ${tag.role} stands on a page but not in the document`);
  return id;
}
