import type { ShownChange } from "../../templates/pages/round-correct.js";
import type { Language } from "../../templates/texts/language.js";
import { plain, saidOr, type Wording } from "../../templates/texts/said.js";
import { textsIn } from "../../templates/texts/texts.js";
import type { ReadCorrection } from "./round-correct.form.js";

type Row = readonly [what: string, before: Wording, after: Wording];

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
  const text = (what: string, before: string, after: string): Row => [
    what,
    saidOr(before, changes.nothing),
    saidOr(after, changes.nothing),
  ];
  const rows: Row[] = [
    smiley("effort"),
    text(changes.status.effort, published.effort.status, typed.effort.status),
    text(mine.action.decidingBody, published.effort.decidingBody, typed.effort.decidingBody),
    text(mine.action.proposal, published.effort.proposal, typed.effort.proposal),
    text(mine.action.meeting, published.effort.meeting, typed.effort.meeting),
    smiley("economy"),
    text(changes.status.economy, published.economy.status, typed.economy.status),
    text(texts.title, published.facts.title, typed.facts.title),
    text(texts.description, published.facts.description, typed.facts.description),
    text(texts.money, published.facts.money, typed.facts.money),
    text(mine.latestStatus, published.status, typed.status),
  ];
  return rows
    .filter(([, before, after]) => plain(before) !== plain(after))
    .map(([what, before, after]) => ({
      key: `${subject.key} ${what}`,
      what: changes.field(subject.item.number, what),
      before,
      after,
    }));
}
