import type { Checkpoint } from "../agreements/calendar.js";
import type { EntryName, Progress } from "../followups/round-work.js";
import type { UntoldMoney } from "../ratings/alternative-funding.js";

/** hindrance: the round cannot close; warning: someone should look; note: worth knowing. */
export type FindingLevel = "hindrance" | "warning" | "note";

/** What a breach is, with the facts its sentence is made from. Amounts are whole kroner. */
export type Breach =
  | { readonly code: "effort-missing"; readonly rule: "CARRY-4" | "CARRY-2" | "ROUND-3" }
  | { readonly code: "blank-after-happy"; readonly rule: "CARRY-1"; readonly assessedAt: Checkpoint }
  | { readonly code: "happy-without-word"; readonly rule: "CARRY-2"; readonly previousAt: Checkpoint }
  | { readonly code: "replaced-without-word"; readonly rule: "CARRY-5" }
  | { readonly code: "carried-wrongly"; readonly rule: "CARRY-1" | "CARRY-2" | "CARRY-4" | "RULES-1" }
  | { readonly code: "effort-unresolved"; readonly rule: "EFF-1"; readonly glyph: string }
  | { readonly code: "happy-though-delayed"; readonly rule: "EFF-1"; readonly words: string }
  | { readonly code: "status-missing"; readonly rule: "EFF-2" }
  | { readonly code: "deciding-body-missing"; readonly rule: "EFF-3" }
  | { readonly code: "date-outside-period"; readonly rule: "CAL-1"; readonly words: string }
  | { readonly code: "economy-missing"; readonly rule: "ECO-3" }
  | { readonly code: "economy-unresolved"; readonly rule: "ECO-2"; readonly glyph: string }
  | { readonly code: "economy-text-missing"; readonly rule: "ECO-3" }
  | { readonly code: "economy-rated-without-money"; readonly rule: "ECO-3" }
  | {
      readonly code: "amounts-differ";
      readonly rule: "ECO-3";
      readonly inDescription: readonly number[];
      readonly inEconomy: readonly number[];
    }
  | { readonly code: "economy-status-missing"; readonly rule: "ECO-4" }
  | { readonly code: "money-untold"; readonly rule: "ECO-4"; readonly untold: UntoldMoney }
  | {
      readonly code: "entry-not-approved";
      readonly rule: "ROUND-3";
      readonly of: EntryName["of"];
      readonly progress: Progress;
    }
  | { readonly code: "extra-follow-up-absent"; readonly rule: "EXT-2"; readonly roundOf: number }
  | {
      readonly code: "extra-status-missing";
      readonly rule: "EXT-3";
      /** Whose round it is: the item is of an earlier agreement. */
      readonly roundOf: number;
    };

/** FIND-1: a breach, where it stands, and how grave it is. `item` is a number of the agreement `fiscalYear`. */
export interface Finding {
  readonly fiscalYear: number;
  readonly item: string;
  readonly checkpoint: Checkpoint | null;
  readonly level: FindingLevel;
  readonly breach: Breach;
}
