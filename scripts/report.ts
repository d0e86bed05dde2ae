// Writes the report of a round as PDF, whole or as a committee's extract: as it was published, once it has been.
import { defineCommand, granted, withApp, writeOutput } from "./command.js";

const options = {
  agreement: { type: "string" },
  checkpoint: { type: "string" },
  committee: { type: "string" },
  out: { type: "string" },
} as const;

export const run = defineCommand("report", options, async (command) => {
  const fiscalYear = command.fiscalYear();
  const checkpoint = command.checkpoint();
  const file = command.required("out");
  await withApp(command.config, "report", async ({ useCases, renderReport }) => {
    const { language } = command;
    const wish = { fiscalYear, checkpoint, committee: command.option("committee"), language };
    const report = granted(await useCases.readReport(wish), command);
    const bytes = report.kind === "published" ? report.bytes : await renderReport(report.facts, language);
    await writeOutput(file, bytes, command);
    command.print(command.texts.commandTexts.written(file));
  });
});
