import { problemTexts as da, type ProblemTexts } from "../../templates/texts/da/problems.js";
import { rejectionTexts as daRejections } from "../../templates/texts/da/rejections.js";
import { problemTexts as en } from "../../templates/texts/en/problems.js";
import { rejectionTexts as enRejections } from "../../templates/texts/en/rejections.js";
import type { Language } from "../../templates/texts/language.js";
import { problemTexts as sv } from "../../templates/texts/sv/problems.js";
import { rejectionTexts as svRejections } from "../../templates/texts/sv/rejections.js";
import type { ProblemCode, ProblemFacts } from "./problem.js";

type Detail = { readonly [C in ProblemCode]: (facts: Extract<ProblemFacts, { code: C }>) => string };

const DETAILS: Record<Language, Detail> = {
  da: { ...daRejections, ...da.detail },
  sv: { ...svRejections, ...sv.detail },
  en: { ...enRejections, ...en.detail },
};
const TITLES = { da: da.title, sv: sv.title, en: en.title };

export function titleOf(status: keyof ProblemTexts["title"], language: Language): string {
  return TITLES[language][status];
}

export function detailOf(facts: ProblemFacts, language: Language): string {
  const say = DETAILS[language][facts.code] as (facts: ProblemFacts) => string;
  return say(facts);
}
