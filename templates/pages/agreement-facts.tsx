import { BackLink } from "../partials/back-link.js";
import { CsrfField } from "../partials/csrf-field.js";
import { type FormRefusal, FormRefusalAlert } from "../partials/form-refusal.js";
import { TextField } from "../partials/text-field.js";
import type { AgreementPageTexts } from "../texts/da/agreement-pages.js";

export type FactsField = "year" | "title" | "caseNumber" | "contactName" | "contactPhone" | "contactEmail";

export interface FactsPageProps {
  readonly texts: AgreementPageTexts;
  readonly csrf: string | null;
  readonly heading: string;
  readonly back: { readonly href: string; readonly text: string };
  readonly action: string;
  readonly submit: string;
  /** An agreement that is here keeps its year. */
  readonly isNew: boolean;
  readonly version: string;
  readonly refusal: FormRefusal | null;
  readonly fields: Readonly<Record<FactsField, { readonly value: string; readonly error: string | null }>>;
}

export function FactsPage(props: FactsPageProps) {
  const { texts, csrf, heading, back, action, submit, isNew, version, refusal, fields } = props;
  const { facts } = texts;
  return (
    <>
      <BackLink href={back.href}>{back.text}</BackLink>
      <h1>{heading}</h1>
      <FormRefusalAlert refusal={refusal} />
      {isNew ? <p class="font-lead">{facts.lead}</p> : null}
      <form method="post" action={action} class="agreement-form">
        <CsrfField csrf={csrf} />
        <input type="hidden" name="set" value={version} />
        {isNew ? <TextField id="aar" label={facts.year} {...fields.year} autocomplete="off" required /> : null}
        <TextField
          id="titel"
          label={facts.title}
          hint={facts.titleHint}
          {...fields.title}
          autocomplete="off"
          isSaid
          required
        />
        <TextField id="sagsid" label={facts.caseNumber} {...fields.caseNumber} autocomplete="off" />
        <fieldset class="form-group">
          <legend class="h3">{facts.contact}</legend>
          <p class="form-hint">{facts.contactHint}</p>
          <TextField id="kontakt-navn" label={facts.contactName} {...fields.contactName} autocomplete="off" />
          <TextField id="kontakt-telefon" label={facts.contactPhone} {...fields.contactPhone} autocomplete="off" />
          <TextField id="kontakt-email" label={facts.contactEmail} {...fields.contactEmail} autocomplete="off" />
        </fieldset>
        <button type="submit" class="button button-primary">
          {submit}
        </button>
      </form>
    </>
  );
}
