import { execFileSync } from "node:child_process";
import { createRequire } from "node:module";
import { CODE_FOLDERS, isCode, ourFiles } from "./code-files.js";

/** Runs dependency-cruiser on all our code, and makes sure that it has seen it: a cruise of nothing passes too. */

interface Rule {
  name: string;
  comment: string;
  from: { path: string };
}
interface Violation {
  rule: { name: string };
  from: string;
  to: string;
  cycle?: { name: string }[];
}
interface Cruise {
  modules: { source: string }[];
  summary: { violations: Violation[] };
}

const { forbidden } = createRequire(import.meta.url)("../../.dependency-cruiser.cjs") as { forbidden: Rule[] };
const cruise = JSON.parse(
  execFileSync("depcruise", [...CODE_FOLDERS, "--output-type", "json"], { encoding: "utf8", maxBuffer: 2 ** 28 }),
) as Cruise;

const complaints = cruise.summary.violations.map(({ rule, from, to, cycle }) => {
  const reason = forbidden.find(({ name }) => name === rule.name)?.comment;
  const target = cycle ? cycle.map(({ name }) => name).join(" → ") : to;
  return `${rule.name}: ${from} → ${target}\n    ${reason}`;
});

const cruised = new Set(cruise.modules.map(({ source }) => source));
const unseen = ourFiles().filter((path) => isCode(path) && !cruised.has(path));
if (unseen.length > 0) complaints.push(`${unseen.length} files were not cruised:\n  ${unseen.join("\n  ")}`);

// a file in no room would escape the rules of all of them
const rooms = forbidden.filter(({ name }) => name.endsWith("-imports")).map(({ from }) => new RegExp(from.path));
const ruled = ourFiles().filter((path) => isCode(path) && !path.startsWith("tests/"));
for (const path of ruled.filter((file) => !rooms.some((room) => room.test(file)))) {
  complaints.push(`${path} is in no room: put it in one, or describe a new one in .dependency-cruiser.cjs`);
}

if (complaints.length > 0) {
  console.error(complaints.join("\n"));
  process.exitCode = 1;
}
