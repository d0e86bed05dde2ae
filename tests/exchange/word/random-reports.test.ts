import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CHECKPOINTS } from "../../../src/domain/agreements/calendar.js";
import type { PrintedItem, PrintedRow, PrintedSmiley } from "../../../src/domain/followups/imported-report.js";
import type { ItemNumber } from "../../../src/domain/ids.js";
import { table } from "../../builders/word.js";
import { type OfficeStyle, officeItem } from "../../builders/word-office.js";
import { CHAPTER, read, TITLE } from "../../builders/word-report.js";

const WORDS = [
  "molen",
  "er",
  "bygget",
  "af",
  "sten",
  "og",
  "4,5",
  "mio. kr.",
  "(jf.",
  "punkt 3.8)",
  "måger",
  "&",
  "<fyr>",
  "–",
  "Status",
  "Tid",
  "2031",
];
const line = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 8 })
  .map((words) => `Her ${words.join(" ")}.`);
const text = fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => lines.join("\n"));
const smiley = (unresolvedMeans: PrintedSmiley["meaning"], neutralMeans: PrintedSmiley["meaning"]) =>
  fc.constantFrom<PrintedSmiley>(
    { glyph: "☺", meaning: "happy" },
    { glyph: "😐", meaning: neutralMeans },
    { glyph: "😞", meaning: "sad" },
    { glyph: "☹", meaning: unresolvedMeans },
    { glyph: "☹\ufe0f", meaning: unresolvedMeans },
    { glyph: "Ikke indberettet", meaning: "not-reported" },
  );
const orNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const centres = fc.uniqueArray(
  fc.constantFrom("Havn og Vej", "By, Erhverv og Miljø", "Fyrvæsen", "Børne- og Ungehavn"),
  { maxLength: 2 },
);
const committees = fc.uniqueArray(fc.constantFrom("Havneudvalget", "Social- og Sundhedsudvalget", "Økonomiudvalget"), {
  maxLength: 2,
});

const rows = fc
  .tuple(
    ...CHECKPOINTS.map((checkpoint) =>
      fc.record({
        checkpoint: fc.constant(checkpoint),
        milestone: orNull(text),
        status: orNull(text),
        smiley: orNull(smiley("unresolved", "neutral")),
      }),
    ),
  )
  .map((all): readonly PrintedRow[] => all);

const item = fc.record<Omit<PrintedItem, "number">>({
  title: line.map((title) => title.replace(/\.$/, "")),
  appropriation: fc.constantFrom("operating", "capital"),
  description: text,
  responsibleCentres: centres,
  responsibleCommittees: committees,
  involvedCommittees: fc.oneof(fc.constant("all" as const), committees),
  contributors: fc.record({ centres, all: fc.boolean(), note: orNull(text) }),
  rows,
  economy: fc.record({ text: orNull(text), smiley: orNull(smiley("sad", "unresolved")) }),
  latestStatus: orNull(text),
  formatting: fc.constant([]),
});

const officeStyle = fc.record<OfficeStyle>({
  cuts: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 5 }),
  softBreaks: fc.boolean(),
  hardSpaces: fc.boolean(),
  inlineStatus: fc.boolean(),
  statusLabel: fc.constantFrom("Status:", "Status :", "Status pr. 1. august 2031:"),
  columns: fc
    .tuple(fc.shuffledSubarray(["time", "smiley", "empty"] as const, { minLength: 3, maxLength: 3 }), fc.boolean())
    .map(([others, first]) =>
      first ? ["label" as const, "text" as const, ...others] : [...others, "label" as const, "text" as const],
    ),
  timeWords: fc.constantFrom("full", "short", "named"),
  numberDot: fc.boolean(),
  mergeLabels: fc.boolean(),
  emptyRows: fc.boolean(),
  cutAfter: orNull(fc.integer({ min: 1, max: 4 })),
  repeatHeader: fc.boolean(),
});

const report = fc.array(fc.tuple(item, officeStyle), { minLength: 1, maxLength: 4 });
const numbered = (items: readonly (readonly [Omit<PrintedItem, "number">, OfficeStyle])[]) =>
  items.map(([facts, style], index) => ({ printed: { ...facts, number: `1.${index + 9}` as ItemNumber }, style }));

describe("whatever an office prints, and however, reads back as it was meant", () => {
  it("with every item in tables of its own", async () => {
    await fc.assert(
      fc.asyncProperty(report, async (items) => {
        const all = numbered(items);
        const found = await read([TITLE, CHAPTER, ...all.flatMap(({ printed, style }) => officeItem(printed, style))]);
        expect(found.problems).toEqual([]);
        expect(found.items).toEqual(all.map(({ printed }) => printed));
      }),
      { numRuns: 60 },
    );
  });

  it("with all items in one table", async () => {
    await fc.assert(
      fc.asyncProperty(report, async (items) => {
        const all = numbered(items).map(({ printed, style }) => ({ printed, style: { ...style, cutAfter: null } }));
        const joined = all
          .flatMap(({ printed, style }) => officeItem(printed, style))
          .map((xml) => xml.replace(/^.*?(?=<w:tr>)|<\/w:tbl>$/gs, ""));
        const found = await read([TITLE, CHAPTER, table(...joined)]);
        expect(found.problems).toEqual([]);
        expect(found.items).toEqual(all.map(({ printed }) => printed));
      }),
      { numRuns: 30 },
    );
  });
});
