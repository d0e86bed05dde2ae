// The root's own `prepare`: generates the Prisma client, so that `npm ci` alone is enough. Quiet unless it fails.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const prisma = fileURLToPath(new URL("../node_modules/prisma/build/index.js", import.meta.url));
const run = spawnSync(process.execPath, [prisma, "generate", "--no-hints"], {
  cwd: root,
  encoding: "utf8",
  env: {
    ...process.env,
    PRISMA_SCHEMA_ENGINE_BINARY: process.env.PRISMA_SCHEMA_ENGINE_BINARY ?? prisma,
    PRISMA_HIDE_UPDATE_MESSAGE: "1",
    CHECKPOINT_DISABLE: "1",
  },
});
if (run.status !== 0) {
  process.stderr.write(`${run.stdout}${run.stderr}\n`);
  process.exit(run.status ?? 1);
}
