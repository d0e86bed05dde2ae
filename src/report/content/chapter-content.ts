import type { Item } from "../../domain/items/item.js";
import type { ChapterContent, ItemContent } from "./report-content.js";

interface NamedChapter {
  readonly number: string | null;
  readonly title: string;
  readonly subTheme: string | null;
}

export function chapterContent(
  chapter: NamedChapter,
  items: readonly Item[],
  print: (item: Item) => ItemContent,
): ChapterContent {
  return { heading: chapterHeading(chapter), subTheme: chapter.subTheme, items: items.map(print) };
}

function chapterHeading({ number, title }: NamedChapter): string {
  return number === null ? title : `${number}. ${title}`;
}
