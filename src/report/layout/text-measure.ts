export type Face = "regular" | "semibold";

/** What laying out must know of the fonts; whoever paints provides it. */
export interface TextMeasure {
  /** The width of a text without spaces at size 1, kerning included. */
  advance(word: string, face: Face): number;
  /** The width of a space at size 1. */
  space(face: Face): number;
  canPrint(codePoint: number): boolean;
}
