/** The largest file that is opened at all, in bytes as it lies on disk. A caller with a path asks the file system first. */
export const LARGEST_FILE = 25 * 1024 * 1024;

/**
 * The most one part may hold when inflated, in bytes: a report of 9,000 items takes some 60 MB of XML, real ones well
 * under one.
 */
export const LARGEST_PART = 96 * 1024 * 1024;

/** The most that may be left of a document once it is boiled down, in characters: 9,000 items leave some 30 million. */
export const LARGEST_BODY = 64 * 1024 * 1024;

/** The most that may stand between two tags, in characters of XML: each letter may be spelt with six, and takes memory to decode. */
export const LONGEST_TEXT = 1_000_000;

export type MissingFromReport = "title" | "year" | "tables";

/** Why a file as a whole could not be read as a follow-up report. */
export type ReadRefusal =
  | { readonly code: "empty-file" }
  | { readonly code: "too-large"; readonly bytes: number; readonly limit: number }
  | { readonly code: "password-protected" }
  | { readonly code: "old-word-format" }
  | { readonly code: "not-a-word-file" }
  | { readonly code: "damaged"; readonly part: string }
  | { readonly code: "expands-too-much"; readonly part: string; readonly limit: number }
  | { readonly code: "no-report"; readonly missing: readonly MissingFromReport[] };

/** Carries a refusal out of the depths of a file; `readReport` turns it into a value. */
export class Refused extends Error {
  override readonly name = "Refused";
  constructor(
    readonly refusal: ReadRefusal,
    options?: ErrorOptions,
  ) {
    super(refusal.code, options);
  }
}
