import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const RULE = /\b(?:CAL|MILE|EFF|CARRY|OUT|ECO|EXT|END|SCOPE|ROUND|RULES|FIND)-\d\b/g;
const readme = readFileSync("src/domain/README.md", "utf8");
const rows = [...readme.matchAll(/^\| ([A-Z]+-\d) \| `(.+)` \| `(.+)` \|$/gm)].map(
  ([, rule = "", file = "", test = ""]) => ({ rule, file: `src/domain/${file}`, test: `tests/domain/${test}` }),
);

function rulesNamedIn(folder: string, lines: RegExp): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));
  const named = files.flatMap((name) => readFileSync(`${folder}/${name}`, "utf8").match(lines) ?? []);
  return [...new Set(named.flatMap((line) => line.match(RULE) ?? []))].sort();
}

describe("the README's table of rules is true", () => {
  it.each(rows)("$rule: its file names it, and its test is named by it", ({ rule, file, test }) => {
    expect(readFileSync(file, "utf8")).toContain(rule);
    expect(readFileSync(test, "utf8")).toMatch(new RegExp(`^ *describe\\("${rule} [a-z2]`, "m"));
  });

  const inTable = [...new Set(rows.map(({ rule }) => rule))].sort();

  it("holds every rule that the code names", () => expect(rulesNamedIn("src/domain", /^.*$/gm)).toEqual(inTable));

  it("holds every rule that a test is named by", () => {
    expect(rulesNamedIn("tests/domain", /^ *describe\(".*$/gm)).toEqual(inTable);
  });

  it("every decision names its rule", () => {
    const decisions = readme.split("## Decided")[1]?.match(/^- .*$/gm) ?? [];
    expect(decisions.length).toBeGreaterThan(9);
    for (const decision of decisions) expect(decision).toMatch(/^- \*\*[A-Z]+-\d/);
  });
});
