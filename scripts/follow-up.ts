// Works a round as the finance office does: opens it, tells how far it is, submits, approves, closes, publishes.
import { CommandFailure, defineCommand, granted, withApp } from "./command.js";
import { printJson, printStatus } from "./follow-up/print-status.js";
import { isVerb, VERBS } from "./follow-up/verbs.js";

const options = {
  agreement: { type: "string" },
  checkpoint: { type: "string" },
  comment: { type: "string" },
  deadline: { type: "string" },
  entry: { type: "string", multiple: true },
  gap: { type: "string", multiple: true },
  json: { type: "boolean" },
  reason: { type: "string" },
} as const;

export const run = defineCommand("follow-up", options, async (command) => {
  const verb = command.positionals[0];
  if (!isVerb(verb)) throw new CommandFailure(command.texts.commandTexts.usage["follow-up"], { exitCode: 2 });
  const round = { fiscalYear: command.fiscalYear(), round: command.checkpoint() };
  await withApp(command.config, "follow-up", async ({ useCases }) => {
    await VERBS[verb]({ useCases, round, command });
    if (command.flag("json")) printJson(granted(await useCases.followUpStatus(round), command), command);
    else if (verb === "open" || verb === "status") {
      printStatus(granted(await useCases.followUpStatus(round), command), command);
    }
  });
});
