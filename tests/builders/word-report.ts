import type { ImportedReport, PrintedItem } from "../../src/domain/followups/imported-report.js";
import { type ReadProblem, readReport } from "../../src/exchange/agreement-docx.import.js";
import { paragraph, row, table, type WordPieces, wordFile } from "./word.js";

/** Reports of the invented Nordfjerd Kommune, as its office would lay them out. */

export const TITLE = paragraph("Anden opfølgning på Aftale om budget 2031 for Nordfjerd Kommune", { style: "Title" });
export const CHAPTER = paragraph("1. Havnen lever - Kajen", { style: "Heading1" });

export const HEADER = row("1.1. Ny mole", "Anlæg", "Tid", "Smiley");
export const RESPONSIBLE = "Ansvarligt center: Havn og Vej\nAnsvarligt udvalg: Havneudvalget\nVæsentlig bidragsyder:";
export const DESCRIPTION = row("Der bygges en mole.", RESPONSIBLE, "", "");

export function milestoneRow(text: string, time: string, smiley = ""): string {
  return row("Milepæl", text, time, smiley);
}

export const ROWS = [
  milestoneRow("Skitsen er tegnet.", "1. budgetopfølgning 2031", "☺"),
  milestoneRow("Stenene er bestilt.", "2. budgetopfølgning 2031", "☺"),
  milestoneRow("", "3. budgetopfølgning 2031"),
  milestoneRow("Molen står færdig.", "31.12.2031"),
];
export const ECONOMY = row("Økonomi", "Der er afsat 3 mio. kr.", "", "☺");

export const ITEM = table(HEADER, DESCRIPTION, ...ROWS, ECONOMY);

/** A whole item of which one row is another. */
export function itemWith(rows: readonly string[], economy = ECONOMY, description = DESCRIPTION): string {
  return table(HEADER, description, ...rows, economy);
}

export interface Read {
  readonly report: ImportedReport;
  readonly problems: readonly ReadProblem[];
  readonly items: readonly PrintedItem[];
}

/** @throws when the file is refused */
export async function read(body: readonly string[], pieces: WordPieces = {}): Promise<Read> {
  const outcome = await readReport(wordFile(body, pieces));
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal));
  const { report, problems } = outcome;
  return { report, problems, items: report.chapters.flatMap(({ items }) => items) };
}

/** The one item of a report that has nothing else, read without a problem. */
export async function readItem(item: string, pieces: WordPieces = {}): Promise<PrintedItem> {
  const { items, problems } = await read([TITLE, CHAPTER, item], pieces);
  if (problems.length > 0 || items.length !== 1) throw new Error(JSON.stringify(problems));
  return items[0] as PrintedItem;
}
