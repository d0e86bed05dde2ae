import { type Agreement, itemsOf } from "../domain/agreements/agreement.js";
import type { Checkpoint } from "../domain/agreements/calendar.js";
import { findBreaches } from "../domain/findings/find-breaches.js";
import type { Finding } from "../domain/findings/finding.js";
import { isHeld } from "../domain/followups/follow-up-states.js";
import type { RatingSubject } from "../domain/rejection.js";

/** An agreement before and after. The same object twice: nothing changes. */
export interface Change {
  readonly before: Agreement | null;
  readonly after: Agreement;
}

export interface UnresolvedGlyph {
  readonly item: string;
  readonly checkpoint: Checkpoint;
  readonly of: RatingSubject;
  readonly glyph: string;
}

/** What an import brought of one agreement. Counts are of the whole agreement as it now stands. */
export interface ImportedAgreement {
  readonly fiscalYear: number;
  readonly title: string;
  readonly change: "added" | "extended" | "unchanged";
  /** The rounds that were held by then. */
  readonly held: readonly Checkpoint[];
  readonly chapters: number;
  readonly items: number;
  readonly milestones: number;
  /** By kind, an assessed one with its smiley: `assessed-happy`, `carried`, `unresolved` … */
  readonly effort: Readonly<Record<string, number>>;
  readonly economy: Readonly<Record<string, number>>;
  readonly unresolved: readonly UnresolvedGlyph[];
  readonly findings: readonly Finding[];
}

/** @param earlier the agreements it may take items along from; their own findings are told under themselves */
export function summariseImport({ before, after }: Change, earlier: readonly Agreement[]): ImportedAgreement {
  const items = itemsOf(after);
  const { fiscalYear, title } = after;
  return {
    fiscalYear,
    title,
    change: changeBetween(before, after),
    held: after.followUps.filter(({ state }) => isHeld(state)).map(({ checkpoint }) => checkpoint),
    chapters: after.chapters.length,
    items: items.length,
    milestones: items.reduce((sum, item) => sum + item.milestones.length, 0),
    effort: countKinds(items.flatMap((item) => item.effort)),
    economy: countKinds(items.flatMap((item) => item.economy.ratings)),
    unresolved: unresolvedOf(after),
    findings: findBreaches(after, earlier).filter(
      (finding) => finding.fiscalYear === fiscalYear || finding.breach.code === "extra-follow-up-absent",
    ),
  };
}

function changeBetween(before: Agreement | null, after: Agreement): ImportedAgreement["change"] {
  if (before === null) return "added";
  return before === after ? "unchanged" : "extended";
}

function countKinds(entries: readonly { rating: { kind: string; smiley?: string } }[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { rating } of entries) {
    const key = rating.kind === "assessed" ? `assessed-${rating.smiley}` : rating.kind;
    counts[key] = (counts[key] ?? 0) + 1;
  }
  return counts;
}

function unresolvedOf(agreement: Agreement): UnresolvedGlyph[] {
  return itemsOf(agreement).flatMap((item) => {
    const of = (
      subject: RatingSubject,
      entries: readonly { checkpoint: Checkpoint; rating: { kind: string; glyph?: string } }[],
    ) =>
      entries.flatMap(({ checkpoint, rating }) =>
        rating.kind === "unresolved" && rating.glyph !== undefined
          ? [{ item: item.number, checkpoint, of: subject, glyph: rating.glyph }]
          : [],
      );
    return [...of("effort", item.effort), ...of("economy", item.economy.ratings)];
  });
}
