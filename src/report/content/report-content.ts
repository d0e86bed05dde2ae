import type { Language } from "../../../templates/texts/language.js";
import type { Smiley } from "../../domain/ratings/smiley.js";

/** What a report says, in the order it says it: plain values, no positions, no fonts. */
export interface ReportContent {
  readonly language: Language;
  /** `YYYY-MM-DD`, also the date of the file; null when the paper bears none. */
  readonly datedOn: string | null;
  readonly title: string;
  readonly subtitle: string | null;
  readonly letterhead: readonly LetterheadLine[];
  readonly guide: Guide;
  readonly chapters: readonly ChapterContent[];
  readonly extras: readonly ExtraSection[];
  /** Said instead of chapters where there is nothing to report. */
  readonly emptyNote: string | null;
  /** What a published edition tells of itself, at the end. */
  readonly colophon: Colophon | null;
}

export interface Colophon {
  readonly title: string;
  readonly lines: readonly string[];
}

export interface LetterheadLine {
  readonly label: string;
  readonly value: string;
}

export interface Guide {
  readonly title: string;
  readonly blocks: readonly GuidePart[];
}

export type GuidePart =
  | { readonly kind: "paragraph"; readonly text: string }
  | {
      readonly kind: "smileys";
      readonly heading: string;
      readonly definitions: readonly { readonly smiley: Smiley; readonly word: string; readonly meaning: string }[];
    };

export interface ExtraSection {
  readonly heading: string;
  readonly chapters: readonly ChapterContent[];
}

export interface ChapterContent {
  readonly heading: string;
  readonly subTheme: string | null;
  readonly items: readonly ItemContent[];
}

export interface ItemContent {
  readonly heading: string;
  /** The heading where the item runs on to another page. */
  readonly continuedHeading: string;
  readonly columns: { readonly appropriation: string; readonly time: string; readonly smiley: string };
  readonly description: readonly Paragraph[];
  readonly responsible: readonly Paragraph[];
  readonly rows: readonly RowContent[];
}

export interface RowContent {
  readonly label: string;
  readonly text: readonly Paragraph[];
  readonly time: string | null;
  readonly mark: Mark | null;
}

export interface Paragraph {
  readonly runs: readonly Run[];
  readonly bullet?: true;
  /** A label that belongs to the paragraph after it. */
  readonly leadsOn?: true;
}

export interface Run {
  readonly text: string;
  readonly strong?: true;
  readonly underline?: true;
  readonly href?: string;
}

/** What stands in the smiley column; each is said in words as well. */
export type Mark =
  | { readonly kind: "smiley"; readonly smiley: Smiley; readonly word: string; readonly note: string | null }
  | { readonly kind: "unresolved"; readonly word: string }
  | { readonly kind: "words"; readonly reason: "not-reported" | "postponed"; readonly word: string };
