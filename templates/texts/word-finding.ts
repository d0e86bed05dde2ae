import type { Finding } from "../../src/domain/findings/finding.js";
import type { Texts } from "./da.js";
import { wordBreach } from "./texts.js";

/** A finding as one line for people: where it is, what is wrong, and last the rule. */
export function wordFinding({ fiscalYear, item, checkpoint, level, breach }: Finding, texts: Texts): string {
  const { roundTexts, commandTexts } = texts;
  const round = checkpoint ? `, ${roundTexts.followUp[checkpoint]}` : "";
  const place = `${commandTexts.item(item)} (${fiscalYear})${round}`;
  return `${place}: ${wordBreach(texts, breach)} [${breach.rule}, ${roundTexts.level[level]}]`;
}
