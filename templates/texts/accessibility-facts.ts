/** What the law asks a public body to state of its pages; null is what it has not given. */
export interface AccessibilityFacts {
  readonly municipality: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  /** How far the pages met the requirements when they were last assessed. */
  readonly status: "full" | "partial" | "none" | null;
  /** `YYYY-MM-DD` */
  readonly assessedOn: string | null;
  /** null: the municipality itself. */
  readonly assessedBy: string | null;
  /** What is not accessible, and what to do instead. */
  readonly shortcomings: readonly string[];
  /** Where the statement stands that the authority's own tool has made. */
  readonly statementUrl: string | null;
}
