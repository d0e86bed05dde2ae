import { TextField } from "../partials/text-field.js";
import type { PeoplePageTexts } from "../texts/da/people-pages.js";

/** What is wrong with a new password; null is nothing. */
export interface NewPasswordErrors {
  readonly next: string | null;
  readonly again: string | null;
}

/** A new password, twice. Passwords are never sent back. */
export function NewPasswordFields({
  texts,
  errors,
}: {
  readonly texts: PeoplePageTexts["password"];
  readonly errors: NewPasswordErrors;
}) {
  const field = { type: "password", autocomplete: "new-password", value: "", required: true } as const;
  return (
    <>
      <TextField {...field} id="ny" label={texts.next} hint={texts.nextHint} error={errors.next} />
      <TextField {...field} id="igen" label={texts.again} error={errors.again} />
    </>
  );
}
