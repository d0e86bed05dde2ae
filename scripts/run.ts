// Runs the command that package.json names, with the rest of the line: `tsx scripts/run.ts check --agreement 2026`.
import { readConfig } from "../src/config.js";
import type { RunCommand } from "./command.js";

const [name, ...args] = process.argv.slice(2);
const { run }: { run: RunCommand } = await import(`./${name}.ts`);
process.exitCode = await run({
  args,
  config: readConfig,
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
});
