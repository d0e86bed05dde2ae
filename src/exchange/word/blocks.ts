import type { ParagraphFacts } from "./paragraph-facts.js";
import type { RichText } from "./rich-text.js";

/** A paragraph as Word has it: soft breaks are `\n`, spaces are not yet tidied. */
export interface Paragraph extends ParagraphFacts {
  readonly kind: "paragraph";
  readonly rich: RichText;
  /** Every letter of it is bold. */
  readonly bold: boolean;
}

/** A cell at its place in the grid. One that is merged down stands in every row it covers. */
export interface Cell {
  readonly column: number;
  readonly span: number;
  /** It began in a row above. */
  readonly continued: boolean;
  readonly paragraphs: readonly Paragraph[];
}

export interface Row {
  /** Counted from 1. */
  readonly number: number;
  readonly cells: readonly Cell[];
}

export interface Table {
  readonly kind: "table";
  /** Counted from 1 through the document; a table within a table has the number of the outer one. */
  readonly number: number;
  readonly rows: readonly Row[];
}

export type Block = Paragraph | Table;
