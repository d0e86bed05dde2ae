import type { EntryFieldsProps } from "../../templates/partials/entry-fields.js";
import type { SmileyChoiceProps } from "../../templates/partials/smiley-choice.js";
import type { TextFieldProps } from "../../templates/partials/text-field.js";
import type { SmileyDefinition } from "../../templates/reading-guides/reading-guide.js";
import { ruleSet } from "../domain/agreements/rule-set.js";
import { FIELDS, type TypedEconomy, type TypedEffort } from "./my-follow-up-answers.form.js";
import type { Around } from "./my-follow-up-around.js";
import { smileyDefinitions } from "./my-follow-up-definitions.js";
import { fieldName } from "./my-follow-up-parts.form.js";

type Fields = Omit<EntryFieldsProps, "seen">;
type Errors = ReadonlyMap<string, string>;

export function effortFields(around: Around, typed: TypedEffort, errors: Errors): Fields {
  const { texts, task, round, language } = around;
  const { myFollowUpTexts: mine } = texts;
  const due = task.kind === "ratings" ? task.asked.effort.due : "unrated";
  const text = (field: string, label: string, value: string, more: Partial<TextFieldProps> = {}) =>
    textField(around, field, { label, value, ...more }, errors);
  const isUnasked = due === "carried" || due === "unrated";
  const isWritten = typed.smiley !== null || typed.status !== "";
  const { action } = mine;
  const knowsAction = ruleSet(round.agreement.ruleSet).knowsCorrectiveAction;
  return {
    fold: isUnasked ? { summary: mine.rateAnyway.effort, open: isWritten || errors.size > 0 } : null,
    choice: choice(around, FIELDS.effort, mine.rate.effort, {
      chosen: typed.smiley,
      definitions: smileyDefinitions(language, round.agreement).effort,
      blank: due === "carried" || due === "unrated" ? due : "assess",
      errors,
    }),
    texts: [
      text(FIELDS.effortStatus, mine.status, typed.status, {
        rows: 4,
        hint: isUnasked ? mine.rateAnyway.hint : mine.statusHint.effort,
      }),
    ],
    whenSad: knowsAction
      ? {
          heading: action.heading,
          hint: action.hint,
          texts: [
            text(FIELDS.decidingBody, action.decidingBody, typed.decidingBody, { hint: action.decidingBodyHint }),
            text(FIELDS.proposal, action.proposal, typed.proposal, { rows: 3, hint: action.proposalHint }),
            text(FIELDS.meeting, action.meeting, typed.meeting, { hint: action.meetingHint }),
          ],
        }
      : null,
  };
}

export function economyFields(around: Around, typed: TypedEconomy, errors: Errors): Fields {
  const { texts, task, round, language } = around;
  const { myFollowUpTexts: mine } = texts;
  const isUnasked = task.kind === "ratings" && task.asked.economy.due === "unrated";
  const isWritten = typed.smiley !== null || typed.status !== "";
  return {
    fold: isUnasked ? { summary: mine.rateAnyway.economy, open: isWritten || errors.size > 0 } : null,
    choice: choice(around, FIELDS.economy, mine.rate.economy, {
      chosen: typed.smiley,
      definitions: smileyDefinitions(language, round.agreement).economy,
      blank: isUnasked ? "unrated" : "assess",
      errors,
    }),
    texts: [
      textField(
        around,
        FIELDS.economyStatus,
        {
          label: mine.status,
          value: typed.status,
          rows: 4,
          hint: isUnasked ? mine.rateAnyway.hint : mine.statusHint.economy,
        },
        errors,
      ),
    ],
    whenSad: { ...mine.funding, texts: [] },
  };
}

export function textFields(
  around: Around,
  field: string,
  { label, hint, typed }: { readonly label: string; readonly hint?: string; readonly typed: string },
  errors: Errors,
): Fields {
  return {
    fold: null,
    choice: null,
    texts: [textField(around, field, { label, hint, value: typed, rows: 4 }, errors)],
    whenSad: null,
  };
}

function textField(
  { task }: Around,
  field: string,
  props: Pick<TextFieldProps, "label" | "value"> & Partial<TextFieldProps>,
  errors: Errors,
): TextFieldProps {
  return {
    id: `${task.key}-${field}`,
    name: fieldName(task, field),
    autocomplete: "off",
    isSaid: true,
    error: errors.get(field) ?? null,
    ...props,
  };
}

interface Choice {
  readonly chosen: string | null;
  readonly definitions: readonly SmileyDefinition[];
  readonly blank: "assess" | "carried" | "unrated";
  readonly errors: Errors;
}

function choice(
  { texts: { myFollowUpTexts: mine }, task }: Around,
  field: string,
  legend: string,
  { chosen, definitions, blank, errors }: Choice,
): SmileyChoiceProps {
  return {
    id: `${task.key}-${field}`,
    name: fieldName(task, field),
    legend,
    error: errors.get(field) ?? null,
    options: [
      ...definitions.map(({ smiley, meaning }) => ({
        value: smiley,
        smiley,
        word: mine.smiley[smiley],
        meaning,
        checked: chosen === smiley,
      })),
      { value: "", smiley: null, ...mine.blank[blank], checked: chosen === null },
    ],
  };
}
