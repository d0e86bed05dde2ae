import type { FactsField } from "../../templates/pages/agreement-facts.js";
import type { AgreementPageTexts } from "../../templates/texts/da/agreement-pages.js";
import type { Agreement } from "../domain/agreements/agreement.js";
import { FiscalYear } from "../domain/ids.js";
import { Line } from "../domain/text.js";
import type { AgreementFacts } from "../usecases/edit-agreement.js";
import type { Form } from "./forms.js";

/** What was typed, to be shown again. */
export type TypedFacts = Readonly<Record<FactsField, string>>;

export const FACTS_IDS: Readonly<Record<FactsField, string>> = {
  year: "aar",
  title: "titel",
  caseNumber: "sagsid",
  contactName: "kontakt-navn",
  contactPhone: "kontakt-telefon",
  contactEmail: "kontakt-email",
};

export const NO_FACTS: TypedFacts = {
  year: "",
  title: "",
  caseNumber: "",
  contactName: "",
  contactPhone: "",
  contactEmail: "",
};

export function typedFacts(form: Form): TypedFacts {
  const typed = Object.entries(FACTS_IDS).map(([field, id]) => [field, form.text(id).trim()]);
  return { ...NO_FACTS, ...Object.fromEntries(typed) };
}

export function factsAsTyped({ fiscalYear, title, caseNumber, contact }: Agreement): TypedFacts {
  return {
    year: String(fiscalYear),
    title: title.trim(),
    caseNumber: (caseNumber ?? "").trim(),
    contactName: (contact.name ?? "").trim(),
    contactPhone: (contact.phone ?? "").trim(),
    contactEmail: (contact.email ?? "").trim(),
  };
}

interface ReadFacts {
  readonly errors: Readonly<Partial<Record<FactsField, string>>>;
  /** Only to be used when there are no errors. */
  readonly fiscalYear: number;
  readonly facts: AgreementFacts;
}

export function readFacts(typed: TypedFacts, texts: AgreementPageTexts["facts"]): ReadFacts {
  const year = FiscalYear.safeParse(/^\d{4}$/.test(typed.year) ? Number(typed.year) : Number.NaN);
  const isLine = (field: FactsField) => typed[field] === "" || Line.safeParse(typed[field]).success;
  const errors = {
    ...(year.success ? {} : { year: texts.yearWrong }),
    ...(Line.safeParse(typed.title).success ? {} : { title: texts.titleWrong }),
    ...(isLine("caseNumber") ? {} : { caseNumber: texts.lineWrong }),
    ...(isLine("contactName") ? {} : { contactName: texts.lineWrong }),
    ...(isLine("contactPhone") ? {} : { contactPhone: texts.lineWrong }),
    ...(isLine("contactEmail") ? {} : { contactEmail: texts.lineWrong }),
  };
  const { title, caseNumber, contactName, contactPhone, contactEmail } = typed;
  const contact = { name: contactName || null, phone: contactPhone || null, email: contactEmail || null };
  return { errors, fiscalYear: year.data ?? 0, facts: { title, caseNumber: caseNumber || null, contact } };
}
