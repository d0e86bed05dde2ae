import type { Checkpoint } from "../../domain/agreements/calendar.js";
import type { Row, Table } from "./blocks.js";
import { readTime } from "./checkpoint-words.js";
import { ItemDraft, type Place } from "./item-draft.js";
import { type ItemHeader, readItemHeader } from "./item-header.js";
import { hasResponsibilities, itemNumberOf } from "./item-table.js";
import type { ProblemCode, ReadProblem } from "./problem.js";
import { readResponsibilities } from "./responsibility-lines.js";
import { join, type RichText } from "./rich-text.js";
import {
  type Columns,
  type FilledCell,
  filledCells,
  type RowLabel,
  type RowReading,
  readRow,
  rowLabel,
} from "./row-reading.js";
import { isGlyph } from "./smiley-glyphs.js";
import { NOTE_MARK } from "./symbol-fonts.js";

/** Where the items of a table go. */
export interface ItemSink {
  /** The item read last in the same chapter, which a table without a header goes on with. */
  current: ItemDraft | null;
  begin(item: ItemDraft): void;
  report(problem: ReadProblem): void;
}

/** Reads a table's rows into items. Every text of it ends up in one, or in a problem. */
export function readTable(table: Table, sink: ItemSink): void {
  const told = new Set<number>();
  let heads: Columns | null = null;
  for (const [index, row] of table.rows.entries()) {
    const cells = untold(filledCells(row), told);
    const place = { table: table.number, row: row.number };
    noteFootnotes(cells, place, sink);
    const header = readItemHeader(cells);
    if (header && headsTitle(header, table.rows[index + 1])) heads = header.columns;
    else if (header) {
      readHeaderRow(withColumns(header, heads), cells, place, sink, () => timesBelow(table.rows, index));
      heads = null;
    } else if (cells.length > 0) readItemRow(cells, place, sink);
    // a title, a description or a responsibility that is merged down beside the rows is not theirs
    if (header || sink.current?.isDescribing) for (const { cell } of cells) told.add(cell.column);
  }
}

/** @param told the columns of cells that have been read, for as long as they are merged down */
function untold(cells: readonly FilledCell[], told: Set<number>): FilledCell[] {
  for (const { cell } of cells) if (!cell.continued) told.delete(cell.column);
  return cells.filter(({ cell }) => !told.has(cell.column));
}

/** Column headings may stand above the title they belong to. */
function headsTitle({ number, appropriation }: ItemHeader, below: Row | undefined): boolean {
  return number === null && appropriation === null && itemNumberOf(below) !== null;
}

function withColumns(header: ItemHeader, above: Columns | null): ItemHeader {
  const { time, smiley, status } = header.columns;
  if (!above) return header;
  const columns = { time: time ?? above.time, smiley: smiley ?? above.smiley, status: status ?? above.status };
  return { ...header, columns };
}

/** The checkpoints an item's rows tell of, from below its header up to the next one. */
function timesBelow(rows: readonly Row[], header: number): Checkpoint[] {
  const times: Checkpoint[] = [];
  for (const row of rows.slice(header + 1)) {
    const cells = filledCells(row);
    if (readItemHeader(cells)?.hasTitle) break;
    times.push(...cells.flatMap(({ rich }) => readTime(rich.text)?.checkpoint ?? []));
  }
  return times;
}

function readHeaderRow(
  header: ItemHeader,
  cells: readonly FilledCell[],
  place: Place,
  sink: ItemSink,
  times: () => readonly Checkpoint[],
): void {
  const { current } = sink;
  const goesOn = current !== null && (!header.hasTitle || repeats(header, current, place, times));
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
    status: header.columns.status ?? (goesOn ? item.columns.status : null),
  };
}

const GOES_ON = /[\s,–-]*(?:\(\s*(?:fortsat|forts\.?)\s*\)|(?<!\p{L})(?:fortsat|forts\.))$/iu;

/** The header of an item cut into two tables is printed twice. What tells of the same checkpoints again is no such half. */
function repeats(header: ItemHeader, current: ItemDraft, place: Place, times: () => readonly Checkpoint[]): boolean {
  if (header.number === null || header.number !== current.number) return false;
  const plain = (title: string) => title.replace(GOES_ON, "").toLowerCase().replace(/\s/g, "");
  if (plain(header.title) !== "" && plain(header.title) !== plain(current.title)) return false;
  if (GOES_ON.test(header.title)) return true;
  return place.table !== current.place.table && !times().some((checkpoint) => current.rows.has(checkpoint));
}

function readItemRow(cells: readonly FilledCell[], place: Place, sink: ItemSink): void {
  const item = sink.current;
  const labelled = rowLabel(cells);
  if (!item) sink.report(problemAt("no-item-number", place, null, printed(cells)));
  // a centre may be called Økonomi
  else if (item.isDescribing && cells.some(({ rich }) => isLabelAlone(rich))) readDescription(cells, item);
  else if (labelled) {
    const { label, cells: said } = labelled;
    const columns = label === "milestone" ? item.columns : { ...item.columns, status: null };
    addLabelled(item, label, readRow(said, columns, label === "economy" ? "economy" : "effort"), place);
  } else if (hasResponsibilities(cells)) readDescription(cells, item);
  else readUnlabelled(cells, item, place);
}

function addLabelled(item: ItemDraft, label: RowLabel, reading: RowReading, place: Place): void {
  if (label === "milestone") item.addMilestone(reading, place);
  else if (label === "status") item.addStatus(reading, place);
  else if (label === "economy") item.addEconomy(reading, place);
  else item.addLatestStatus(reading, place);
}

/** A row with a time is a milestone's, whatever else it lacks; before the first of those it is the description. */
function readUnlabelled(cells: readonly FilledCell[], item: ItemDraft, place: Place): void {
  const reading = readRow(cells, item.columns, "effort");
  const hasTime = reading.times.length === 1;
  if (hasTime) item.addMilestone(reading, place);
  else if (item.isDescribing && !isMilestoneLike(cells)) readDescription(cells, item);
  else if (cells.some(({ cell }) => !cell.continued)) item.addProblem("unknown-row", place, printed(cells));
}

function isMilestoneLike(cells: readonly FilledCell[]): boolean {
  return cells.some(({ raw }) => isGlyph(raw)) || /^milepæl(?!\p{L})/iu.test(cells[0]?.rich.text ?? "");
}

/** The description, and beside it who answers for the item. */
function readDescription(cells: readonly FilledCell[], item: ItemDraft): void {
  // a title or a description that is merged down has been read where it began
  const own = cells.filter(({ cell }) => !cell.continued).map(({ rich }) => rich);
  for (const rich of withValues(own)) {
    const found = readResponsibilities(rich);
    if (!found) item.description.push(rich);
    else {
      if (found.before) item.description.push(found.before);
      item.responsibilities.push(...found.texts);
    }
  }
}

/** A label alone in its cell is put together with what it labels in the next one. */
function withValues(texts: readonly RichText[]): RichText[] {
  const whole: RichText[] = [];
  for (const text of texts) {
    const before = whole.at(-1);
    if (before && isLabelAlone(before) && readResponsibilities(text) === null)
      whole[whole.length - 1] = join([before, text], "\n");
    else whole.push(text);
  }
  return whole;
}

function isLabelAlone(text: RichText): boolean {
  const found = readResponsibilities(text);
  return found !== null && !found.before && found.texts.length === 1 && found.texts[0]?.lines.length === 0;
}

function noteFootnotes(cells: readonly FilledCell[], place: Place, sink: ItemSink): void {
  const noted = cells.find(({ raw, cell }) => raw.includes(NOTE_MARK) && !cell.continued);
  if (noted)
    sink.report({ ...problemAt("footnote", place, sink.current?.number ?? null, noted.rich.text), level: "note" });
}

function printed(cells: readonly FilledCell[]): string {
  return cells.map(({ rich }) => rich.text).join(" | ");
}

function problemAt(code: ProblemCode, { table, row }: Place, item: string | null, facts: string): ReadProblem {
  return { code, level: "left-out", table, row, item, facts };
}
