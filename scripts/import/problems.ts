import type { Texts } from "../../templates/texts/da.js";
import { type FileProblem, wordProblem } from "../../templates/texts/word-import.js";

/** Of each kind; whoever meets more has the wrong document, not more lines to read. */
const MOST_TOLD = 100;

/** What could not be placed, and where it stands in the document, line by line. */
export function problemLines(problems: readonly FileProblem[], texts: Texts): string[] {
  const { problemsHead, notesHead, andMore } = texts.importTexts;
  const told = (level: FileProblem["level"], head: (count: number) => string) => {
    const found = problems.filter((problem) => problem.level === level);
    if (found.length === 0) return [];
    const lines = found.slice(0, MOST_TOLD).map((problem) => `  ${wordProblem(texts, problem)}`);
    const more = found.length - lines.length;
    return [head(found.length), ...lines, ...(more > 0 ? [andMore(more)] : [])];
  };
  return [...told("left-out", problemsHead), ...told("note", notesHead)];
}
