// Starts the process: `npm start`.
import { wordStartFailure } from "../templates/texts/failures.js";
import { textsIn } from "../templates/texts/texts.js";
import { openApp } from "./app.js";
import { readConfig } from "./config.js";

try {
  const config = readConfig();
  const texts = textsIn(config.language);
  const app = await openApp(config, "npm start");
  const stop = () => void app.close();
  process.once("SIGINT", stop).once("SIGTERM", stop);
  try {
    process.stdout.write(`${texts.commandTexts.serving(await app.listen())}\n`);
  } catch (error) {
    await app.close();
    throw error;
  }
} catch (error) {
  const sentence = wordStartFailure(textsIn("da"), error);
  if (sentence === null) throw error;
  process.stderr.write(`${sentence}\n`);
  process.exitCode = 1;
}
