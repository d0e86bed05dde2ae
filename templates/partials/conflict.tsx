import type { MyFollowUpTexts } from "../texts/da/my-follow-up.js";
import { AlertIcon } from "./alert.js";
import { BothTexts, type BothTextsProps } from "./both-texts.js";

export interface ConflictProps {
  readonly heading: string;
  readonly text: string;
  readonly fields: BothTextsProps["fields"];
}

/** What two people have written of the same, field by field. */
export function Conflict({
  heading,
  text,
  fields,
  texts,
}: ConflictProps & { readonly texts: MyFollowUpTexts["conflict"] }) {
  return (
    <div class="alert alert-warning" role="alert">
      <AlertIcon kind="warning" />
      <div class="alert-body">
        <h3 class="alert-heading">{heading}</h3>
        <div class="alert-text">
          <p>{text}</p>
          <BothTexts fields={fields} texts={texts} />
        </div>
      </div>
    </div>
  );
}
