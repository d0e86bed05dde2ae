import type { LanguageFieldProps } from "../../templates/partials/language-field.js";
import type { Texts } from "../../templates/texts/da.js";
import { LANGUAGES } from "../../templates/texts/language.js";
import { type Account, Email } from "../domain/people/account.js";
import { Line } from "../domain/text.js";
import type { Form } from "./forms.js";

/** Who somebody is, as an administrator types it. */
export interface FilledFacts {
  readonly name: string;
  readonly email: string;
  readonly language: Account["language"];
}

export interface FactErrors {
  readonly name: string | null;
  readonly email: string | null;
}

export function filledFacts(form: Form, usual: Account["language"] = "da"): FilledFacts {
  return {
    name: form.text("navn").trim(),
    email: form.text("email").trim(),
    language: LANGUAGES.find((code) => code === form.text("brugersprog")) ?? usual,
  };
}

/** `facts` null: something in them is wrong. */
export function readFacts(
  { name, email, language }: FilledFacts,
  { peoplePageTexts: { people: words } }: Texts,
): { readonly facts: Pick<Account, "name" | "email" | "language"> | null; readonly errors: FactErrors } {
  const [line, address] = [Line.safeParse(name), Email.safeParse(email)];
  const errors = {
    name: line.success ? null : words.nameWrong,
    email: address.success ? null : words.emailWrong,
  };
  const facts = line.success && address.success ? { name: line.data, email: address.data, language } : null;
  return { facts, errors };
}

export function languageChoices(
  chosen: Account["language"],
  { peoplePageTexts: { people: words } }: Texts,
): LanguageFieldProps["languages"] {
  return LANGUAGES.map((value) => ({ value, text: words.languages[value], selected: value === chosen }));
}
