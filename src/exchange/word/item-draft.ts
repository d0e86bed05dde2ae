import type { Checkpoint } from "../../domain/agreements/calendar.js";
import type { PrintedSmiley } from "../../domain/followups/imported-report.js";
import type { Appropriation } from "../../domain/items/item.js";
import { partMilestone } from "./milestone-text.js";
import type { ProblemCode, ReadProblem } from "./problem.js";
import type { ResponsibilityText } from "./responsibility-lines.js";
import type { RichText } from "./rich-text.js";
import type { Columns, RowReading } from "./row-reading.js";

/** Where on the paper something stands. */
export interface Place {
  readonly table: number;
  readonly row: number;
}

export interface DraftRow {
  milestone: RichText[];
  status: RichText[];
  smiley: PrintedSmiley | null;
  readonly year: number | null;
  readonly place: Place;
}

/** An item as far as it has been read. It may go on in the next table. */
export class ItemDraft {
  appropriation: Appropriation | null = null;
  columns: Columns = { time: null, smiley: null, status: null };
  readonly description: RichText[] = [];
  readonly responsibilities: ResponsibilityText[] = [];
  readonly rows = new Map<Checkpoint, DraftRow>();
  readonly economy: { text: RichText[]; smiley: PrintedSmiley | null } = { text: [], smiley: null };
  readonly latestStatus: RichText[] = [];
  readonly problems: ReadProblem[] = [];
  private lastRow: DraftRow | null = null;
  private rowsBegun = false;

  constructor(
    readonly number: string | null,
    readonly title: string,
    readonly place: Place,
  ) {}

  /** Whether unlabelled text still belongs to the description. */
  get isDescribing(): boolean {
    return !this.rowsBegun;
  }

  get checkpoints(): Checkpoint[] {
    return [...this.rows.keys()];
  }

  addProblem(code: ProblemCode, place: Place, facts: string): void {
    this.problems.push({ code, level: "left-out", table: place.table, row: place.row, item: this.number, facts });
  }

  /** A milestone row; what a second one says of the same checkpoint is added to the first. */
  addMilestone(reading: RowReading, place: Place): void {
    this.begin(reading, place);
    const [time, second] = reading.times;
    if (!time || second) {
      const isEmpty = reading.text.text === "" && reading.status.text === "" && reading.smiley === null;
      if ((!isEmpty || second) && reading.problems.length === 0)
        this.addProblem("unknown-time", place, reading.text.text);
      return;
    }
    const row = this.rows.get(time.checkpoint) ?? { milestone: [], status: [], smiley: null, year: time.year, place };
    this.rows.set(time.checkpoint, row);
    this.lastRow = row;
    const { milestone, status } = partMilestone(reading.text, time.checkpoint);
    row.milestone.push(milestone);
    const inColumn = partMilestone(reading.status, time.checkpoint);
    row.status.push(status, inColumn.milestone, inColumn.status);
    row.smiley = this.oneSmiley(row.smiley, reading.smiley, place);
  }

  /** The status of the milestone row above, or of the one whose time it repeats, in a row of its own. */
  addStatus(reading: RowReading, place: Place): void {
    this.begin(reading, place);
    const [time] = reading.times;
    const row = time ? this.rows.get(time.checkpoint) : this.lastRow;
    if (!row) this.addProblem("unknown-row", place, reading.text.text);
    else {
      row.status.push(reading.text);
      row.smiley = this.oneSmiley(row.smiley, reading.smiley, place);
    }
  }

  addEconomy(reading: RowReading, place: Place): void {
    this.begin(reading, place);
    if (reading.times.length > 0) this.addProblem("unknown-time", place, reading.text.text);
    this.economy.text.push(reading.text);
    this.economy.smiley = this.oneSmiley(this.economy.smiley, reading.smiley, place);
  }

  addLatestStatus(reading: RowReading, place: Place): void {
    this.begin(reading, place);
    if (reading.times.length > 0) this.addProblem("unknown-time", place, reading.text.text);
    // EXT-3: it has a text and no smiley
    if (reading.smiley) this.addProblem("unknown-smiley", place, reading.smiley.glyph);
    this.latestStatus.push(reading.text);
  }

  private begin(reading: RowReading, place: Place): void {
    this.rowsBegun = true;
    for (const { code, facts } of reading.problems) this.addProblem(code, place, facts);
  }

  private oneSmiley(before: PrintedSmiley | null, after: PrintedSmiley | null, place: Place): PrintedSmiley | null {
    if (before && after && before.meaning !== after.meaning) {
      this.addProblem("two-smileys", place, `${before.glyph} ${after.glyph}`);
    }
    return before ?? after;
  }
}
