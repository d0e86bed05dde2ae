import { Alert } from "../partials/alert.js";
import { BackLink } from "../partials/back-link.js";
import { ChoiceField, type ChoiceFieldProps } from "../partials/choice-field.js";
import { CsrfField } from "../partials/csrf-field.js";
import { Said } from "../partials/said.js";
import type { CoordinatorTexts } from "../texts/da/coordinator.js";

export interface CoordinatorPageProps {
  readonly texts: CoordinatorTexts;
  readonly csrf: string | null;
  readonly heading: string;
  readonly title: string;
  readonly now: string;
  readonly back: string;
  readonly action: string;
  /** Who it was when the page was made. */
  readonly seen: string;
  readonly choice: ChoiceFieldProps;
  readonly isSaved: boolean;
  readonly refused: string | null;
}

export function CoordinatorPage(props: CoordinatorPageProps) {
  const { texts, csrf, heading, title, now, back, action, seen, choice, isSaved, refused } = props;
  return (
    <>
      <BackLink href={back}>{texts.back}</BackLink>
      <h1>{heading}</h1>
      {isSaved ? <Alert kind="success" heading={texts.saved} /> : null}
      {refused === null ? null : (
        <Alert kind="error" heading={texts.refused}>
          <p>
            <a href={`#${choice.name}`}>{refused}</a>
          </p>
        </Alert>
      )}
      <p class="font-lead">
        <Said>{title}</Said>
      </p>
      <p>{texts.explains}</p>
      <p>{now}</p>
      <form method="post" action={action}>
        <CsrfField csrf={csrf} />
        <input type="hidden" name="set" value={seen} autocomplete="off" />
        <ChoiceField {...choice} />
        <button type="submit" class="button button-primary">
          {texts.submit}
        </button>
      </form>
    </>
  );
}
