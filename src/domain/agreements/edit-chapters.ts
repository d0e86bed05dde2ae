import { accept, type Outcome, reject } from "../rejection.js";
import type { Agreement, Chapter } from "./agreement.js";

/** What a chapter is called; its items have ways of their own. */
export type ChapterFacts = Omit<Chapter, "items">;

/** A new chapter, still empty, behind the others. */
export function addChapter(agreement: Agreement, facts: ChapterFacts): Outcome<Agreement> {
  const { fiscalYear, chapters } = agreement;
  if (chapters.some((other) => sameChapter(other, facts))) return reject({ code: "chapter-exists", fiscalYear });
  return accept({ ...agreement, chapters: [...chapters, { ...facts, items: [] }] });
}

/** Another number, title or sub-theme for a chapter (counted from 0). */
export function renameChapter(agreement: Agreement, index: number, facts: ChapterFacts): Outcome<Agreement> {
  const { fiscalYear, chapters } = agreement;
  const chapter = chapters[index];
  if (!chapter) return reject({ code: "chapter-gone", fiscalYear, place: index + 1 });
  if (sameChapter(chapter, facts)) return accept(agreement);
  if (chapters.some((other) => sameChapter(other, facts))) return reject({ code: "chapter-exists", fiscalYear });
  return accept({ ...agreement, chapters: chapters.with(index, { ...chapter, ...facts }) });
}

/** One place up or down; a first one that goes up, or a last one that goes down, stays where it is. */
export function moveChapter(agreement: Agreement, index: number, by: -1 | 1): Outcome<Agreement> {
  const { fiscalYear, chapters } = agreement;
  const [chapter, other] = [chapters[index], chapters[index + by]];
  if (!chapter) return reject({ code: "chapter-gone", fiscalYear, place: index + 1 });
  if (!other) return accept(agreement);
  return accept({ ...agreement, chapters: chapters.with(index, other).with(index + by, chapter) });
}

/** Takes away a chapter that has no items. */
export function removeChapter(agreement: Agreement, index: number): Outcome<Agreement> {
  const { fiscalYear, chapters } = agreement;
  const chapter = chapters[index];
  if (!chapter) return reject({ code: "chapter-gone", fiscalYear, place: index + 1 });
  const { length } = chapter.items;
  if (length > 0) return reject({ code: "chapter-not-empty", fiscalYear, chapter: chapter.title, items: length });
  return accept({ ...agreement, chapters: chapters.toSpliced(index, 1) });
}

/** Sub-themes of one chapter have its number and title: all three tell chapters apart. */
function sameChapter(a: ChapterFacts, b: ChapterFacts): boolean {
  return a.number === b.number && a.title === b.title && a.subTheme === b.subTheme;
}
