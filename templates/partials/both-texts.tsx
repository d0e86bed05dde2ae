import type { Wording } from "../texts/said.js";
import { Worded } from "./said.js";

export interface BothTextsProps {
  readonly fields: readonly { readonly label: string; readonly theirs: Wording; readonly yours: Wording }[];
  readonly texts: { readonly theirs: string; readonly yours: string };
}

/** What two people have written of the same, field by field. */
export function BothTexts({ fields, texts }: BothTextsProps) {
  return (
    <>
      {fields.map(({ label, theirs, yours }) => (
        <dl class="both-texts" key={label}>
          <dt>{`${label} – ${texts.theirs}`}</dt>
          <dd class="as-written">
            <Worded>{theirs}</Worded>
          </dd>
          <dt>{`${label} – ${texts.yours}`}</dt>
          <dd class="as-written">
            <Worded>{yours}</Worded>
          </dd>
        </dl>
      ))}
    </>
  );
}
