import type { CorrectedItem, CorrectPageProps } from "../../templates/pages/round-correct.js";
import type { EntryFieldsProps, EntryPart } from "../../templates/partials/entry-fields.js";
import type { TextFieldProps } from "../../templates/partials/text-field.js";
import type { SmileyDefinition } from "../../templates/reading-guides/reading-guide.js";
import type { Language } from "../../templates/texts/language.js";
import { quoting, type Wording } from "../../templates/texts/said.js";
import { textsIn } from "../../templates/texts/texts.js";
import type { Agreement } from "../domain/agreements/agreement.js";
import { ruleSet } from "../domain/agreements/rule-set.js";
import { economyAt, effortAt } from "../domain/items/item.js";
import type { PublishedRound } from "../usecases/show-published-item.js";
import { FIELDS } from "./my-follow-up-answers.form.js";
import { smileyDefinitions } from "./my-follow-up-definitions.js";
import { showRating } from "./my-follow-up-ratings.presenter.js";
import { FACT_FIELDS, fieldOf, type ReadCorrection, STATUS_FIELD } from "./round-correct.form.js";
import { presentChanges } from "./round-correct-changes.presenter.js";

/** What is corrected, and in which words. */
export interface Correcting {
  readonly at: PublishedRound;
  /** As it is published. */
  readonly agreement: Agreement;
  readonly read: readonly ReadCorrection[];
  readonly language: Language;
}

interface Around extends Correcting {
  readonly one: ReadCorrection;
}

/** The fields on everything that is corrected, what is wrong in them, and what they change. */
export function presentCorrections(
  correcting: Correcting,
): Pick<CorrectPageProps, "items" | "changes"> & { readonly faults: CorrectPageProps["faults"] } {
  const all = correcting.read.map((one) => ({ ...correcting, one }));
  return {
    items: all.map(presentItem),
    changes: all.flatMap(({ one }) => presentChanges(one, correcting.language)),
    faults: all.flatMap(faultsOf),
  };
}

/** What is corrected, as one names it. */
export function titleOf({
  subject,
  language,
}: Pick<ReadCorrection, "subject"> & { readonly language: Language }): Wording {
  const { choose } = textsIn(language).roundCorrectTexts;
  const { number, title } = subject.item;
  return quoting(
    (words) =>
      subject.kind === "item" ? choose.item(number, words) : choose.extra(number, words, subject.extra.fiscalYear),
    title,
  );
}

function presentItem(around: Around): CorrectedItem {
  const { subject } = around.one;
  return {
    id: idOf(around, "punkt"),
    heading: titleOf({ ...around, subject }),
    parts:
      subject.kind === "item" ? [effortPart(around), economyPart(around), factsPart(around)] : [statusPart(around)],
  };
}

function effortPart(around: Around): EntryPart {
  const { one, at, agreement, language } = around;
  const { myFollowUpTexts: mine } = textsIn(language);
  const { status, decidingBody, proposal, meeting } = one.typed.effort;
  const { action } = mine;
  const rating = effortAt(one.subject.item, at.round);
  const whenSad = {
    heading: action.heading,
    hint: action.hint,
    texts: [
      field(around, FIELDS.decidingBody, action.decidingBody, decidingBody),
      field(around, FIELDS.proposal, action.proposal, proposal, 3),
      field(around, FIELDS.meeting, action.meeting, meeting),
    ],
  };
  return part(around, FIELDS.effort, {
    heading: mine.effort,
    last: rating === null ? null : showRating(mine, textsIn(language).roundCorrectTexts.published, rating, null),
    choice: choice(around, "effort", smileyDefinitions(language, agreement).effort),
    texts: [field(around, FIELDS.effortStatus, mine.status, status, 4)],
    whenSad: ruleSet(agreement.ruleSet).knowsCorrectiveAction ? whenSad : null,
  });
}

function economyPart(around: Around): EntryPart {
  const { one, at, agreement, language } = around;
  const { myFollowUpTexts: mine, roundCorrectTexts } = textsIn(language);
  const rating = economyAt(one.subject.item, at.round);
  return part(around, FIELDS.economy, {
    heading: mine.economy,
    last: rating === null ? null : showRating(mine, roundCorrectTexts.published, rating, null),
    choice: choice(around, "economy", smileyDefinitions(language, agreement).economy),
    texts: [field(around, FIELDS.economyStatus, mine.status, one.typed.economy.status, 4)],
    whenSad: null,
  });
}

function factsPart(around: Around): EntryPart {
  const { roundCorrectTexts: texts } = textsIn(around.language);
  const { typed, published } = around.one;
  const names = Object.keys(FACT_FIELDS) as (keyof typeof FACT_FIELDS)[];
  const isTouched = names.some((name) => typed.facts[name] !== published.facts[name]);
  return part(around, "fakta", {
    heading: texts.itself,
    fold: { summary: texts.itselfFold, open: isTouched },
    texts: names.map((name) =>
      field(around, FACT_FIELDS[name], texts[name], typed.facts[name], name === "title" ? 1 : 6),
    ),
  });
}

function statusPart(around: Around): EntryPart {
  const { latestStatus } = textsIn(around.language).myFollowUpTexts;
  const texts = [field(around, STATUS_FIELD, latestStatus, around.one.typed.status, 6)];
  return part(around, STATUS_FIELD, { heading: latestStatus, texts });
}

function part(
  around: Around,
  name: string,
  { heading, last = null, ...fields }: Pick<EntryPart, "heading"> & Partial<Pick<EntryPart, "last"> & EntryFieldsProps>,
): EntryPart {
  const none = { asked: null, notes: [], comment: null, conflict: null, shown: null };
  const usual = { seen: [], fold: null, choice: null, texts: [], whenSad: null };
  return { id: idOf(around, `${name}-del`), heading, last, ...none, fields: { ...usual, ...fields } };
}

function choice(around: Around, of: "effort" | "economy", definitions: readonly SmileyDefinition[]) {
  const { one, language } = around;
  const { myFollowUpTexts: mine, roundCorrectTexts: texts } = textsIn(language);
  const chosen: string | null = one.typed[of].smiley;
  const none = one.published[of].smiley === null ? texts.keep : mine.blank.unrated;
  return {
    id: idOf(around, FIELDS[of]),
    name: fieldOf(one.subject, FIELDS[of]),
    legend: mine.rate[of],
    error: errorAt(around, FIELDS[of]),
    options: [
      ...definitions.map(({ smiley, meaning }) => ({
        ...{ value: smiley, smiley, word: mine.smiley[smiley], meaning },
        checked: chosen === smiley,
      })),
      { value: "", smiley: null, ...none, checked: chosen === null },
    ],
  };
}

function field(around: Around, name: string, label: string, value: string, rows = 1): TextFieldProps {
  const at = { id: idOf(around, name), name: fieldOf(around.one.subject, name), autocomplete: "off", isSaid: true };
  return { ...at, label, value, rows, error: errorAt(around, name) };
}

function errorAt(around: Around, name: string): string | null {
  const { myFollowUpTexts: mine, roundCorrectTexts: texts } = textsIn(around.language);
  const problem = around.one.problems.find(({ field: at }) => at === name);
  switch (problem?.code) {
    case undefined:
      return null;
    case "unprintable":
      return mine.fieldTooLong(problem.limit);
    case "action-without-smiley":
      return mine.action.chooseSmiley;
    case "action-incomplete":
      return mine.action.notSaved;
    case "empty":
      return texts.wrong.empty;
  }
}

function faultsOf(around: Around): CorrectPageProps["faults"] {
  const title = titleOf({ ...around, ...around.one });
  return around.one.problems.map(({ field: name }) => ({
    href: `#${idOf(around, name)}`,
    text: [title, `: ${errorAt(around, name)}`].flat(),
  }));
}

function idOf({ one: { subject } }: Around, name: string): string {
  return `${subject.key.replaceAll(/[^\p{L}\d]/gu, "-")}-${name}`;
}
