import type { EntryFieldsProps, EntryPart } from "../../templates/partials/entry-fields.js";
import { said } from "../../templates/texts/said.js";
import { wordBreach, wordRejection } from "../../templates/texts/texts.js";
import type { Checkpoint } from "../domain/agreements/calendar.js";
import type { EntryName } from "../domain/followups/round-work.js";
import { milestoneAt } from "../domain/items/item.js";
import type { TypedEconomy, TypedEffort } from "./my-follow-up-answers.form.js";
import { FIELDS } from "./my-follow-up-answers.form.js";
import type { Around } from "./my-follow-up-around.js";
import { differences } from "./my-follow-up-conflict.presenter.js";
import { economyFields, effortFields, textFields } from "./my-follow-up-fields.presenter.js";
import { fieldOf, hindrancesOf } from "./my-follow-up-hindrances.js";
import { type Held, milestoneField, type PartName, seenField, storedOf } from "./my-follow-up-parts.form.js";
import { lastRating, showRating } from "./my-follow-up-ratings.presenter.js";
import type { Task } from "./my-follow-up-tasks.js";

export function presentPart(around: Around, name: PartName): EntryPart {
  const { texts, task, round, held } = around;
  const { myFollowUpTexts: mine } = texts;
  const stage = task.entries.find((entry) => entry.name.of === entryOf(task, name))?.stage ?? null;
  const isLocked = stage?.progress === "approved" && !round.mayReview;
  const isWritable = task.isOpen && !isLocked;
  const kept = held.get(name);
  const typed = kept?.typed ?? storedOf(task, name);
  const errors = isWritable ? errorsOf(around, name, kept) : new Map<string, string>();
  return {
    id: `${task.key}-${name}`,
    heading: headingOf(around, name),
    asked: askedOf(around, name),
    last: lastOf(around, name),
    notes: task.isOpen
      ? [...(isLocked ? [mine.locked] : []), ...(stage?.progress === "submitted" ? [mine.submittedNote] : [])]
      : [],
    comment: stage?.work?.state === "returned" ? stage.work.comment : null,
    conflict: kept ? conflictOf(around, name, kept, isWritable) : null,
    fields: isWritable ? fieldsOf(around, name, typed, errors) : null,
    shown: isWritable ? null : shownOf(around, name),
  };
}

/** Both texts where a race was lost; and what was typed where it can no longer be put into fields. */
function conflictOf(around: Around, name: PartName, kept: Held, isWritable: boolean): EntryPart["conflict"] {
  const { texts } = around;
  const { conflict, refused } = texts.myFollowUpTexts;
  if (kept.isConflict) return { ...conflict, fields: differences(around, name, kept.typed) };
  if (kept.refused === null) return null;
  const fields = isWritable ? [] : differences(around, name, kept.typed);
  return { heading: refused, text: wordRejection(texts, kept.refused), fields };
}

function entryOf({ kind }: Task, name: PartName): EntryName["of"] {
  return kind === "milestones" ? "milestones" : (name as EntryName["of"]);
}

function headingOf({ texts: { myFollowUpTexts: mine } }: Around, name: PartName): string {
  if (name === "effort") return mine.effort;
  if (name === "economy") return mine.economy;
  return name === "latest-status" ? mine.latestStatus : mine.milestoneAt(name);
}

function askedOf({ texts: { dueTexts }, task }: Around, name: PartName): string | null {
  if (task.kind !== "ratings") return null;
  return name === "effort" ? dueTexts.effort(task.asked.effort) : dueTexts.economy(task.asked.economy);
}

function lastOf({ texts: { myFollowUpTexts: mine }, task, round }: Around, name: PartName) {
  if (task.kind !== "ratings" || round.round === "implementation") return null;
  return lastRating(mine, mine.lastTime, task.item, name === "effort" ? "effort" : "economy", round.round);
}

function shownOf({ texts: { myFollowUpTexts: mine }, task }: Around, name: PartName): EntryPart["shown"] {
  const shown = (text: string | null) => ({
    label: mine.status,
    smiley: null,
    word: text === null ? mine.shown.none : "",
    at: null,
    texts: text === null ? [] : [said(text)],
  });
  if (task.kind === "extra") return shown(task.asked.text);
  if (task.kind === "milestones") {
    return { ...shown(milestoneAt(task.item, name as Checkpoint)?.text ?? null), label: mine.milestone };
  }
  const rating = name === "effort" ? task.asked.effortRating : task.asked.economyRating;
  if (!rating) return shown(null);
  return showRating(mine, name === "effort" ? mine.effort : mine.economy, rating, null);
}

/** What is wrong, in the rule's words, by the field where it can be mended. Of what nobody has begun nothing is wrong. */
function errorsOf(around: Around, name: PartName, kept: Held | undefined): ReadonlyMap<string, string> {
  const { texts, task } = around;
  const { myFollowUpTexts: mine } = texts;
  const of = entryOf(task, name);
  const isBegun = task.entries.some(
    (entry) => entry.name.of === of && entry.stage !== null && entry.stage.progress !== "not-started",
  );
  const errors = new Map<string, string>();
  for (const finding of isBegun && !kept?.isConflict ? hindrancesOf(task, of) : []) {
    errors.set(fieldOf(finding) ?? FIELDS.effort, wordBreach(texts, finding.breach));
  }
  for (const problem of kept?.problems ?? []) {
    if (problem.code === "unprintable") errors.set(problem.field, mine.fieldTooLong(problem.limit));
    else if (problem.code === "action-without-smiley") errors.set(problem.field, mine.action.chooseSmiley);
    else errors.set(problem.field, mine.action.notSaved);
  }
  return errors;
}

function fieldsOf(
  around: Around,
  name: PartName,
  typed: unknown,
  errors: ReadonlyMap<string, string>,
): EntryFieldsProps {
  const seen = [seenField(around.task, name)];
  if (name === "effort") return { seen, ...effortFields(around, typed as TypedEffort, errors) };
  if (name === "economy") return { seen, ...economyFields(around, typed as TypedEconomy, errors) };
  if (name === "latest-status") {
    const { latestStatus: label, latestStatusHint: hint } = around.texts.myFollowUpTexts;
    return { seen, ...textFields(around, FIELDS.latestStatus, { label, hint, typed: typed as string }, errors) };
  }
  const { milestone: label } = around.texts.myFollowUpTexts;
  return { seen, ...textFields(around, milestoneField(name), { label, typed: typed as string }, errors) };
}
