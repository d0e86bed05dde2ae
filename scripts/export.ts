// Writes an agreement in the published format, to a file or to standard output.
import { files } from "../src/app.js";
import { defineCommand, granted, withApp, writeOutput } from "./command.js";

export const run = defineCommand(
  "export",
  { agreement: { type: "string" }, out: { type: "string" } },
  async (command) => {
    const fiscalYear = command.fiscalYear();
    const file = command.option("out");
    await withApp(command.config, "export", async ({ useCases }) => {
      const agreement = granted(await useCases.showAgreement(fiscalYear), command);
      const json = JSON.stringify(files.agreementDocument(agreement), null, 2);
      if (file === null) command.print(json);
      else await writeOutput(file, `${json}\n`, command);
    });
  },
);
