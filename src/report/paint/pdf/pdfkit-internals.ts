import PDFDocument from "pdfkit";

/** A parsed font, as far as it is used here. */
export interface ParsedFont {
  readonly unitsPerEm: number;
  layout(text: string): ShapedRun;
  hasGlyphForCodePoint(codePoint: number): boolean;
}

/** A text as glyphs, in units of the font. */
interface ShapedRun {
  readonly glyphs: readonly { readonly id: number; readonly advanceWidth: number; readonly codePoints: number[] }[];
  readonly positions: readonly { readonly xAdvance: number }[];
}

/** A font in one document: its subset grows with the glyphs that are used. */
export interface EmbeddedFont {
  readonly id: string;
  readonly font: ParsedFont;
  readonly subset: { includeGlyph(glyph: number): number };
  readonly widths: number[];
  readonly unicode: (readonly number[])[];
  ref(): Reference;
}

export interface Reference {
  readonly id: number;
  // biome-ignore lint/suspicious/noExplicitAny: a dictionary of whatever the format holds
  readonly data: Record<string, any>;
  readonly buffer: unknown[];
  offset: number;
  write(chunk: Uint8Array | string): void;
  end(): void;
  finalize(): void;
}

export interface Outline {
  addItem(title: string, options: { fit: false; top: number; left: number; zoom: number }): Outline;
}

export interface Options {
  readonly size: [number, number];
  readonly margin: number;
  readonly autoFirstPage: false;
  readonly pdfVersion: "1.7";
  readonly lang: string;
  readonly tagged: true;
  readonly displayTitle: true;
  readonly font: string | null;
  readonly subset: "PDF/A-2a";
  readonly info: Info;
}

export interface Info {
  readonly Title: string;
  readonly Creator: string;
  readonly Producer: string;
  readonly CreationDate: Date;
}

/** What pdfkit does not declare but what a compact, conforming file needs. Tests of the finished file guard each use. */
export interface Internals {
  info: Info;
  readonly outline: Outline;
  readonly page: {
    readonly dictionary: Reference;
    readonly fonts: Record<string, Reference>;
    readonly annotations: Reference[];
    write(chunk: string): void;
  };
  _font: EmbeddedFont;
  readonly _root: Reference;
  readonly _info: Reference;
  readonly _id: Uint8Array;
  readonly _offset: number;
  /** One entry per object number, from 1 on. */
  readonly _offsets: (number | null)[];
  ref(data: object): Reference;
  font(source: ParsedFont): unknown;
  addPage(): unknown;
  appendXML(xml: string): void;
  getStructTreeRoot(): Reference;
  end(): void;
  read(): Uint8Array | null;
  push(chunk: null): unknown;
  _write(chunk: Uint8Array | string): void;
  _refEnd(reference: Reference): void;
  _finalize(): void;
  _addInfo(): void;
}

export const Pdfkit = PDFDocument as unknown as new (options: Options) => Internals;
