import type { RuleSetVersion } from "../../src/domain/agreements/rule-set.js";
import type { Smiley } from "../../src/domain/ratings/smiley.js";

export type GuideBlock =
  | { readonly kind: "paragraph"; readonly text: string }
  | { readonly kind: "smileys"; readonly heading: string; readonly definitions: readonly SmileyDefinition[] };

export interface SmileyDefinition {
  readonly smiley: Smiley;
  readonly meaning: string;
}

/** læsevejledning: how the report's smileys are to be understood. */
export interface ReadingGuide {
  readonly title: string;
  readonly blocks: readonly GuideBlock[];
  /** What stands in place of a smiley is explained only in reports where it does. */
  readonly explanations: {
    readonly notReported: string;
    readonly postponed: string;
    readonly unresolved: string;
  };
}

/** One language's guides. RULES-1: each version tells only of rules and notions that its rule set has. */
export type ReadingGuides = Record<
  RuleSetVersion,
  (agreement: { readonly title: string; readonly fiscalYear: number }) => ReadingGuide
>;

export function paragraph(text: string): GuideBlock {
  return { kind: "paragraph", text };
}
