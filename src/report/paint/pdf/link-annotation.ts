import type { Tag } from "../../layout/tag.js";
import type { CompactFile } from "./compact-file.js";
import { number, referenceTo, textString } from "./pdf-values.js";
import type { Rectangle, StructureTree } from "./structure-tree.js";

/** Makes one line of a link something to click on, on the page it stands on. */
export function annotateLink(tag: Tag, box: Rectangle, file: CompactFile, tree: StructureTree): void {
  const reference = file.ref({});
  const page = file.page.dictionary.id;
  const key = tree.annotate(tag, page, reference.id);
  const href = tag.href ?? "";
  file.packReference(
    reference,
    [
      "<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]",
      `/Rect[${box.map(number).join(" ")}]/P ${referenceTo(page)}/StructParent ${key}`,
      `/A<</S/URI/URI${textString(href)}>>/Contents${textString(href)}>>`,
    ].join(""),
  );
  file.page.annotations.push(reference);
}
