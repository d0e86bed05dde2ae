import type { ConflictProps } from "../../templates/partials/conflict.js";
import type { MyFollowUpTexts } from "../../templates/texts/da/my-follow-up.js";
import { saidOr, type Wording } from "../../templates/texts/said.js";
import type { TypedEconomy, TypedEffort } from "./my-follow-up-answers.form.js";
import type { Around } from "./my-follow-up-around.js";
import { type PartName, storedOf } from "./my-follow-up-parts.form.js";

/** Field by field, what another has saved and what somebody has typed, where the two differ. */
export function differences({ texts, task }: Around, name: PartName, typed: unknown): ConflictProps["fields"] {
  const { myFollowUpTexts: mine } = texts;
  const stored = storedOf(task, name);
  if (typeof stored === "string") {
    const label = name === "latest-status" ? mine.latestStatus : mine.milestone;
    const told = (text: string) => saidOr(text, mine.conflict.nothing);
    return [{ label, theirs: told(stored), yours: told(typed as string) }];
  }
  const [theirs, yours] = [stored as Written, typed as Written];
  const labels = labelsOf(mine);
  return (Object.keys(labels) as (keyof Written)[])
    .filter((field) => (theirs[field] ?? "") !== (yours[field] ?? ""))
    .map((field) => ({
      label: labels[field],
      theirs: wordField(mine, theirs, field),
      yours: wordField(mine, yours, field),
    }));
}

type Written = Partial<TypedEffort> & TypedEconomy;

function labelsOf({ status, action, choice }: MyFollowUpTexts): Readonly<Record<keyof Written, string>> {
  return {
    smiley: choice,
    status,
    decidingBody: action.decidingBody,
    proposal: action.proposal,
    meeting: action.meeting,
  };
}

function wordField({ smiley, blank, conflict }: MyFollowUpTexts, written: Written, field: keyof Written): Wording {
  if (field !== "smiley") return saidOr(written[field] ?? null, conflict.nothing);
  return written.smiley ? smiley[written.smiley] : blank.assess.word;
}
