import type { MyFollowUpTexts } from "../texts/da/my-follow-up.js";

export interface ConflictProps {
  readonly heading: string;
  readonly text: string;
  readonly fields: readonly { readonly label: string; readonly theirs: string; readonly yours: string }[];
}

/** What two people have written of the same, field by field. */
export function Conflict({
  heading,
  text,
  fields,
  texts,
}: ConflictProps & { readonly texts: MyFollowUpTexts["conflict"] }) {
  return (
    <div class="alert alert-warning has-icon" role="alert">
      <div class="alert-body">
        <h3 class="alert-heading">{heading}</h3>
        <div class="alert-text">
          <p>{text}</p>
          {fields.map(({ label, theirs, yours }) => (
            <dl class="both-texts" key={label}>
              <dt>{`${label} – ${texts.theirs}`}</dt>
              <dd class="as-written">{theirs}</dd>
              <dt>{`${label} – ${texts.yours}`}</dt>
              <dd class="as-written">{yours}</dd>
            </dl>
          ))}
        </div>
      </div>
    </div>
  );
}
