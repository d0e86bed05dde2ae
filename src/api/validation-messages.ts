import type { z } from "zod";
import { da as daLocale, en as enLocale, sv as svLocale } from "zod/locales";
import { problemTexts as da } from "../../templates/texts/da/problems.js";
import { problemTexts as en } from "../../templates/texts/en/problems.js";
import type { Language } from "../../templates/texts/language.js";
import { problemTexts as sv } from "../../templates/texts/sv/problems.js";
import type { DocumentIssue } from "./api-services.js";

/** One field that is wrong, as in `body.contact.email`, and what is wrong with it. */
export interface FieldError {
  readonly field: string;
  readonly message: string;
}

const LOCALES = { da: daLocale(), sv: svLocale(), en: enLocale() };
const TEXTS = { da: da.issue, sv: sv.issue, en: en.issue };
const WHOLE = { da: da.whole, sv: sv.whole, en: en.whole };

/** More than a person mends in one go; a file of another kind would otherwise be answered with megabytes. */
const MOST_ERRORS = 200;

export function fieldErrors(
  root: string,
  { found, input }: { readonly found: readonly z.core.$ZodIssue[]; readonly input: unknown },
  language: Language,
): FieldError[] {
  return found.flatMap((issue) => shapeErrors(root, issue, input, language)).slice(0, MOST_ERRORS);
}

export function documentErrors(issues: readonly DocumentIssue[], input: unknown, language: Language): FieldError[] {
  const errors = issues.slice(0, MOST_ERRORS).flatMap((found) => {
    if (found.kind === "shape") return shapeErrors("body", found.issue, input, language);
    return [{ field: fieldName("body", found.path), message: WHOLE[language][found.code] }];
  });
  return errors.slice(0, MOST_ERRORS);
}

function shapeErrors(root: string, issue: z.core.$ZodIssue, input: unknown, language: Language): FieldError[] {
  const { path } = issue;
  if (issue.code === "unrecognized_keys") {
    const message = TEXTS[language].unknownField;
    return issue.keys.map((key) => ({ field: fieldName(root, [...path, key]), message }));
  }
  const inside = issue.code === "invalid_union" ? closestBranch(issue) : null;
  if (inside) {
    return inside.flatMap((part) => shapeErrors(root, { ...part, path: [...path, ...part.path] }, input, language));
  }
  return [{ field: fieldName(root, path), message: messageOf(issue, valueAt(input, path), language) }];
}

/** Of several shapes that were tried, the one that fits from outside and fails further in says most. */
function closestBranch(issue: z.core.$ZodIssueInvalidUnion): z.core.$ZodIssue[] | null {
  return issue.errors.find((branch) => branch.some(({ path }) => path.length > 0)) ?? null;
}

function messageOf(issue: z.core.$ZodIssue, value: unknown, language: Language): string {
  const texts = TEXTS[language];
  if (value === undefined) return texts.required;
  if (issue.code === "custom") return customMessage(issue, language);
  if (issue.code === "invalid_format" && issue.format === "regex") return texts.form;
  if (issue.code === "too_big" && issue.origin === "string") return texts.tooLong(Number(issue.maximum));
  const said = LOCALES[language].localeError({ ...issue, input: value } as z.core.$ZodRawIssue);
  return (typeof said === "string" ? said : said?.message) ?? texts.form;
}

function customMessage({ params }: z.core.$ZodIssueCustom, language: Language): string {
  const texts = TEXTS[language];
  if (params?.code === "empty") return texts.empty;
  if (params?.code === "twice") return texts.twice;
  return texts.form;
}

function fieldName(root: string, path: readonly PropertyKey[]): string {
  return [root, ...path.map((key) => String(key).slice(0, 100))].join(".");
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  let value = input;
  for (const key of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<PropertyKey, unknown>)[key];
  }
  return value;
}
