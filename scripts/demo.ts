// Prepares an invented municipality's data afresh, opens its second follow-up, writes the report, and serves the API.
import { join } from "node:path";
import { openAfresh } from "../src/app.js";
import { ItemNumber } from "../src/domain/ids.js";
import type { RoundAnswer } from "../src/usecases/answer-round.js";
import type { UseCases } from "../src/usecases/use-cases.js";
import { type Command, granted, runCommand, writeOutput } from "./command.js";
import { agreement2025 } from "./demo/agreement-2025.js";
import { agreement2026 } from "./demo/agreement-2026.js";
import { secondRound, secondRoundStatuses } from "./demo/second-round.js";

const YEAR = agreement2026.fiscalYear;
const ROUND = "second";

await runCommand("demo", { "no-serve": { type: "boolean" } }, async (command) => {
  const { config, print, texts, language } = command;
  const { commandTexts } = texts;
  const folder = join(config.dataDir, "demo");
  const app = await openAfresh(folder, config, "npm run demo");
  try {
    const missing = await playSecondRound(app.useCases, command);
    const facts = granted(await app.useCases.prepareReport(YEAR, ROUND, null), command);
    const report = join(folder, `anden-opfoelgning-${YEAR}.pdf`);
    await writeOutput(report, await app.renderReport(facts, language), command);
    print(commandTexts.demoReady("Nordfjerd Kommune"));
    print(commandTexts.demoRound(secondRound.length, missing));
    print(commandTexts.demoReport(report));
    if (command.flag("no-serve")) return;
    print(commandTexts.serving(await app.listen(config.port)));
    await stopped();
  } finally {
    await app.close();
  }
});

/** @returns how many things the round still lacks */
async function playSecondRound(useCases: UseCases, command: Command): Promise<number> {
  const agreements = [agreement2026, agreement2025];
  granted(await useCases.importHistory({ agreements, readings: [], dryRun: false }), command);
  granted(await useCases.openFollowUp(YEAR, ROUND), command);
  granted(await useCases.dateFollowUp(YEAR, ROUND, { datedOn: "2026-08-03", cutOffOn: "2026-06-30" }), command);
  granted(await useCases.answerRound(YEAR, ROUND, secondRound.map(roundAnswer)), command);
  for (const { fiscalYear, item, text } of secondRoundStatuses) {
    const round = { fiscalYear: YEAR, checkpoint: ROUND } as const;
    granted(await useCases.writeExtraStatus(round, { fiscalYear, number: ItemNumber.parse(item) }, text), command);
  }
  return granted(await useCases.followUpStatus(YEAR, ROUND), command).hindrances.length;
}

function roundAnswer({ item, effort, economy }: (typeof secondRound)[number]): RoundAnswer {
  return {
    item: ItemNumber.parse(item),
    ...(effort && { effort: { kind: "assessed", reading: null, ...effort } }),
    ...(economy && { economy: { kind: "assessed", reading: null, ...economy } }),
  };
}

/** Resolves when somebody wants the process to end. */
function stopped(): Promise<void> {
  return new Promise((resolve) => {
    process.once("SIGINT", () => resolve()).once("SIGTERM", () => resolve());
  });
}
