import type { AccessibilityPageProps } from "../../templates/pages/accessibility.js";
import type { AccessibilityFacts } from "../../templates/texts/accessibility-facts.js";
import type { Texts } from "../../templates/texts/da.js";

/** The statement in words; what nobody has given is said to be missing, and nothing is claimed in its place. */
export function presentAccessibility(
  facts: AccessibilityFacts,
  { publicPageTexts: { accessibility: texts } }: Texts,
): AccessibilityPageProps {
  const { municipality, email, phone, status, assessedOn, assessedBy, shortcomings, statementUrl } = facts;
  return {
    texts,
    missing: missingIn(facts).map((fact) => texts.missingFact[fact]),
    responsible: texts.responsible(municipality),
    status: status === null ? texts.statusUnknown : texts.status[status],
    shortcomings,
    noShortcomings: wordNoShortcomings(facts, texts),
    assessed: assessedOn === null ? texts.notAssessed : texts.assessed(assessedOn, assessedBy),
    email,
    phone: phone === null ? null : { text: phone, href: `tel:${phone.replace(/[^+\d]/g, "")}` },
    statementUrl,
  };
}

type Missing = keyof Texts["publicPageTexts"]["accessibility"]["missingFact"];

function missingIn(facts: AccessibilityFacts): Missing[] {
  const given: Record<Missing, boolean> = {
    municipality: facts.municipality !== null,
    email: facts.email !== null,
    phone: facts.phone !== null,
    status: facts.status !== null,
    assessedOn: facts.assessedOn !== null,
    // whoever meets the standard in full has nothing to list
    shortcomings: facts.status === "full" || facts.shortcomings.length > 0,
  };
  return (Object.keys(given) as Missing[]).filter((fact) => !given[fact]);
}

function wordNoShortcomings(
  { status, shortcomings }: AccessibilityFacts,
  texts: AccessibilityPageProps["texts"],
): string | null {
  if (shortcomings.length > 0) return null;
  return status === "full" ? texts.noShortcomings : texts.shortcomingsUnknown;
}
