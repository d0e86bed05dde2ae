import type { Checkpoint } from "../../domain/agreements/calendar.js";
import type { Item } from "../../domain/items/item.js";
import type { UnitName } from "../../domain/organisation/unit.js";
import type { CorrectiveAction } from "../../domain/ratings/corrective-action.js";
import type { EconomyRating } from "../../domain/ratings/economy-rating.js";
import type { EffortRating } from "../../domain/ratings/effort-rating.js";
import type { Prisma } from "../client/client.js";
import type { UnitKind, UnitRole } from "../client/enums.js";
import { CHECKPOINT_TO_ROW, kindToRow } from "./names.js";

/** The item's own row, without its ids and place. */
export function itemColumns(item: Item) {
  return {
    number: item.number,
    title: item.title,
    appropriation: item.appropriation,
    description: item.description,
    allInvolved: item.involvedCommittees === "all",
    allContribute: item.contributors.all,
    contributorsNote: item.contributors.note,
    economyText: item.economy.text,
    moneySetAside: item.economy.moneySetAside,
    formatting: item.formatting,
  } satisfies Partial<Prisma.ItemCreateManyInput>;
}

export interface NamedUnit {
  readonly role: UnitRole;
  readonly kind: UnitKind;
  readonly name: UnitName;
  readonly position: number;
}

/** The units an item names, each with its role and place in that role's list. */
export function namedUnits(item: Item): NamedUnit[] {
  const listed = (role: UnitRole, kind: UnitKind, names: readonly UnitName[]) =>
    [...new Set(names)].map((name, position) => ({ role, kind, name, position }));
  return [
    ...listed("responsibleCentre", "centre", item.responsibleCentres),
    ...listed("responsibleCommittee", "committee", item.responsibleCommittees),
    ...listed("involvedCommittee", "committee", item.involvedCommittees === "all" ? [] : item.involvedCommittees),
    ...listed("contributor", "centre", item.contributors.centres),
  ];
}

export function effortColumns(checkpoint: Checkpoint, rating: EffortRating) {
  return {
    ...commonColumns(checkpoint, rating),
    assessedAt: rating.kind === "carried" ? CHECKPOINT_TO_ROW[rating.assessedAt] : null,
    ...correctiveColumns(rating.kind === "assessed" ? rating.correctiveAction : null),
  };
}

export function economyColumns(checkpoint: Checkpoint, rating: EconomyRating) {
  return commonColumns(checkpoint, rating);
}

function commonColumns(checkpoint: Checkpoint, rating: EffortRating | EconomyRating) {
  const reading = rating.kind === "assessed" ? rating.reading : null;
  return {
    checkpoint: CHECKPOINT_TO_ROW[checkpoint],
    kind: kindToRow(rating.kind),
    smiley: rating.kind === "assessed" || rating.kind === "carried" ? rating.smiley : null,
    status: rating.kind === "carried" ? null : rating.status,
    glyph: rating.kind === "unresolved" ? rating.glyph : (reading?.glyph ?? null),
    readBy: reading?.readBy ?? null,
    readAt: reading ? new Date(reading.readAt) : null,
  };
}

function correctiveColumns(action: CorrectiveAction | null) {
  return {
    decidingBody: action?.decidingBody ?? null,
    correctiveProposal: action?.kind === "proposed" ? action.proposal : null,
    expectedMeeting: action?.expectedMeeting ?? null,
  };
}
