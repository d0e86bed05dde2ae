import { readFileSync } from "node:fs";
import { isCode, ourFiles } from "./code-files.js";

/** The house rules that no tool knows: names, sizes, who reads the environment, and rules that ask no clock. */

const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const SAYS_NOTHING = /^(common|shared|data)$|(^|-)(utils?|helpers?|managers?)$/;

const EDGES = /^(src\/(api|web|store|identity|outbox|report|exchange)|templates|tests)\//;
const EDGE_SUFFIXES = new Set(["routes", "schema", "page", "presenter", "form", "import", "export", "store"]);

function isAllowedSuffix(path: string, suffix: string): boolean {
  return (EDGES.test(path) && EDGE_SUFFIXES.has(suffix)) || (path.startsWith("tests/") && suffix === "test");
}

function nameComplaints(path: string): string[] {
  const folders = path.split("/");
  const file = folders.pop() ?? "";
  const [stem = "", ...suffixes] = file.split(".").slice(0, -1);
  const names = [...folders, stem];
  return [
    ...names
      .filter((name) => SAYS_NOTHING.test(name))
      .map((name) => `${path}: “${name}” says nothing about what is in it`),
    ...(isCode(path)
      ? names.filter((name) => !KEBAB.test(name)).map((name) => `${path}: “${name}” is not kebab-case`)
      : []),
    ...(isCode(path) ? suffixes : [])
      .filter((suffix) => !isAllowedSuffix(path, suffix))
      .map((suffix) => `${path}: the suffix “.${suffix}” is not one of this room's`),
  ];
}

const LINES_AT_MOST = 400;
const MEDIAN_BELOW = 80;
// wording and demo material are long lists, not code with reasons to change
const LONG_LISTS = /^(templates\/texts|scripts\/demo)\//;

function linesOf(text: string): number {
  return text.split("\n").length - (text.endsWith("\n") ? 1 : 0);
}

function sizeComplaints(path: string, text: string): string[] {
  const lines = linesOf(text);
  return lines > LINES_AT_MOST && !LONG_LISTS.test(path) ? [`${path}: ${lines} lines, at most ${LINES_AT_MOST}`] : [];
}

function medianComplaints(sizes: readonly number[]): string[] {
  const median = sizes.toSorted((a, b) => a - b)[Math.floor(sizes.length / 2)] ?? 0;
  return median < MEDIAN_BELOW ? [] : [`src: the median file has ${median} lines, it should be below ${MEDIAN_BELOW}`];
}

const ENVIRONMENT =
  /\bprocess\s*(\?\.|\.)\s*env\b|\bprocess\s*(\?\.\s*)?\[\s*["'`]env|\benv\b[^{};]*\}\s*=\s*process\b|\benv\b[^{};]*\}\s*from\s*["'](node:)?process["']|\bimport\.meta\.env\b/;
const READS_ENVIRONMENT = /^(src\/config\.ts|scripts\/generate-client\.mjs|vitest\.soak\.config\.ts|tests\/.*)$/;

function environmentComplaints(path: string, text: string): string[] {
  return ENVIRONMENT.test(text) && !READS_ENVIRONMENT.test(path)
    ? [`${path}: only src/config.ts reads the environment`]
    : [];
}

const PURE = /^(src\/(domain|usecases|charts)|templates)\//;
const CLOCK_OR_CHANCE =
  /\bnew Date\b(?!\s*\(\s*[^)\s])|\bDate\(\s*\)|\bDate\.now\b|\bTemporal\.Now\b|\bMath\.random\b|\brandomUUID\b|\b(is(Today|Tomorrow|Yesterday|Past|Future|This[A-Z]\w+)|(start|end)Of(Today|Tomorrow|Yesterday)|\w+ToNow(Strict)?)\b[^;]*from "date-fns/;

function purityComplaints(path: string, text: string): string[] {
  return PURE.test(path) && CLOCK_OR_CHANCE.test(text)
    ? [`${path}: today and chance are arguments here, or a port's`]
    : [];
}

const files = ourFiles();
const code = files.filter(isCode).map((path) => ({ path, text: readFileSync(path, "utf8") }));
const complaints = [
  ...files.flatMap(nameComplaints),
  ...code.flatMap(({ path, text }) => [
    ...sizeComplaints(path, text),
    ...environmentComplaints(path, text),
    ...purityComplaints(path, text),
  ]),
  ...medianComplaints(code.filter(({ path }) => path.startsWith("src/")).map(({ text }) => linesOf(text))),
];
if (complaints.length > 0) {
  console.error([...new Set(complaints)].join("\n"));
  process.exitCode = 1;
}
