// Signs with a new key from now on, without signing anybody out.
import { CommandFailure, defineCommand, granted, withApp } from "./command.js";

export const run = defineCommand("keys", {}, async (command) => {
  const { commandTexts, peopleTexts } = command.texts;
  if (command.positionals[0] !== "rotate") throw new CommandFailure(commandTexts.usage.keys, { exitCode: 2 });
  await withApp(command.config, "keys", async ({ useCases }) => {
    granted(await useCases.rotateKeys(), command);
    command.print(peopleTexts.keyRotated);
  });
});
