import { Alert } from "../partials/alert.js";
import { BackLink } from "../partials/back-link.js";
import { Choice } from "../partials/choice.js";
import { CsrfField } from "../partials/csrf-field.js";
import { type FormRefusal, FormRefusalAlert } from "../partials/form-refusal.js";
import { TextField } from "../partials/text-field.js";
import type { AgreementPageTexts } from "../texts/da/agreement-pages.js";

export interface RenamePageProps {
  readonly texts: AgreementPageTexts["units"];
  readonly csrf: string | null;
  readonly heading: string;
  readonly back: string;
  readonly action: string;
  readonly version: string;
  readonly refusal: FormRefusal | null;
  /** Who has permissions under the name that goes; null: nobody. */
  readonly grants: string | null;
  readonly next: { readonly value: string; readonly error: string | null };
  /** That it would become one with another, to be said yes to. */
  readonly merge: { readonly warning: readonly string[]; readonly label: string } | null;
}

export function RenamePage(props: RenamePageProps) {
  const { texts, csrf, heading, back, action, version, refusal, grants, next, merge } = props;
  return (
    <>
      <BackLink href={back}>{texts.backToUnits}</BackLink>
      <h1>{heading}</h1>
      <FormRefusalAlert refusal={refusal} />
      <p class="font-lead">{texts.renameLead}</p>
      {grants === null ? null : (
        <p>
          {grants} <a href="/brugere">{texts.toPeople}</a>
        </p>
      )}
      <form method="post" action={action} class="agreement-form">
        <CsrfField csrf={csrf} />
        <input type="hidden" name="set" value={version} />
        <TextField id="navn" label={texts.next} {...next} autocomplete="off" required />
        {merge === null ? null : (
          <Alert kind="warning" heading={merge.label}>
            {merge.warning.map((line) => (
              <p key={line}>{line}</p>
            ))}
            <Choice id="sammen" name="sammen" value={next.value} label={merge.label} checked={false} />
          </Alert>
        )}
        <button type="submit" class="button button-primary">
          {texts.submit}
        </button>
      </form>
    </>
  );
}
