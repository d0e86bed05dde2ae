import type { files } from "../../src/app.js";
import type { Texts } from "../../templates/texts/da.js";

export type Problem = Extract<Awaited<ReturnType<typeof files.openDocument>>, { ok: true }>["problems"][number];

/** Whether anything that may be an item is missing from what was read. */
export function hasLeftOut(problems: readonly Problem[]): boolean {
  return problems.some(({ level }) => level === "left-out");
}

/** What could not be placed, and where it stands in the document, line by line. */
export function problemLines(problems: readonly Problem[], texts: Texts): string[] {
  const { problemsHead, notesHead } = texts.importTexts;
  const told = (level: Problem["level"], head: (count: number) => string) => {
    const found = problems.filter((problem) => problem.level === level);
    return found.length > 0 ? [head(found.length), ...found.map((problem) => `  ${wordProblem(problem, texts)}`)] : [];
  };
  return [...told("left-out", problemsHead), ...told("note", notesHead)];
}

export function wordProblem({ code, table, row, item, facts }: Problem, { importTexts }: Texts): string {
  return `${importTexts.place(table, row, item)}: ${importTexts.problem[code](facts)}`;
}
