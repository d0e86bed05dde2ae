import { CHECKPOINTS, type Checkpoint } from "../domain/agreements/calendar.js";
import type { ImportedReport, PrintedChapter } from "../domain/followups/imported-report.js";
import { FiscalYear } from "../domain/ids.js";
import { type KnownCentres, knownCentres } from "./word/centre-names.js";
import { distil } from "./word/distil.js";
import type { DistilledPiece } from "./word/distilled-body.js";
import { finishItem, type PrintedRound } from "./word/finish-item.js";
import { flatten } from "./word/flatten.js";
import type { ItemDraft } from "./word/item-draft.js";
import { readLists } from "./word/list-labels.js";
import { openPackage } from "./word/open-package.js";
import { type AgreementDraft, Outline } from "./word/outline.js";
import type { ReadProblem } from "./word/problem.js";
import { BlockReader } from "./word/read-blocks.js";
import { type MissingFromReport, type ReadRefusal, Refused } from "./word/refusal.js";
import { yearIn } from "./word/report-title.js";
import type { Responsibility } from "./word/responsibility-lines.js";
import { readStyles } from "./word/word-styles.js";

export type { ReadProblem } from "./word/problem.js";
export { LARGEST_FILE, type ReadRefusal } from "./word/refusal.js";

export type ReadReport =
  | { readonly ok: true; readonly report: ImportedReport; readonly problems: readonly ReadProblem[] }
  | { readonly ok: false; readonly refusal: ReadRefusal };

/**
 * Reads a follow-up report as the office wrote it in Word (ROUND-6: history). An item with a problem is left out of the report and told
 * of; nothing that is printed in a table gets lost on the way.
 * @param bytes the .docx; a caller with a path asks its size first and holds it against `LARGEST_FILE`
 */
export async function readReport(bytes: Uint8Array): Promise<ReadReport> {
  try {
    const reader = new BlockReader();
    for (const piece of piecesOf(bytes)) reader.add(await flatten(piece));
    return reportFrom(new Outline().read(reader.blocks));
  } catch (error) {
    if (error instanceof Refused) return { ok: false, refusal: error.refusal };
    throw error;
  }
}

function piecesOf(bytes: Uint8Array): DistilledPiece[] {
  const { document, styles, numbering, links } = openPackage(bytes);
  return distil(document, { styles: readStyles(styles), lists: readLists(numbering) }, links);
}

function reportFrom(outline: Outline): ReadReport {
  const { own, extras, letterhead } = outline;
  const { title } = own;
  const fiscalYear = title === null ? null : (yearIn(title) ?? yearOfRows(own));
  const missing: MissingFromReport[] = [];
  if (title === null) missing.push("title");
  else if (fiscalYear === null) missing.push("year");
  if (outline.itemTables === 0) missing.push("tables");
  if (title === null || fiscalYear === null || missing.length > 0) {
    return { ok: false, refusal: { code: "no-report", missing } };
  }

  const known = centresOf([own, ...extras]);
  const checkpoint = newestCheckpoint(outline, fiscalYear);
  const round = { fiscalYear, checkpoint };
  const report: ImportedReport = {
    ...round,
    title,
    datedOn: letterhead.datedOn,
    caseNumber: letterhead.caseNumber,
    contact: { name: letterhead.name, phone: letterhead.phone, email: letterhead.email },
    chapters: finishChapters(own, fiscalYear, round, known),
    extraFollowUps: extras.map((extra) => {
      const year = yearIn(extra.title ?? "") ?? yearOfRows(extra) ?? fiscalYear - 1;
      return { fiscalYear: year, title: extra.title ?? "", chapters: finishChapters(extra, year, round, known) };
    }),
  };
  const problems = itemsIn([own, ...extras]).flatMap((item) => item.problems);
  return { ok: true, report, problems: inPrintedOrder([...outline.problems, ...problems]) };
}

function finishChapters(
  agreement: AgreementDraft,
  fiscalYear: number,
  round: PrintedRound,
  known: KnownCentres,
): PrintedChapter[] {
  return agreement.chapters.flatMap(({ number, title, subTheme, items }) => {
    const finished = items.flatMap((item) => finishItem(item, fiscalYear, round, known) ?? []);
    return finished.length > 0 ? [{ number, title, subTheme, items: finished }] : [];
  });
}

function itemsIn(agreements: readonly AgreementDraft[]): ItemDraft[] {
  return agreements.flatMap(({ chapters }) => chapters.flatMap(({ items }) => items));
}

function centresOf(agreements: readonly AgreementDraft[]): KnownCentres {
  const texts = itemsIn(agreements).flatMap(({ responsibilities }) => responsibilities);
  const lines = (of: Responsibility) =>
    texts.filter((text) => text.of === of).flatMap((text) => text.lines.map((line) => line.text));
  return knownCentres(lines("centres"), lines("contributors"));
}

/** What the title says, unless smileys or statuses already stand at a later checkpoint of the year. */
function newestCheckpoint({ own, checkpoint }: Outline, fiscalYear: number): Checkpoint {
  const rows = itemsIn([own])
    .flatMap((item) => [...item.rows])
    .filter(([, { year }]) => year === null || year === fiscalYear);
  const isTold = (candidate: Checkpoint) =>
    rows.some(
      ([at, { smiley, status }]) => at === candidate && (smiley !== null || status.some(({ text }) => text !== "")),
    );
  return CHECKPOINTS.findLast((candidate) => candidate === checkpoint || isTold(candidate)) ?? "first";
}

function yearOfRows(agreement: AgreementDraft): number | null {
  for (const item of itemsIn([agreement])) {
    for (const { year } of item.rows.values()) if (FiscalYear.safeParse(year).success) return year;
  }
  return null;
}

function inPrintedOrder(problems: readonly ReadProblem[]): ReadProblem[] {
  return [...problems].sort((a, b) => (a.table ?? 0) - (b.table ?? 0) || (a.row ?? 0) - (b.row ?? 0));
}
