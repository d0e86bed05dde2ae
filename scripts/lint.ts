import { execFile } from "node:child_process";

/** Every mechanical check, side by side; silent when all pass, otherwise what the failing ones printed. */
const CHECKS: Record<string, string[]> = {
  "format and lint": ["biome", "check", "--error-on-warnings", "--max-diagnostics=200", "."],
  types: ["tsc", "--noEmit"],
  "types in the browser": ["tsc", "--noEmit", "--project", "templates/browser"],
  "who imports whom": ["tsx", "scripts/lint/flow.ts"],
  "unused files, exports and packages": ["knip", "--no-config-hints"],
  "house rules": ["tsx", "scripts/lint/house.ts"],
};

function run([command = "", ...args]: string[]): Promise<string | null> {
  return new Promise((resolve) => {
    execFile(command, args, { maxBuffer: 2 ** 26 }, (failure, stdout, stderr) => {
      resolve(failure && (`${stdout}${stderr}`.trim() || failure.message));
    });
  });
}

const reports = await Promise.all(Object.entries(CHECKS).map(async ([name, command]) => [name, await run(command)]));
for (const [name, report] of reports) {
  if (report === null) continue;
  console.error(`\n✗ ${name}\n\n${report}`);
  process.exitCode = 1;
}
