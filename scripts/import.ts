// Brings in a follow-up report from Word, or an agreement from a file that export has written.
import { readFile, stat } from "node:fs/promises";
import { files } from "../src/app.js";
import type { YearlyReading } from "../src/usecases/import-history.js";
import { hasLeftOut, wordFileRefusal } from "../templates/texts/word-import.js";
import { type Command, CommandFailure, defineCommand, granted, withApp } from "./command.js";
import { problemLines } from "./import/problems.js";
import { printSummary, summaryJson } from "./import/summary.js";

const options = {
  "dry-run": { type: "boolean" },
  partial: { type: "boolean" },
  resolve: { type: "string" },
  json: { type: "boolean" },
} as const;

export const run = defineCommand("import", options, async (command) => {
  const { texts, positionals } = command;
  const file = positionals[0];
  if (file === undefined || positionals.length > 1) {
    throw new CommandFailure(`${texts.commandTexts.fileMissing}\n${texts.commandTexts.usage.import}`, { exitCode: 2 });
  }
  // everything is read before the data is opened: a file that cannot be used disturbs nobody
  const read = await files.read(await readInput(file, command), command.language);
  if (!read.ok) throw new CommandFailure(read.sentences.join("\n  "));
  const { agreements, problems } = read;
  const json = command.flag("json");
  if (!json) for (const line of problemLines(problems, texts)) command.print(line);
  if (hasLeftOut(problems) && !command.flag("partial")) {
    const told = json ? problemLines(problems, texts) : [];
    throw new CommandFailure([...told, texts.importTexts.leftOut].join("\n"));
  }

  const readings = await readReadings(command);
  const dryRun = command.flag("dry-run");
  await withApp(command.config, "import", async ({ useCases }) => {
    const summary = granted(await useCases.importHistory({ agreements, readings, dryRun }), command);
    if (json) command.print(JSON.stringify(summaryJson(summary, problems, texts), null, 2));
    else printSummary(summary, command);
    if (dryRun && !json) command.print(texts.commandTexts.dryRun);
  });
});

/** The size is asked for first: a file that is too large is never in memory. */
async function readInput(file: string, command: Command): Promise<Uint8Array> {
  const unreadable = (cause: unknown) => new CommandFailure(command.texts.commandTexts.fileUnreadable(file), { cause });
  const { size } = await stat(file).catch((cause: unknown) => {
    throw unreadable(cause);
  });
  const limit = await files.largestFile();
  if (size > limit) throw new CommandFailure(wordFileRefusal(command.texts, { code: "too-large", limit }).join("\n"));
  return readFile(file).catch((cause: unknown) => {
    throw unreadable(cause);
  });
}

async function readReadings(command: Command): Promise<YearlyReading[]> {
  const file = command.option("resolve");
  if (file === null) return [];
  const read = await files.readReadings(await readInput(file, command));
  if (read.ok) return read.readings;
  const { importTexts } = command.texts;
  const lines = read.issues.map((issue) => {
    if (issue.code === "not-csv") return importTexts.csv["not-csv"](issue.line);
    const column = importTexts.csvColumn[issue.column];
    if (issue.code === "column-missing") return importTexts.csv["column-missing"](column);
    return importTexts.csv["bad-value"](issue.line, column, issue.value);
  });
  throw new CommandFailure([importTexts.csvHead, ...lines].join("\n"));
}
