import type { z } from "zod";
import { Agreement } from "../../domain/agreements/agreement.js";
import { type BrokenInvariant, brokenInvariants } from "../../domain/agreements/broken-invariants.js";
import { compareRounds } from "../../domain/followups/extra-follow-up.js";
import type { Reading } from "../../domain/ratings/reading.js";
import {
  AgreementDocument,
  type EconomyDocument,
  type EffortDocument,
  type ItemDocument,
} from "./agreement-document.schema.js";

/** What is wrong with a document, and where: zod's own issue, or a breach of what the whole must keep. */
export type DocumentIssue =
  | { readonly kind: "shape"; readonly path: readonly PropertyKey[]; readonly issue: z.core.$ZodIssue }
  | { readonly kind: "whole"; readonly path: readonly PropertyKey[]; readonly code: BrokenInvariant["code"] };

export type ReadDocument =
  | { readonly ok: true; readonly agreement: Agreement }
  | { readonly ok: false; readonly issues: readonly DocumentIssue[] };

/** Reads an agreement from parsed JSON in the published format. */
export function readAgreementDocument(json: unknown): ReadDocument {
  const document = AgreementDocument.safeParse(json);
  if (!document.success) return refuse(document.error);
  const { format: _, ...facts } = document.data;
  const agreement = Agreement.safeParse({
    ...facts,
    chapters: facts.chapters.map((chapter) => ({ ...chapter, items: chapter.items.map(itemFacts) })),
  });
  if (!agreement.success) return refuse(agreement.error);
  const broken = brokenInvariants(agreement.data);
  if (broken.length === 0) return { ok: true, agreement: agreement.data };
  return { ok: false, issues: broken.map(({ code, path }) => ({ kind: "whole", path, code })) };
}

function refuse(error: z.ZodError): ReadDocument {
  return { ok: false, issues: error.issues.map((issue) => ({ kind: "shape", path: issue.path, issue })) };
}

function itemFacts({ latestStatus: _, ...item }: ItemDocument): unknown {
  return {
    ...item,
    effort: item.effort.map(({ checkpoint, ...rating }) => ({ checkpoint, rating: ratingFacts(rating) })),
    economy: {
      ...item.economy,
      ratings: item.economy.ratings.map(({ checkpoint, ...rating }) => ({ checkpoint, rating: ratingFacts(rating) })),
    },
    latestStatuses: item.latestStatuses.toSorted(compareRounds),
  };
}

/** Leaves out the keys a kind does not have; the domain's own shape then refuses what is missing or too much. */
function ratingFacts(rating: Omit<EffortDocument, "checkpoint"> | Omit<EconomyDocument, "checkpoint">): unknown {
  const always = rating.kind === "carried" ? ["kind"] : ["kind", "status"];
  const set = Object.entries(rating).filter(([key, value]) => value !== null || always.includes(key));
  const facts: Record<string, unknown> = Object.fromEntries(set);
  if (rating.kind !== "assessed") return facts;
  const reading = rating.reading && inUtc(rating.reading);
  return "correctiveAction" in rating ? { correctiveAction: null, ...facts, reading } : { ...facts, reading };
}

/** An instant has one spelling, so that a file written again is the same file. */
function inUtc(reading: Reading): Reading {
  return { ...reading, readAt: new Date(reading.readAt).toISOString() };
}
