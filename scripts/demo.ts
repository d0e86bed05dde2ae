// Prepares an invented municipality's data afresh, plays its second follow-up half through, writes the report, and serves the API.
import { join } from "node:path";
import { openAfresh } from "../src/app.js";
import type { Outcome } from "../src/domain/rejection.js";
import { wordGrant } from "../templates/texts/word-grant.js";
import { defineCommand, granted, writeOutput } from "./command.js";
import { DEMO_PASSWORD, demoPeople } from "./demo/people.js";
import { DEMO_ROUND, letIn, playSecondRound } from "./demo/play-round.js";
import { secondRound } from "./demo/second-round.js";

export const run = defineCommand("demo", { "no-serve": { type: "boolean" } }, async (command) => {
  const { config, print, texts, language } = command;
  const { commandTexts } = texts;
  const folder = join(config.dataDir, "demo");
  const app = await openAfresh(folder, config, "npm run demo");
  try {
    const grantedHere = <T>(outcome: Outcome<T>) => granted(outcome, command);
    const { hindrances } = await playSecondRound(app.useCases, grantedHere);
    await letIn(app.useCases, demoPeople, grantedHere);
    const { fiscalYear, round } = DEMO_ROUND;
    const facts = granted(await app.useCases.prepareReport(fiscalYear, round, null), command);
    const report = join(folder, `anden-opfoelgning-${fiscalYear}.pdf`);
    await writeOutput(report, await app.renderReport(facts, language), command);
    print(commandTexts.demoReady("Nordfjerd Kommune"));
    print(commandTexts.demoRound(secondRound.length, hindrances.length));
    print(commandTexts.demoReport(report));
    print(commandTexts.demoPeople(DEMO_PASSWORD));
    for (const { name, email, grants } of demoPeople) {
      print(`  ${email}  ${name}, ${grants.map((grant) => wordGrant(grant, texts)).join("; ")}`);
    }
    if (command.flag("no-serve")) return;
    print(commandTexts.serving(await app.listen()));
    await stopped();
  } finally {
    await app.close();
  }
});

/** Resolves when somebody wants the process to end. */
function stopped(): Promise<void> {
  return new Promise((resolve) => {
    process.once("SIGINT", () => resolve()).once("SIGTERM", () => resolve());
  });
}
