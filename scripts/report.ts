// Writes the report of a round as PDF, whole or as a committee's extract.
import { granted, runCommand, withApp, writeOutput } from "./command.js";

const options = {
  agreement: { type: "string" },
  checkpoint: { type: "string" },
  committee: { type: "string" },
  out: { type: "string" },
} as const;

await runCommand("report", options, async (command) => {
  const fiscalYear = command.fiscalYear();
  const checkpoint = command.checkpoint();
  const file = command.required("out");
  await withApp(command.config, "report", async ({ useCases, renderReport }) => {
    const facts = granted(await useCases.prepareReport(fiscalYear, checkpoint, command.option("committee")), command);
    await writeOutput(file, await renderReport(facts, command.language), command);
    command.print(command.texts.commandTexts.written(file));
  });
});
