// Lists everything in an agreement that breaks a rule. What it finds is no failure: it exits 0.
import type { Finding } from "../src/domain/findings/finding.js";
import { wordFinding } from "../templates/texts/word-finding.js";
import { type Command, defineCommand, granted, withApp } from "./command.js";
import { findingJson } from "./findings.js";

const options = { agreement: { type: "string" }, json: { type: "boolean" } } as const;

export const run = defineCommand("check", options, async (command) => {
  const fiscalYear = command.fiscalYear();
  await withApp(command.config, "check", async ({ useCases }) => {
    print(granted(await useCases.checkAgreement(fiscalYear), command), command);
  });
});

function print(findings: readonly Finding[], command: Command): void {
  const { texts } = command;
  if (command.flag("json")) {
    command.print(
      JSON.stringify(
        findings.map((finding) => findingJson(finding, texts)),
        null,
        2,
      ),
    );
    return;
  }
  if (findings.length === 0) command.print(texts.commandTexts.noFindings);
  for (const finding of findings) command.print(wordFinding(finding, texts));
}
