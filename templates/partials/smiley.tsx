import type { Smiley } from "../../src/domain/ratings/smiley.js";

const MOUTHS = {
  happy: "M7 14 Q12 20 17 14",
  neutral: "M7 16 H17",
  sad: "M7 18 Q12 12 17 18",
} as const satisfies Record<Smiley, string>;

/** A face before the word it stands for: told apart by its mouth, not by its colour alone. */
export function SmileyIcon({ smiley }: { readonly smiley: Smiley }) {
  return (
    <svg class={`face face-${smiley}`} viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
      <circle cx="12" cy="12" r="10.5" />
      <path d={MOUTHS[smiley]} />
      <circle class="eye" cx="8.5" cy="9.5" r="1.4" />
      <circle class="eye" cx="15.5" cy="9.5" r="1.4" />
    </svg>
  );
}

export interface ShownRating {
  /** null: there is no smiley. */
  readonly smiley: Smiley | null;
  readonly words: string;
}

export function RatingWords({ rating: { smiley, words } }: { readonly rating: ShownRating }) {
  return (
    <span class="rating">
      {smiley === null ? null : <SmileyIcon smiley={smiley} />}
      <span>{words}</span>
    </span>
  );
}
