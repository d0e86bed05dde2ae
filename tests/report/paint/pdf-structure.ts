import { pagesOf, paintedIn } from "./painted.js";
import { type Dict, type Name, type PdfFile, Ref, textOf } from "./pdf-objects.js";

export interface Element {
  readonly role: string;
  readonly dict: Dict;
  readonly parent: Element | null;
  readonly children: Element[];
  /** Of itself alone, in order. */
  text: string;
}

/** The logical structure with the text that its marks hold. */
export function structureOf(file: PdfFile): Element[] {
  const pages = pagesOf(file);
  const texts = new Map<string, string>();
  for (const { page, owner, text } of paintedIn(file)) {
    const key = `${page}/${owner}`;
    texts.set(key, (texts.get(key) ?? "") + (text ?? ""));
  }
  const all: Element[] = [];
  const walk = (dict: Dict, parent: Element | null) => {
    const element: Element = { role: (dict.get("S") as Name).name, dict, parent, children: [], text: "" };
    all.push(element);
    parent?.children.push(element);
    for (const kid of file.list(dict.get("K"))) {
      const target = file.resolve(kid);
      if (typeof target === "number")
        element.text += texts.get(`${pages.indexOf(file.dict(dict.get("Pg")))}/${target}`);
      else if (kid instanceof Ref && target instanceof Map) walk(target, element);
      else if (target instanceof Map && target.has("MCID")) {
        element.text += texts.get(`${pages.indexOf(file.dict(target.get("Pg")))}/${target.get("MCID")}`);
      }
    }
  };
  for (const kid of file.list(file.dict(file.root.get("StructTreeRoot")).get("K"))) walk(file.dict(kid), null);
  return all;
}

export function altOf(element: Element): string | undefined {
  return textOf(element.dict.get("Alt"));
}
