import type { RoundName } from "../followups/round-work.js";

interface OfAgreement {
  readonly fiscalYear: number;
}

/** What hangs on an item, so that it cannot be taken out of its agreement. */
export type ItemUse =
  /** A round that is closed or published knew of it. */
  | { readonly kind: "in-held-round"; readonly round: RoundName }
  | { readonly kind: "rated"; readonly round: RoundName }
  | { readonly kind: "handed-in"; readonly round: RoundName }
  | { readonly kind: "taken-along"; readonly by: number }
  | { readonly kind: "coordinated"; readonly by: string };

/** Why an agreement was not changed. */
export type AgreementRejection =
  | (OfAgreement & { readonly code: "agreement-unknown" })
  | (OfAgreement & { readonly code: "agreement-exists" })
  | (OfAgreement & { readonly code: "item-unknown"; readonly item: string })
  | (OfAgreement & { readonly code: "item-exists"; readonly item: string })
  | (OfAgreement & { readonly code: "item-in-use"; readonly item: string; readonly use: ItemUse })
  | (OfAgreement & { readonly code: "chapter-unknown"; readonly chapter: number })
  /** There is no chapter at that place, counted from 1 as people do. */
  | (OfAgreement & { readonly code: "chapter-gone"; readonly place: number })
  | (OfAgreement & { readonly code: "chapter-exists" })
  | (OfAgreement & { readonly code: "chapter-not-empty"; readonly chapter: string; readonly items: number })
  | (OfAgreement & { readonly code: "unit-unknown"; readonly unit: string })
  /** Another unit has that name: the two would become one. */
  | (OfAgreement & { readonly code: "unit-exists"; readonly unit: string });
