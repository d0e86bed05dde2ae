import { readingGuides as da } from "../../templates/reading-guides/da.js";
import { readingGuides as en } from "../../templates/reading-guides/en.js";
import type { SmileyDefinition } from "../../templates/reading-guides/reading-guide.js";
import { readingGuides as sv } from "../../templates/reading-guides/sv.js";
import type { Language } from "../../templates/texts/language.js";
import type { Agreement } from "../domain/agreements/agreement.js";

const GUIDES = { da, sv, en };

/** RULES-1: what each smiley stands for, as the agreement's own reading guide says it (EFF-1, ECO-2). */
export function smileyDefinitions(
  language: Language,
  agreement: Agreement,
): { readonly effort: readonly SmileyDefinition[]; readonly economy: readonly SmileyDefinition[] } {
  const { blocks } = GUIDES[language][agreement.ruleSet](agreement);
  const [effort = [], economy = []] = blocks.flatMap((block) => (block.kind === "smileys" ? [block.definitions] : []));
  return { effort, economy };
}
