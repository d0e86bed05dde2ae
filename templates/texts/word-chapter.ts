import type { Chapter } from "../../src/domain/agreements/agreement.js";

/** A chapter as one names it: its number, its title, and its sub-theme when it has one. */
export function wordChapterName({ number, title, subTheme }: Omit<Chapter, "items">): string {
  const name = number === null ? title : `${number} ${title}`;
  return subTheme === null ? name : `${name} – ${subTheme}`;
}
