import { Alert } from "../partials/alert.js";
import { BackLink } from "../partials/back-link.js";
import { CsrfField } from "../partials/csrf-field.js";
import { LanguageField, type LanguageFieldProps } from "../partials/language-field.js";
import { TextField } from "../partials/text-field.js";
import { GrantFields, type GrantFieldsProps } from "./people-grant-fields.js";

export interface InvitePageProps {
  readonly csrf: string | null;
  readonly name: string;
  readonly email: string;
  readonly languages: LanguageFieldProps["languages"];
  readonly grant: GrantFieldsProps;
  readonly errors: { readonly name: string | null; readonly email: string | null };
  readonly isRefused: boolean;
}

export function InvitePage({ csrf, name, email, languages, grant, errors, isRefused }: InvitePageProps) {
  const { texts } = grant;
  return (
    <>
      <BackLink href="/brugere">{texts.back}</BackLink>
      <h1>{texts.invite}</h1>
      {isRefused ? <Alert kind="error" heading={texts.refused} /> : null}
      <form method="post" action="/brugere/ny">
        <CsrfField csrf={csrf} />
        <TextField id="navn" label={texts.name} value={name} error={errors.name} autocomplete="off" required />
        <TextField
          id="email"
          label={texts.email}
          type="email"
          value={email}
          error={errors.email}
          autocomplete="off"
          required
        />
        <LanguageField id="brugersprog" label={texts.language} languages={languages} />
        <GrantFields {...grant} />
        <button type="submit" class="button button-primary">
          {texts.send}
        </button>
      </form>
    </>
  );
}
