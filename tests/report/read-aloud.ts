import type { Layout } from "../../src/report/layout/boxes.js";
import type { Tag } from "../../src/report/layout/tag.js";

/** An element of the laid-out report with all the text that stands in it. */
export interface Spoken {
  readonly role: string;
  readonly text: string;
  /** Indexes of the pages it stands on, in order. */
  readonly pages: readonly number[];
}

const WITHIN_A_LINE = ["Span", "Link"];

/** The report as it is read aloud: every element that holds text itself, in reading order; artifacts are silent. */
export function readAloud(layout: Layout): Spoken[] {
  const said = new Map<Tag, { text: string; pages: Set<number> }>();
  for (const [index, page] of layout.pages.entries()) {
    for (const box of page.boxes) {
      if (box.kind !== "text" || box.tag === null) continue;
      const known = said.get(box.tag) ?? { text: "", pages: new Set() };
      said.set(box.tag, { text: known.text + box.text, pages: known.pages.add(index) });
    }
  }
  return spokenIn(layout.document, said);
}

function spokenIn(tag: Tag, said: ReadonlyMap<Tag, { text: string; pages: Set<number> }>): Spoken[] {
  const inLine = tag.children.filter((child) => WITHIN_A_LINE.includes(child.role));
  const parts = [tag, ...inLine].flatMap((part) => said.get(part) ?? []);
  const own = parts.map((part) => part.text).join("");
  const pages = [...new Set(parts.flatMap((part) => [...part.pages]))];
  const others = tag.children.filter((child) => !WITHIN_A_LINE.includes(child.role));
  return [
    ...(own === "" ? [] : [{ role: tag.role, text: own, pages }]),
    ...others.flatMap((child) => spokenIn(child, said)),
  ];
}

export function wordsIn(texts: readonly string[]): string[] {
  return texts.flatMap((text) => text.split(" ").filter((word) => word !== ""));
}
