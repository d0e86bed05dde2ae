import type { Agreement } from "../../domain/agreements/agreement.js";
import type { EconomyEntry, EffortEntry, Item } from "../../domain/items/item.js";
import {
  AGREEMENT_FORMAT,
  type AgreementDocument,
  type EconomyDocument,
  type EffortDocument,
  type ItemDocument,
} from "./agreement-document.schema.js";

/** The agreement as a document in the published format: lossless, every key always there. */
export function agreementDocument(agreement: Agreement): AgreementDocument {
  const { fiscalYear, title, ruleSet, caseNumber, contact, followUps, chapters, extraFollowUps } = agreement;
  return {
    format: AGREEMENT_FORMAT,
    fiscalYear,
    title,
    ruleSet,
    caseNumber,
    contact,
    followUps,
    chapters: chapters.map((chapter) => ({ ...chapter, items: chapter.items.map(itemDocument) })),
    extraFollowUps,
  };
}

function itemDocument(item: Item): ItemDocument {
  const { latestStatuses, formatting, effort, economy, ...facts } = item;
  return {
    ...facts,
    effort: effort.map(effortDocument),
    economy: { ...economy, ratings: economy.ratings.map(economyDocument) },
    latestStatus: latestStatuses.at(-1)?.text ?? null,
    latestStatuses,
    formatting,
  };
}

function effortDocument({ checkpoint, rating }: EffortEntry): EffortDocument {
  return {
    checkpoint,
    kind: rating.kind,
    smiley: rating.kind === "assessed" || rating.kind === "carried" ? rating.smiley : null,
    status: rating.kind === "carried" ? null : rating.status,
    assessedAt: rating.kind === "carried" ? rating.assessedAt : null,
    glyph: rating.kind === "unresolved" ? rating.glyph : null,
    correctiveAction: rating.kind === "assessed" ? rating.correctiveAction : null,
    reading: rating.kind === "assessed" ? rating.reading : null,
  };
}

function economyDocument({ checkpoint, rating }: EconomyEntry): EconomyDocument {
  return {
    checkpoint,
    kind: rating.kind,
    smiley: rating.kind === "assessed" ? rating.smiley : null,
    status: rating.status,
    glyph: rating.kind === "unresolved" ? rating.glyph : null,
    reading: rating.kind === "assessed" ? rating.reading : null,
  };
}
