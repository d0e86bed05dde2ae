import fc from "fast-check";
import { strFromU8, strToU8, type Zippable, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readReport } from "../../../src/exchange/agreement-docx.import.js";
import { listDefinition, numbering, wordFile, wordParts } from "../../builders/word.js";
import { CHAPTER, ITEM, TITLE } from "../../builders/word-report.js";

const numRuns = Number(process.env.FUZZ_RUNS ?? 60);
const pieces = { numbering: numbering(listDefinition(1, [["decimal", "%1."]])) };
const parts = wordParts([TITLE, CHAPTER, ITEM, ITEM.replace("1.1.", "1.2.")], pieces);
const whole = wordFile([TITLE, CHAPTER, ITEM], pieces);

const mutation = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  remove: fc.integer({ min: 0, max: 30 }),
  insert: fc.uint8Array({ maxLength: 12 }),
});
const snippet = fc.constantFrom(
  "<",
  ">",
  "&",
  "</w:tc>",
  "<w:tbl>",
  "<w:p>",
  '"',
  "<!--",
  "<![CDATA[",
  "w:vMerge",
  "&#0;",
  "\u0000",
  "<w:sdt>",
  "<mc:Choice>",
  "999999999",
);

function mutate(
  bytes: Uint8Array,
  { at, remove, insert }: { at: number; remove: number; insert: Uint8Array },
): Uint8Array {
  const from = Math.floor(at * bytes.length);
  return Uint8Array.from([...bytes.slice(0, from), ...insert, ...bytes.slice(from + remove)]);
}

async function answers(bytes: Uint8Array): Promise<void> {
  const outcome = await readReport(bytes);
  expect(outcome.ok ? outcome.report.fiscalYear : outcome.refusal.code).toBeDefined();
}

describe("a damaged file is read or refused, and never throws", () => {
  it("damaged anywhere", async () => {
    const run = fc.asyncProperty(fc.array(mutation, { minLength: 1, maxLength: 4 }), (all) =>
      answers(all.reduce(mutate, whole)),
    );
    await fc.assert(run, { numRuns });
  });

  it("damaged within its parts, in a zip that is whole", async () => {
    const names = Object.keys(parts).filter((name) => name.endsWith(".xml") || name.endsWith(".rels"));
    const run = fc.asyncProperty(
      fc.constantFrom(...names),
      fc.array(mutation, { minLength: 1, maxLength: 3 }),
      snippet,
      async (name, all, text) => {
        const damaged = all
          .map(({ at, remove }) => ({ at, remove, insert: strToU8(text) }))
          .reduce(mutate, parts[name] as Uint8Array);
        await answers(zipSync({ ...parts, [name]: damaged } as Zippable));
      },
    );
    await fc.assert(run, { numRuns });
  });

  it("nested deeper than any stack", async () => {
    const xml = strFromU8(parts["word/document.xml"] as Uint8Array);
    const deep = xml
      .replace("<w:body>", `<w:body>${"<w:sdt>".repeat(50_000)}`)
      .replace("</w:body>", `${"</w:sdt>".repeat(50_000)}</w:body>`);
    expect(await readReport(zipSync({ ...parts, "word/document.xml": strToU8(deep) }))).toMatchObject({
      ok: false,
      refusal: { code: "damaged" },
    });
  });
});
