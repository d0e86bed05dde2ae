import type { ComponentChildren } from "preact";
import { Alert } from "../partials/alert.js";
import { BackLink } from "../partials/back-link.js";
import { CsrfField } from "../partials/csrf-field.js";
import { LanguageField, type LanguageFieldProps } from "../partials/language-field.js";
import { TextField } from "../partials/text-field.js";
import type { ListedPerson } from "./people.js";
import { GrantFields, type GrantFieldsProps } from "./people-grant-fields.js";

export interface PersonPageProps {
  readonly csrf: string | null;
  readonly person: ListedPerson;
  readonly language: string;
  readonly told: string | null;
  /** Shown once. */
  readonly code: { readonly secret: string; readonly holds: string } | null;
  /** Why something was not done that has no field of its own. */
  readonly refused: string | null;
  /** What can be taken from them. */
  readonly removable: readonly { readonly key: string; readonly text: string; readonly label: string }[];
  readonly isActive: boolean;
  readonly mayManage: boolean;
  readonly facts: PersonFacts;
  readonly grant: GrantFieldsProps;
}

/** Who somebody is, to be changed. */
export interface PersonFacts {
  readonly name: string;
  readonly email: string;
  readonly languages: LanguageFieldProps["languages"];
  readonly errors: { readonly name: string | null; readonly email: string | null };
  /** What the page was made from. */
  readonly seen: string;
}

export function PersonPage(props: PersonPageProps) {
  const { person, language, told, code, refused, mayManage, grant } = props;
  const { texts } = grant;
  return (
    <>
      <BackLink href="/brugere">{texts.back}</BackLink>
      <h1>{person.name}</h1>
      {told === null ? null : <Alert kind="success" heading={told} />}
      {refused === null ? null : (
        <Alert kind="error" heading={texts.refused}>
          <p>{refused}</p>
        </Alert>
      )}
      {code === null ? null : (
        <Alert kind="info" heading={texts.code}>
          <p>
            <code>{code.secret}</code>
          </p>
          <p>{code.holds}</p>
          <p>{texts.codeOnce}</p>
        </Alert>
      )}
      <dl class="account-facts">
        <dt>{texts.email}</dt>
        <dd>{person.email}</dd>
        <dt>{texts.language}</dt>
        <dd>{language}</dd>
        <dt>{texts.state}</dt>
        <dd>{person.state}</dd>
      </dl>
      <h2>{texts.grants}</h2>
      {person.grants.length === 0 ? <p>{texts.noGrants}</p> : <Grants {...props} />}
      {mayManage ? <Manage {...props} /> : null}
    </>
  );
}

function Grants({ csrf, person, removable, mayManage, grant: { texts } }: PersonPageProps) {
  if (!mayManage)
    return (
      <ul>
        {person.grants.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    );
  return (
    <ul class="removable unstyled-list">
      {removable.map(({ key, text, label }) => (
        <li key={key}>
          <span>{text}</span>
          <form method="post" action={`${person.href}/rettigheder/fjern`}>
            <CsrfField csrf={csrf} />
            <input type="hidden" name="rettighed" value={key} />
            <button type="submit" class="button button-tertiary" aria-label={label}>
              {texts.remove}
            </button>
          </form>
        </li>
      ))}
    </ul>
  );
}

function Manage({ csrf, person: { href }, isActive, facts, grant }: PersonPageProps) {
  const { texts } = grant;
  return (
    <>
      <h2>{texts.factsHeading}</h2>
      <Ask csrf={csrf} action={`${href}/oplysninger`} submit={texts.saveFacts}>
        <input type="hidden" name="set" value={facts.seen} autocomplete="off" />
        <TextField id="navn" label={texts.name} value={facts.name} error={facts.errors.name} autocomplete="off" />
        <TextField
          id="email"
          label={texts.email}
          hint={texts.emailHint}
          type="email"
          value={facts.email}
          error={facts.errors.email}
          autocomplete="off"
        />
        <LanguageField id="brugersprog" label={texts.language} languages={facts.languages} />
      </Ask>
      <h2>{texts.add}</h2>
      <Ask csrf={csrf} action={`${href}/rettigheder`} submit={texts.give}>
        <GrantFields {...grant} />
      </Ask>
      {isActive ? (
        <>
          <h2>{texts.codeHeading}</h2>
          <p>{texts.codeLead}</p>
          <Ask csrf={csrf} action={`${href}/kode`} submit={texts.makeCode} />
        </>
      ) : null}
      <h2>{isActive ? texts.closeHeading : texts.openHeading}</h2>
      <p>{isActive ? texts.closeLead : texts.openLead}</p>
      <Ask csrf={csrf} action={`${href}/${isActive ? "luk" : "aabn"}`} submit={isActive ? texts.close : texts.open} />
    </>
  );
}

interface AskProps {
  readonly csrf: string | null;
  readonly action: string;
  readonly submit: string;
  readonly children?: ComponentChildren;
}

function Ask({ csrf, action, submit, children }: AskProps) {
  return (
    <form method="post" action={action}>
      <CsrfField csrf={csrf} />
      {children}
      <button type="submit" class="button button-secondary">
        {submit}
      </button>
    </form>
  );
}
