// Writes an agreement in the published format, to a file or to standard output.
import { files } from "../src/app.js";
import { granted, runCommand, withApp, writeOutput } from "./command.js";

await runCommand("export", { agreement: { type: "string" }, out: { type: "string" } }, async (command) => {
  const fiscalYear = command.fiscalYear();
  const file = command.option("out");
  await withApp(command.config, "export", async ({ useCases }) => {
    const agreement = granted(await useCases.showAgreement(fiscalYear), command);
    const json = `${JSON.stringify(files.agreementDocument(agreement), null, 2)}\n`;
    if (file === null) process.stdout.write(json);
    else await writeOutput(file, json, command);
  });
});
