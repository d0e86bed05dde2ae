import { CsvError, parse } from "csv-parse/sync";
import type { Checkpoint } from "../domain/agreements/calendar.js";
import { FiscalYear, ItemNumber } from "../domain/ids.js";
import type { Smiley } from "../domain/ratings/smiley.js";
import type { RatingSubject } from "../domain/rejection.js";

/** One line of a list that says what unresolved smileys mean. */
export interface CsvReading {
  readonly fiscalYear: number;
  readonly item: ItemNumber;
  readonly checkpoint: Checkpoint;
  readonly of: RatingSubject;
  readonly smiley: Smiley;
}

export type ReadingsIssue =
  | { readonly code: "not-csv"; readonly line: number }
  | { readonly code: "column-missing"; readonly line: 1; readonly column: Column }
  | { readonly code: "bad-value"; readonly line: number; readonly column: Column; readonly value: string };

type Column = keyof CsvReading;

export type ReadReadings =
  | { readonly ok: true; readonly readings: CsvReading[] }
  | { readonly ok: false; readonly issues: ReadingsIssue[] };

const REQUIRED = ["fiscalYear", "item", "checkpoint", "smiley"] as const;

/** Column heads and values in Danish, Swedish or English. */
const COLUMNS: Record<string, Column> = {
  agreement: "fiscalYear",
  aftale: "fiscalYear",
  avtal: "fiscalYear",
  överenskommelse: "fiscalYear",
  item: "item",
  punkt: "item",
  checkpoint: "checkpoint",
  opfølgning: "checkpoint",
  uppföljning: "checkpoint",
  of: "of",
  for: "of",
  för: "of",
  smiley: "smiley",
};
const CHECKPOINT: Record<string, Checkpoint> = {
  first: "first",
  første: "first",
  första: "first",
  "1": "first",
  second: "second",
  anden: "second",
  andra: "second",
  "2": "second",
  third: "third",
  tredje: "third",
  "3": "third",
  "year-end": "year-end",
  fjerde: "year-end",
  fjärde: "year-end",
  "4": "year-end",
};
const SUBJECT: Record<string, RatingSubject> = {
  "": "effort",
  effort: "effort",
  indsats: "effort",
  insats: "effort",
  economy: "economy",
  økonomi: "economy",
  ekonomi: "economy",
};
const SMILEY: Record<string, Smiley> = {
  happy: "happy",
  glad: "happy",
  neutral: "neutral",
  mellemfornøjet: "neutral",
  halvnöjd: "neutral",
  sad: "sad",
  sur: "sad",
  ledsen: "sad",
};

/** Reads a small CSV (`;` or `,`, with heads): agreement, item, checkpoint, smiley, and `of` where economy is meant. */
export function readReadings(bytes: Uint8Array): ReadReadings {
  let rows: { record: Record<string, string>; info: { lines: number } }[];
  try {
    rows = parse(decode(bytes), {
      bom: true,
      delimiter: [";", ","],
      columns: (heads: string[]) => heads.map((head) => COLUMNS[head.trim().toLowerCase()] ?? head),
      info: true,
      skip_empty_lines: true,
      trim: true,
    });
  } catch (error) {
    if (error instanceof CsvError) return { ok: false, issues: [{ code: "not-csv", line: Number(error.lines ?? 1) }] };
    throw error;
  }
  const missing = REQUIRED.find((column) => rows[0] && !(column in rows[0].record));
  if (missing) return { ok: false, issues: [{ code: "column-missing", line: 1, column: missing }] };
  // a line whose smiley nobody knows yet is left for later, and lists put together have their heads in the middle
  const filledIn = rows.filter(({ record }) => record.smiley !== "" && COLUMNS[lower(record.smiley)] !== "smiley");
  const results = filledIn.map(({ record, info }) => readingOf(record, info.lines));
  const issues = results.flatMap((result) => ("code" in result ? [result] : []));
  if (issues.length > 0) return { ok: false, issues };
  return { ok: true, readings: results.flatMap((result) => ("code" in result ? [] : [result])) };
}

/** Danish Excel writes plain CSV in its own code page. */
function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

function readingOf(record: Record<string, string>, line: number): CsvReading | ReadingsIssue {
  const bad = (column: Column): ReadingsIssue => ({ code: "bad-value", line, column, value: record[column] ?? "" });
  const fiscalYear = FiscalYear.safeParse(Number(record.fiscalYear));
  if (!fiscalYear.success) return bad("fiscalYear");
  const item = ItemNumber.safeParse(record.item);
  if (!item.success) return bad("item");
  const checkpoint = CHECKPOINT[lower(record.checkpoint)];
  if (!checkpoint) return bad("checkpoint");
  const of = SUBJECT[lower(record.of)];
  if (!of) return bad("of");
  const smiley = SMILEY[lower(record.smiley)];
  if (!smiley) return bad("smiley");
  return { fiscalYear: fiscalYear.data, item: item.data, checkpoint, of, smiley };
}

function lower(value: string | undefined): string {
  return (value ?? "").toLocaleLowerCase("da");
}
