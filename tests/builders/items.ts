import { CHECKPOINTS, type Checkpoint } from "../../src/domain/agreements/calendar.js";
import { ItemNumber } from "../../src/domain/ids.js";
import type { Item } from "../../src/domain/items/item.js";
import type { Milestone } from "../../src/domain/items/milestone.js";
import type { CorrectiveAction } from "../../src/domain/ratings/corrective-action.js";
import type { EconomyRating } from "../../src/domain/ratings/economy-rating.js";
import type { AssessedEffort, CarriedEffort, EffortRating } from "../../src/domain/ratings/effort-rating.js";
import type { Smiley } from "../../src/domain/ratings/smiley.js";

type ByCheckpoint<T> = Partial<Record<Checkpoint, T>>;

/** What a test says of an item; everything else is ordinary. */
export interface ItemSketch extends Partial<Omit<Item, "number" | "milestones" | "effort" | "economy">> {
  readonly number?: string;
  readonly milestones?: ByCheckpoint<string>;
  readonly effort?: ByCheckpoint<EffortRating>;
  readonly economy?: {
    readonly text?: string | null;
    readonly moneySetAside?: boolean | null;
    readonly ratings?: ByCheckpoint<EconomyRating>;
  };
}

export const NO_MONEY = "Der er ikke afsat økonomi.";
export const MONEY = "Der er afsat 0,8 mio. kr.";

/** An item of Nordfjerd Kommune, without milestones, ratings or money unless the sketch says so. */
export function anItem(sketch: ItemSketch = {}): Item {
  const { number = "1.1", milestones = {}, effort = {}, economy = {}, ...facts } = sketch;
  return {
    number: itemNumber(number),
    title: "Flere træer langs skolevejene",
    appropriation: "operating",
    description: null,
    responsibleCentres: ["Vej og Park"],
    responsibleCommittees: ["Teknikudvalget"],
    involvedCommittees: [],
    contributors: { centres: [], all: false, note: null },
    milestones: entriesOf(milestones).map(([checkpoint, text]) => ({ checkpoint, text })),
    effort: entriesOf(effort).map(([checkpoint, rating]) => ({ checkpoint, rating })),
    economy: {
      text: economy.text === undefined ? NO_MONEY : economy.text,
      moneySetAside: economy.moneySetAside ?? null,
      ratings: entriesOf(economy.ratings ?? {}).map(([checkpoint, rating]) => ({ checkpoint, rating })),
    },
    latestStatuses: [],
    formatting: [],
    ...facts,
  };
}

export function itemNumber(number: string): ItemNumber {
  return ItemNumber.parse(number);
}

export function aMilestone(checkpoint: Checkpoint, text = "Planen er vedtaget."): Milestone {
  return { checkpoint, text };
}

export function happy(status: string | null = null): AssessedEffort {
  return assessed("happy", status);
}

export function neutral(status: string | null = "Høringen varer to uger længere end ventet."): AssessedEffort {
  return assessed("neutral", status);
}

/** Names its deciding body in the text, as old reports do. */
const PUT_BEFORE: CorrectiveAction = {
  kind: "put-before",
  decidingBody: "Teknikudvalget",
  expectedMeeting: "den 3. november 2026",
};

/** Without words of its own it is complete (EFF-3). */
export function sad(
  status: string | null = "Planteskolen kan ikke levere.",
  correctiveAction: CorrectiveAction | null = status === "Planteskolen kan ikke levere." ? PUT_BEFORE : null,
): AssessedEffort {
  return { ...assessed("sad", status), correctiveAction };
}

function assessed(smiley: Smiley, status: string | null): AssessedEffort {
  return { kind: "assessed", smiley, status, correctiveAction: null, reading: null };
}

export function carriedFrom(assessedAt: Checkpoint): CarriedEffort {
  return { kind: "carried", smiley: "happy", assessedAt };
}

/** Fits effort and economy, as do the other ratings without a smiley. */
export function blank(status: string | null = null) {
  return { kind: "unrated" as const, status };
}

export function unresolved(status: string | null = "Arbejdet er i gang.") {
  return { kind: "unresolved" as const, glyph: "☹", status };
}

export function notReported() {
  return { kind: "not-reported" as const, status: null };
}

export function postponed() {
  return { kind: "postponed" as const, status: null };
}

export function unknown(status: string | null = null) {
  return { kind: "unknown" as const, status };
}

export function economyHappy(status: string | null = null) {
  return { kind: "assessed" as const, smiley: "happy" as const, status, reading: null };
}

export function economySad(status: string | null = "Udgiften bliver 0,2 mio. kr. højere.") {
  return { kind: "assessed" as const, smiley: "sad" as const, status, reading: null };
}

function entriesOf<T>(byCheckpoint: ByCheckpoint<T>): [Checkpoint, T][] {
  return CHECKPOINTS.flatMap((checkpoint): [Checkpoint, T][] => {
    const value = byCheckpoint[checkpoint];
    return value === undefined ? [] : [[checkpoint, value]];
  });
}
