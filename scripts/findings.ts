import type { Finding } from "../src/domain/findings/finding.js";
import type { Texts } from "../templates/texts/da.js";
import { wordBreach } from "../templates/texts/texts.js";

/** A finding as commands print it in JSON. */
export function findingJson(finding: Finding, texts: Texts) {
  const { fiscalYear, item, checkpoint, level, breach } = finding;
  return { rule: breach.rule, agreement: fiscalYear, item, checkpoint, level, message: wordBreach(texts, breach) };
}

/** A finding as one line for people: where it is, what is wrong, and last the rule. */
export function wordFinding({ fiscalYear, item, checkpoint, level, breach }: Finding, texts: Texts): string {
  const { roundTexts, commandTexts } = texts;
  const round = checkpoint ? `, ${roundTexts.followUp[checkpoint]}` : "";
  const place = `${commandTexts.item(item)} (${fiscalYear})${round}`;
  return `${place}: ${wordBreach(texts, breach)} [${breach.rule}, ${roundTexts.level[level]}]`;
}
