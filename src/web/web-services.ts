import type { AccessibilityFacts } from "../../templates/texts/accessibility-facts.js";
import type { Language } from "../../templates/texts/language.js";
import type { FileProblem } from "../../templates/texts/word-import.js";
import type { Agreement } from "../domain/agreements/agreement.js";
import type { ReportFacts } from "../usecases/prepare-report.js";
import type { UseCases } from "../usecases/use-cases.js";

/** What a file holds; or why it is not taken in: a sentence, and behind it what is wrong place by place. */
export type ReadFile =
  | { readonly ok: true; readonly agreements: readonly Agreement[]; readonly problems: readonly FileProblem[] }
  | { readonly ok: false; readonly sentences: readonly [string, ...string[]] };

/** What the pages need of the house, besides the use cases that every request carries. */
export interface WebServices {
  readonly now: () => Date;
  /** Spoken when the reader asks for none. */
  readonly language: Language;
  /** Whether the pages are reached over https: their cookies then travel no other way. */
  readonly secure: boolean;
  /** The use cases as the public may use them; null where there is no public page. */
  readonly toThePublic: Pick<UseCases, "listEditions" | "showEdition"> | null;
  readonly accessibility: AccessibilityFacts;
  /** @returns a PDF */
  readonly renderReport: (facts: ReportFacts, language: Language) => Promise<Uint8Array>;
  readonly files: {
    read(bytes: Uint8Array, language: Language): Promise<ReadFile>;
    /** The largest file worth reading, in bytes. */
    largestFile(): Promise<number>;
  };
}
