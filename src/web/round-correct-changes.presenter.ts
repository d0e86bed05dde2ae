import type { ShownChange } from "../../templates/pages/round-correct.js";
import type { Language } from "../../templates/texts/language.js";
import { textsIn } from "../../templates/texts/texts.js";
import type { ReadCorrection } from "./round-correct.form.js";

type Row = readonly [what: string, before: string, after: string];

/** What a correction changes, field by field: as it is published, and as it will be. */
export function presentChanges({ subject, typed, published }: ReadCorrection, language: Language): ShownChange[] {
  const { roundCorrectTexts: texts, myFollowUpTexts: mine } = textsIn(language);
  const { changes } = texts;
  const smiley = (of: "effort" | "economy"): Row => {
    const word = (said: ReadCorrection["typed"]) => {
      const chosen = said[of].smiley;
      return chosen === null ? changes.noSmiley : mine.smiley[chosen];
    };
    return [changes.smiley[of], word(published), word(typed)];
  };
  const rows: Row[] = [
    smiley("effort"),
    [changes.status.effort, published.effort.status, typed.effort.status],
    [mine.action.decidingBody, published.effort.decidingBody, typed.effort.decidingBody],
    [mine.action.proposal, published.effort.proposal, typed.effort.proposal],
    [mine.action.meeting, published.effort.meeting, typed.effort.meeting],
    smiley("economy"),
    [changes.status.economy, published.economy.status, typed.economy.status],
    [texts.title, published.facts.title, typed.facts.title],
    [texts.description, published.facts.description, typed.facts.description],
    [texts.money, published.facts.money, typed.facts.money],
    [mine.latestStatus, published.status, typed.status],
  ];
  const told = (text: string) => (text === "" ? changes.nothing : text);
  return rows
    .filter(([, before, after]) => before !== after)
    .map(([what, before, after]) => ({
      key: `${subject.key} ${what}`,
      what: changes.field(subject.item.number, what),
      before: told(before),
      after: told(after),
    }));
}
