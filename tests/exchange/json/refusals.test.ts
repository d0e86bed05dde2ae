import { strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { jsonBreak } from "../../../src/exchange/json/json-break.js";
import { openDocument } from "../../../src/exchange/open-document.js";

const refusalOf = async (text: string) => {
  const opened = await openDocument(strToU8(text));
  return opened.ok ? null : opened.refusal;
};

describe("a JSON file that is no agreement is refused with the reason", () => {
  it.each([
    [
      "another version",
      '{"format":"milepael-agreement/2"}',
      { code: "unknown-format", format: "milepael-agreement/2" },
    ],
    ["broken JSON", '{\n  "format": }', { code: "broken-json", line: 2, column: 13 }],
    ["RTF", "{\\rtf1\\ansi Hej}", { code: "not-a-word-file" }],
    [
      "three million chapters",
      `{"chapters":[${"{},".repeat(3_000_000)}{}]}`,
      { code: "too-many-items", limit: 20_000 },
    ],
    [
      "three million of something else",
      `{"followUps":[${"{},".repeat(3_000_000)}{}]}`,
      { code: "too-many-items", limit: 20_000 },
    ],
  ])("%s", async (_case, text, refusal) => expect(await refusalOf(text)).toEqual(refusal));

  it("but something else than an agreement for what it lacks", async () => {
    expect(await refusalOf("{}")).toMatchObject({ code: "not-an-agreement" });
  });
});

describe("where JSON breaks is told by line and column", () => {
  it.each([
    ["a comma before the end", '{"a": 1,}', 1, 9],
    ["a comma missing", "[1\n 2]", 2, 2],
    ["a key without quotes", "{a: 1}", 1, 2],
    ["no colon", '{"a" 1}', 1, 6],
    ["a string without end", '["a]', 1, 2],
    ["a number with a nought before it", "[01]", 1, 2],
    ["the wrong bracket", "[1}", 1, 3],
    ["more after the end", "{} x", 1, 4],
    ["cut short", '{"a": [', 1, 8],
  ])("%s", (_case, json, line, column) => {
    expect(() => JSON.parse(json)).toThrow();
    expect(jsonBreak(json)).toEqual({ line, column });
  });
});
