import { Alert } from "../partials/alert.js";
import { CsrfField } from "../partials/csrf-field.js";
import { LanguageField, type LanguageFieldProps } from "../partials/language-field.js";
import { TextField } from "../partials/text-field.js";
import type { PeoplePageTexts } from "../texts/da/people-pages.js";
import { type NewPasswordErrors, NewPasswordFields } from "./password-fields.js";

export interface OwnAccountPageProps {
  readonly texts: PeoplePageTexts;
  readonly csrf: string | null;
  readonly told: string | null;
  readonly name: string;
  readonly email: string;
  readonly grants: readonly string[];
  readonly languages: LanguageFieldProps["languages"];
  /** null before anything was sent. */
  readonly errors: (NewPasswordErrors & { readonly current: string | null }) | null;
}

export function OwnAccountPage(props: OwnAccountPageProps) {
  const { texts, csrf, told, name, email, grants, languages, errors } = props;
  const { ownAccount } = texts;
  return (
    <>
      <h1>{ownAccount.heading}</h1>
      {told === null ? null : <Alert kind="success" heading={told} />}
      {errors === null ? null : <Alert kind="error" heading={ownAccount.refused} />}
      <h2>{ownAccount.facts}</h2>
      <dl class="account-facts">
        <dt>{ownAccount.name}</dt>
        <dd>{name}</dd>
        <dt>{ownAccount.email}</dt>
        <dd>{email}</dd>
        <dt>{ownAccount.grants}</dt>
        {grants.map((grant) => (
          <dd key={grant}>{grant}</dd>
        ))}
      </dl>
      <p>{ownAccount.ask}</p>
      <h2>{ownAccount.languageHeading}</h2>
      <form method="post" action="/min-konto/sprog">
        <CsrfField csrf={csrf} />
        <LanguageField
          id="brugersprog"
          label={texts.people.language}
          hint={ownAccount.languageHint}
          languages={languages}
        />
        <button type="submit" class="button button-secondary">
          {ownAccount.chooseLanguage}
        </button>
      </form>
      <h2>{ownAccount.passwordHeading}</h2>
      <form method="post" action="/min-konto/adgangskode">
        <CsrfField csrf={csrf} />
        <TextField
          id="nuvaerende"
          label={ownAccount.current}
          type="password"
          autocomplete="current-password"
          value=""
          error={errors?.current ?? null}
          required
        />
        <NewPasswordFields texts={texts.password} errors={errors ?? { next: null, again: null }} />
        <button type="submit" class="button button-primary">
          {ownAccount.change}
        </button>
      </form>
      <h2>{ownAccount.everywhereHeading}</h2>
      <p>{ownAccount.everywhereLead}</p>
      <form method="post" action="/min-konto/log-ud-overalt">
        <CsrfField csrf={csrf} />
        <button type="submit" class="button button-secondary">
          {ownAccount.everywhere}
        </button>
      </form>
    </>
  );
}
