import type { Finding } from "../src/domain/findings/finding.js";
import type { Texts } from "../templates/texts/da.js";
import { wordBreach } from "../templates/texts/texts.js";

/** A finding as commands print it in JSON. */
export function findingJson(finding: Finding, texts: Texts) {
  const { fiscalYear, item, checkpoint, level, breach } = finding;
  return { rule: breach.rule, agreement: fiscalYear, item, checkpoint, level, message: wordBreach(texts, breach) };
}
