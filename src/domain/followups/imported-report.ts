import type { Contact } from "../agreements/agreement.js";
import type { Checkpoint } from "../agreements/calendar.js";
import type { PlainDate } from "../ids.js";
import type { Item } from "../items/item.js";
import type { Smiley } from "../ratings/smiley.js";

/** What stands where a smiley should: as printed, and what it can only mean. */
export interface PrintedSmiley {
  readonly glyph: string;
  /** `unresolved`: neutral and sad are printed alike. */
  readonly meaning: Smiley | "unresolved" | "not-reported" | "postponed";
}

/** One milestone row of an old report, taken apart but not yet judged: a rating, a milestone and a status are independent. */
export interface PrintedRow {
  readonly checkpoint: Checkpoint;
  readonly milestone: string | null;
  readonly status: string | null;
  readonly smiley: PrintedSmiley | null;
}

/** An item as an old report prints it. `formatting` marks its texts, statuses and milestones included. */
export interface PrintedItem extends Omit<Item, "milestones" | "effort" | "economy" | "latestStatuses"> {
  readonly rows: readonly PrintedRow[];
  readonly economy: { readonly text: string | null; readonly smiley: PrintedSmiley | null };
  /** Only in an extra follow-up. */
  readonly latestStatus: string | null;
}

export interface PrintedChapter {
  readonly number: string | null;
  readonly title: string;
  readonly subTheme: string | null;
  readonly items: readonly PrintedItem[];
}

/** Earlier agreement's items, appended as "Ekstra opfølgning". */
export interface PrintedExtraFollowUp {
  readonly fiscalYear: number;
  readonly title: string;
  readonly chapters: readonly PrintedChapter[];
}

/** A follow-up report read from paper (ROUND-6: history). */
export interface ImportedReport {
  readonly fiscalYear: number;
  /** The agreement's title: "Aftale om budget 2019 for …", without the round. */
  readonly title: string;
  /** The newest round the report tells of. */
  readonly checkpoint: Checkpoint;
  readonly datedOn: PlainDate | null;
  readonly caseNumber: string | null;
  readonly contact: Contact;
  readonly chapters: readonly PrintedChapter[];
  readonly extraFollowUps: readonly PrintedExtraFollowUp[];
}
