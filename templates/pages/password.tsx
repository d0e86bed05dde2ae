import { Alert } from "../partials/alert.js";
import { CsrfField } from "../partials/csrf-field.js";
import { TextField } from "../partials/text-field.js";
import type { PeoplePageTexts } from "../texts/da/people-pages.js";
import { type NewPasswordErrors, NewPasswordFields } from "./password-fields.js";

export interface PasswordPageProps {
  readonly texts: PeoplePageTexts["password"];
  readonly csrf: string | null;
  readonly code: string;
  /** null before anything was sent. */
  readonly errors: (NewPasswordErrors & { readonly code: string | null }) | null;
}

export function PasswordPage({ texts, csrf, code, errors }: PasswordPageProps) {
  return (
    <>
      <h1>{texts.heading}</h1>
      {errors === null ? null : <Alert kind="error" heading={texts.refused} />}
      <p class="font-lead">{texts.lead}</p>
      <form method="post" action="/adgangskode">
        <CsrfField csrf={csrf} />
        <TextField
          id="kode"
          label={texts.code}
          hint={texts.codeHint}
          value={code}
          error={errors?.code ?? null}
          autocomplete="off"
          required
        />
        <NewPasswordFields texts={texts} errors={errors ?? { next: null, again: null }} />
        <button type="submit" class="button button-primary">
          {texts.submit}
        </button>
      </form>
    </>
  );
}
