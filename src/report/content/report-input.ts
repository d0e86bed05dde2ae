import type { Language } from "../../../templates/texts/language.js";
import type { Agreement } from "../../domain/agreements/agreement.js";
import type { Checkpoint } from "../../domain/agreements/calendar.js";
import type { Edition } from "../../domain/followups/edition.js";
import type { PlainDate } from "../../domain/ids.js";
import type { Item } from "../../domain/items/item.js";

/** What one report is made from. */
export interface ReportInput {
  /** Holds the committee's items only when the report is an extract (SCOPE-1). */
  readonly agreement: Agreement;
  readonly checkpoint: Checkpoint;
  /** Whose extract it is; null for the whole report. */
  readonly committee: string | null;
  readonly extraItems: readonly ExtraItem[];
  readonly language: Language;
  /** Printed on the paper as its date. */
  readonly datedOn: PlainDate | null;
  /** Which published edition this is; null: none. */
  readonly edition: PrintedEdition | null;
}

/** What an edition tells of itself. */
export type PrintedEdition = Pick<Edition, "number" | "reason" | "logHead">;

/** An unfinished item of an earlier agreement (EXT-1). */
export interface ExtraItem {
  readonly fiscalYear: number;
  readonly agreementTitle: string;
  readonly chapter: {
    readonly number: string | null;
    readonly title: string;
    readonly subTheme: string | null;
  };
  readonly item: Item;
}
