import type { Smiley } from "../../src/domain/ratings/smiley.js";
import type { Wording } from "../texts/said.js";
import { AsWritten } from "./said.js";
import { SmileyIcon } from "./smiley.js";

/** A rating as it reads, in words. */
export interface ShownRating {
  readonly label: string;
  readonly smiley: Smiley | null;
  readonly word: string;
  /** Where it comes from. */
  readonly at: string | null;
  readonly texts: readonly Wording[];
}

export function ShownRatingLine({ label, smiley, word, at, texts }: ShownRating) {
  return (
    <div class="shown-rating">
      <p>
        <strong>{label}:</strong> {smiley === null ? null : <SmileyIcon smiley={smiley} />} {word}
        {at === null ? null : ` ${at}`}
      </p>
      {texts.map((text, index) => (
        <AsWritten key={`${index}`}>{text}</AsWritten>
      ))}
    </div>
  );
}
