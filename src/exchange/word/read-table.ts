import type { Row, Table } from "./blocks.js";
import { ItemDraft, type Place } from "./item-draft.js";
import { type ItemHeader, readItemHeader } from "./item-header.js";
import type { ProblemCode, ReadProblem } from "./problem.js";
import { readResponsibilities } from "./responsibility-lines.js";
import { type FilledCell, filledCells, readRow, rowLabel } from "./row-reading.js";
import { NOTE_MARK } from "./symbol-fonts.js";

/** Where the items of a table go. */
export interface ItemSink {
  /** The item read last in the same chapter, which a table without a header goes on with. */
  current: ItemDraft | null;
  begin(item: ItemDraft): void;
  report(problem: ReadProblem): void;
}

/** Whether a table tells of items; else it only places text. */
export function isItemTable({ rows }: Table): boolean {
  return rows.some((row) => {
    const cells = filledCells(row);
    return (
      readItemHeader(cells) !== null || (rowLabel(cells) !== null && cells.length > 1) || hasResponsibilities(cells)
    );
  });
}

function hasResponsibilities(cells: readonly FilledCell[]): boolean {
  return cells.some(({ rich }) => readResponsibilities(rich) !== null);
}

/** Reads a table's rows into items. Every text of it ends up in one, or in a problem. */
export function readTable(table: Table, sink: ItemSink): void {
  for (const row of table.rows) {
    const cells = filledCells(row);
    const place = { table: table.number, row: row.number };
    noteFootnotes(cells, place, sink);
    const header = readItemHeader(cells);
    if (header) readHeaderRow(header, cells, place, sink);
    else if (cells.length > 0) readItemRow(row, cells, place, sink);
  }
}

function readHeaderRow(header: ItemHeader, cells: readonly FilledCell[], place: Place, sink: ItemSink): void {
  const { current } = sink;
  const goesOn = current !== null && (!header.hasTitle || repeats(header, current, place));
  if (!goesOn) {
    const item = new ItemDraft(header.number, header.title, place);
    if (header.number === null) item.addProblem("no-item-number", place, printed(cells));
    sink.begin(item);
  }
  const item = sink.current;
  if (!item) return;
  item.appropriation ??= header.appropriation;
  item.columns = {
    time: header.columns.time ?? (goesOn ? item.columns.time : null),
    smiley: header.columns.smiley ?? (goesOn ? item.columns.smiley : null),
  };
}

/** The header of an item cut into two tables is printed twice. */
function repeats(header: ItemHeader, current: ItemDraft, place: Place): boolean {
  if (header.number === null || header.number !== current.number || place.table === current.place.table) return false;
  const plain = (title: string) => title.toLowerCase().replace(/\s|\(fortsat\)|fortsat$/g, "");
  return plain(header.title) === plain(current.title) || header.title === "";
}

function readItemRow(row: Row, cells: readonly FilledCell[], place: Place, sink: ItemSink): void {
  const item = sink.current;
  if (!item) {
    sink.report(problemAt("no-item-number", place, null, printed(cells)));
    return;
  }
  const labelled = rowLabel(cells);
  const texts = cells.filter((cell) => cell !== labelled?.cell);
  if (labelled) {
    const reading = readRow(texts, item.columns, labelled.label === "economy" ? "economy" : "effort");
    if (labelled.label === "milestone") item.addMilestone(reading, place);
    else if (labelled.label === "status") item.addStatus(reading, place);
    else if (labelled.label === "economy") item.addEconomy(reading, place);
    else item.addLatestStatus(reading, place);
    return;
  }
  if (hasResponsibilities(cells)) {
    readDescription(cells, item);
    return;
  }
  const reading = readRow(cells, item.columns, "effort");
  if (reading.times.length === 1 && (cells.length > 1 || !item.isDescribing)) item.addMilestone(reading, place);
  else if (item.isDescribing) readDescription(cells, item);
  else if (!row.cells.every((cell) => cell.continued || !cells.some((filled) => filled.cell === cell))) {
    item.addProblem("unknown-row", place, printed(cells));
  }
}

/** The description, and beside it who answers for the item. */
function readDescription(cells: readonly FilledCell[], item: ItemDraft): void {
  for (const { rich, cell } of cells) {
    // a title or a description that is merged down has been read where it began
    if (cell.continued) continue;
    const found = readResponsibilities(rich);
    if (!found) item.description.push(rich);
    else {
      if (found.before) item.description.push(found.before);
      item.responsibilities.push(...found.texts);
    }
  }
}

function noteFootnotes(cells: readonly FilledCell[], place: Place, sink: ItemSink): void {
  const noted = cells.find(({ raw, cell }) => raw.includes(NOTE_MARK) && !cell.continued);
  if (noted)
    sink.report({ ...problemAt("footnote", place, sink.current?.number ?? null, noted.rich.text), level: "note" });
}

export function printed(cells: readonly FilledCell[]): string {
  return cells.map(({ rich }) => rich.text).join(" | ");
}

function problemAt(code: ProblemCode, { table, row }: Place, item: string | null, facts: string): ReadProblem {
  return { code, level: "left-out", table, row, item, facts };
}
