import { decodeEntities, encodeEntities } from "./xml-scan.js";

/**
 * In Wingdings J, K and L are drawn as the three faces. Only the font tells: read as Unicode, the last would be the very ☹ that reports print for
 * neutral and sad alike. So they get characters of their own before anybody flattens the fonts.
 */
export const WINGDINGS_FACES = { J: "\ue04a", K: "\ue04b", L: "\ue04c" } as const;

/** As plain text shows them, where a face stands amid a sentence. */
export const FACES_IN_PROSE: Readonly<Record<string, string>> = {
  [WINGDINGS_FACES.J]: "☺",
  [WINGDINGS_FACES.K]: "😐",
  [WINGDINGS_FACES.L]: "☹",
};

/** Stands for a picture, as in Unicode. */
export const PICTURE = "\ufffc";

/** Stands for the mark of a foot- or endnote, whose text lies in a part that is not read. */
export const NOTE_MARK = "\ue0f1";

/** Stands alone in a cell that continues the one above it. */
export const CONTINUED_CELL = "\ue0f2";

const OURS = /[\ue04a-\ue04c\ue0f1\ue0f2]/g;
const SYMBOL_FONT = /^(?:wingdings(?: [23])?|webdings|symbol)$/i;

function isWingdings(font: string | null | undefined): boolean {
  return /^wingdings$/i.test(font?.trim() ?? "");
}

/** Character data of a run, with the faces told apart. The source is XML, and so is the result: run content. */
export function runText(decomposed: string, font: string | null): string {
  // a letter and its ring are one letter to whoever looks for it
  const source = decomposed.normalize("NFC");
  if (!isWingdings(font)) return textElement(/[\ue000-\ue0ff]|&#/.test(source) ? withoutOurs(source) : source);
  return [...decodeEntities(source)].map((char) => symbolElement("Wingdings", char.codePointAt(0) ?? 0)).join("");
}

/** A `w:sym`: a character named by its font and code. */
export function symbolElement(font: string, printedCode: number): string {
  const code = printedCode >= 0xf000 && printedCode <= 0xf0ff ? printedCode - 0xf000 : printedCode;
  const char = code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "";
  if (isWingdings(font) && char in WINGDINGS_FACES) {
    return textElement(WINGDINGS_FACES[char as keyof typeof WINGDINGS_FACES]);
  }
  if (char.trim() === "") return textElement(" ");
  if (!SYMBOL_FONT.test(font)) return textElement(encodeEntities(char));
  const hex = code.toString(16).toUpperCase().padStart(2, "0");
  return code > 0xff ? textElement(encodeEntities(char)) : `<w:sym w:font="${font}" w:char="F0${hex}"/>`;
}

export function textElement(source: string): string {
  return `<w:t xml:space="preserve">${source}</w:t>`;
}

/** Nobody else's use of these characters may be taken for ours. */
function withoutOurs(source: string): string {
  return encodeEntities(decodeEntities(source).replace(OURS, "\ufffd"));
}
