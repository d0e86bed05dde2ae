import type { Language } from "../../templates/texts/language.js";

/** What the pages need of the house, besides the use cases that every request carries. */
export interface WebServices {
  readonly now: () => Date;
  /** Spoken when the reader asks for none. */
  readonly language: Language;
  /** Whether the pages are reached over https: their cookies then travel no other way. */
  readonly secure: boolean;
}
