import { BackLink } from "../partials/back-link.js";
import { CsrfField } from "../partials/csrf-field.js";
import { type FormRefusal, FormRefusalAlert } from "../partials/form-refusal.js";
import { Worded } from "../partials/said.js";
import { TextField } from "../partials/text-field.js";
import type { AgreementPageTexts } from "../texts/da/agreement-pages.js";
import type { Wording } from "../texts/said.js";

export type ChapterField = "number" | "title" | "subTheme";

export interface ChapterPageProps {
  readonly texts: AgreementPageTexts["chapter"];
  readonly csrf: string | null;
  readonly heading: Wording;
  readonly back: string;
  readonly action: string;
  readonly submit: string;
  readonly version: string;
  readonly refusal: FormRefusal | null;
  readonly fields: Readonly<Record<ChapterField, { readonly value: string; readonly error: string | null }>>;
}

export function ChapterPage(props: ChapterPageProps) {
  const { texts, csrf, heading, back, action, submit, version, refusal, fields } = props;
  return (
    <>
      <BackLink href={back}>{texts.back}</BackLink>
      <h1>
        <Worded>{heading}</Worded>
      </h1>
      <FormRefusalAlert refusal={refusal} />
      <form method="post" action={action} class="agreement-form">
        <CsrfField csrf={csrf} />
        <input type="hidden" name="set" value={version} />
        <TextField id="nummer" label={texts.number} hint={texts.numberHint} {...fields.number} autocomplete="off" />
        <TextField id="titel" label={texts.title} {...fields.title} autocomplete="off" isSaid required />
        <TextField
          id="undertema"
          label={texts.subTheme}
          hint={texts.subThemeHint}
          {...fields.subTheme}
          autocomplete="off"
          isSaid
        />
        <button type="submit" class="button button-primary">
          {submit}
        </button>
      </form>
    </>
  );
}
