import type { Agreement } from "../../src/domain/agreements/agreement.js";
import { CHECKPOINTS, type Checkpoint, checkpointsThrough } from "../../src/domain/agreements/calendar.js";
import type { FollowUp } from "../../src/domain/followups/follow-up.js";
import type { ImportedReport, PrintedItem, PrintedSmiley } from "../../src/domain/followups/imported-report.js";
import type { Item } from "../../src/domain/items/item.js";
import type { Outcome, Rejection } from "../../src/domain/rejection.js";
import { anItem } from "./items.js";

export interface AgreementSketch extends Partial<Omit<Agreement, "chapters" | "followUps">> {
  readonly items?: readonly Item[];
  /** The rounds through this one are closed. */
  readonly held?: Checkpoint;
  readonly open?: Checkpoint;
}

/** Budget 2026 of Nordfjerd Kommune: one chapter, every round planned unless the sketch says otherwise. */
export function anAgreement({ items = [anItem()], held, open, ...facts }: AgreementSketch = {}): Agreement {
  return {
    fiscalYear: 2026,
    title: "Aftale om budget 2026 for Nordfjerd Kommune",
    ruleSet: "2018",
    caseNumber: null,
    contact: { name: null, phone: null, email: null },
    chapters: [{ number: "1", title: "En grøn kommune", subTheme: null, items: [...items] }],
    followUps: CHECKPOINTS.map((checkpoint): FollowUp => {
      const isHeld = held !== undefined && checkpointsThrough(held).includes(checkpoint);
      const ahead = checkpoint === open ? "open" : "planned";
      return { checkpoint, state: isHeld ? "closed" : ahead, imported: false, datedOn: null, cutOffOn: null };
    }),
    extraFollowUps: [],
    ...facts,
  };
}

export function happySmiley(): PrintedSmiley {
  return { glyph: "☺", meaning: "happy" };
}

export function unresolvedSmiley(): PrintedSmiley {
  return { glyph: "☹", meaning: "unresolved" };
}

/** An item as printed, with the rows, economy and latest status given. */
export function aPrintedItem(
  sketch: Partial<Pick<PrintedItem, "rows" | "economy" | "latestStatus" | "formatting" | "title" | "number">> = {},
): PrintedItem {
  const { milestones, effort, economy, latestStatuses, ...facts } = anItem();
  return { ...facts, rows: [], economy: { text: economy.text, smiley: null }, latestStatus: null, ...sketch };
}

/** The second follow-up report of Nordfjerd Kommune, 2026, on paper. */
export function aReport(items: readonly PrintedItem[], sketch: Partial<ImportedReport> = {}): ImportedReport {
  return {
    fiscalYear: 2026,
    title: "Aftale om budget 2026 for Nordfjerd Kommune",
    checkpoint: "second",
    datedOn: "2026-08-14",
    caseNumber: "00.30.10-S00-1-26",
    contact: { name: null, phone: null, email: "budget@nordfjerd.example" },
    chapters: [{ number: "1", title: "En grøn kommune", subTheme: null, items }],
    extraFollowUps: [],
    ...sketch,
  };
}

/** @throws when the outcome is a refusal */
export function accepted<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`refused: ${JSON.stringify(outcome.rejection)}`);
  return outcome.value;
}

/** @throws when the outcome is none */
export function refused(outcome: Outcome<unknown>): Rejection {
  if (outcome.ok) throw new Error("accepted, though a refusal was expected");
  return outcome.rejection;
}
