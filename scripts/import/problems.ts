import type { files } from "../../src/app.js";
import type { Texts } from "../../templates/texts/da.js";

export type Problem = Extract<Awaited<ReturnType<typeof files.openDocument>>, { ok: true }>["problems"][number];

/** Whether anything that may be an item is missing from what was read. */
export function hasLeftOut(problems: readonly Problem[]): boolean {
  return problems.some(({ level }) => level === "left-out");
}

/** Of each kind; whoever meets more has the wrong document, not more lines to read. */
const MOST_TOLD = 100;

/** What could not be placed, and where it stands in the document, line by line. */
export function problemLines(problems: readonly Problem[], texts: Texts): string[] {
  const { problemsHead, notesHead, andMore } = texts.importTexts;
  const told = (level: Problem["level"], head: (count: number) => string) => {
    const found = problems.filter((problem) => problem.level === level);
    if (found.length === 0) return [];
    const lines = found.slice(0, MOST_TOLD).map((problem) => `  ${wordProblem(problem, texts)}`);
    const more = found.length - lines.length;
    return [head(found.length), ...lines, ...(more > 0 ? [andMore(more)] : [])];
  };
  return [...told("left-out", problemsHead), ...told("note", notesHead)];
}

export function wordProblem({ code, table, row, item, facts }: Problem, { importTexts }: Texts): string {
  return `${importTexts.place(table, row, item)}: ${importTexts.problem[code](facts)}`;
}
