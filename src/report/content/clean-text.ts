/** What paper cannot show: controls, soft hyphens, zero-width characters, variation selectors. */
const INVISIBLE = /[\p{Cc}\p{Default_Ignorable_Code_Point}]/gu;
/** Spaces that only differ in width; the ones that hold words together stay. */
const SPACES = /[^\S\u00a0\u202f\ufeff]+/gu;
const LONE_SURROGATE = /\p{Cs}/gu;

/** A text as it can be printed on one line or in one paragraph: letters stay, what paper cannot show goes. */
export function cleanText(text: string): string {
  return text
    .normalize("NFC")
    .replace(SPACES, " ")
    .replace(INVISIBLE, "")
    .replace(LONE_SURROGATE, (half) => codePointName(half.codePointAt(0) ?? 0));
}

/** `[U+1F600]`: printed for a character that no glyph stands for, so that nothing is lost in silence. */
export function codePointName(codePoint: number): string {
  return `[U+${codePoint.toString(16).toUpperCase().padStart(4, "0")}]`;
}

/** The same tree with every text in it cleaned. */
export function cleanTree<T>(tree: T): T {
  if (typeof tree === "string") return cleanText(tree) as T;
  if (Array.isArray(tree)) return tree.map(cleanTree) as T;
  if (tree === null || typeof tree !== "object") return tree;
  return Object.fromEntries(Object.entries(tree).map(([key, value]) => [key, cleanTree(value)])) as T;
}
