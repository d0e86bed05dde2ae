import type { ImportTexts } from "./da/imports.js";
import type { Texts } from "./da.js";

/** Why a file is not taken in: a code and its facts. */
export type FileRefusal =
  | { readonly code: "empty-file" | "password-protected" | "old-word-format" | "not-a-word-file" }
  | { readonly code: "too-large" | "too-many-items"; readonly limit: number }
  | { readonly code: "damaged" | "expands-too-much"; readonly part: string }
  | { readonly code: "no-report"; readonly missing: readonly (keyof ImportTexts["missing"])[] }
  | { readonly code: "broken-json"; readonly line: number; readonly column: number }
  | { readonly code: "unknown-format"; readonly format: string }
  | {
      readonly code: "not-an-agreement";
      readonly count: number;
      readonly errors: readonly { readonly field: string; readonly message: string }[];
    };

/** Something in a file that could not be placed, or should be looked at. */
export interface FileProblem {
  readonly code: keyof ImportTexts["problem"];
  /** `left-out`: an item, or rows that may be one, will be missing. `note`: nothing is. */
  readonly level: "left-out" | "note";
  readonly table: number | null;
  readonly row: number | null;
  readonly item: string | null;
  /** The text found, as printed. */
  readonly facts: string;
}

/** Problems of a JSON document that are told one by one; the rest is told by their number. */
const MOST_TOLD = 20;

/** Why a file was not taken in, and what to do: a sentence, and behind it what is wrong place by place. */
export function wordFileRefusal({ importTexts }: Texts, refusal: FileRefusal): readonly [string, ...string[]] {
  const { refusal: words, missing } = importTexts;
  switch (refusal.code) {
    case "too-large":
      return [words[refusal.code](megabytes(refusal.limit))];
    case "damaged":
    case "expands-too-much":
      return [words[refusal.code](refusal.part)];
    case "no-report":
      return [words[refusal.code](refusal.missing.map((part) => missing[part]).join(", "))];
    case "broken-json":
      return [words[refusal.code](refusal.line, refusal.column)];
    case "unknown-format":
      return [words[refusal.code](refusal.format)];
    case "too-many-items":
      return [words[refusal.code](refusal.limit)];
    case "not-an-agreement": {
      const told = refusal.errors
        .slice(0, MOST_TOLD)
        .map(({ field, message }) => `${field.replace(/^body\.?/, "")}: ${message}`);
      return [words[refusal.code](refusal.count), ...told];
    }
    default:
      return [words[refusal.code]];
  }
}

/** As sizes are told to people. */
export function megabytes(bytes: number): number {
  return Math.round(bytes / 1024 / 1024);
}

/** Whether anything that may be an item is missing from what was read. */
export function hasLeftOut(problems: readonly FileProblem[]): boolean {
  return problems.some(({ level }) => level === "left-out");
}

export function wordProblem({ importTexts }: Texts, { code, table, row, item, facts }: FileProblem): string {
  return `${importTexts.place(table, row, item)}: ${importTexts.problem[code](facts)}`;
}

/** How many there are of each kind, as in "glad 12, videreført 4", in the order the texts list the kinds. */
export function wordKinds({ commandTexts }: Texts, counts: Readonly<Record<string, number>>): string {
  return Object.entries(commandTexts.kind)
    .filter(([kind]) => counts[kind])
    .map(([kind, word]) => `${word} ${counts[kind]}`)
    .join(", ");
}
