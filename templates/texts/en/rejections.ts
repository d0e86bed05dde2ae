import type { ItemUse } from "../../../src/domain/agreements/agreement-rejection.js";
import type { RoundName } from "../../../src/domain/followups/round-work.js";
import type { RejectionTexts } from "../da/rejections.js";
import { sentenceCase } from "../sentence-case.js";
import { peopleRejectionTexts } from "./people.js";
import { roundTexts } from "./rounds.js";

const { entry, entryIs, followUp, progress, state, smiley, subject } = roundTexts;

export const rejectionTexts: RejectionTexts = {
  ...peopleRejectionTexts,
  "agreement-unknown": (f) => `There is no agreement on budget ${f.fiscalYear}. Import it first, or correct the year.`,
  "agreement-exists": (f) =>
    `The agreement on budget ${f.fiscalYear} already exists. Correct it, or choose another fiscal year.`,
  "plan-not-frozen": (f) =>
    `The implementation plan for budget ${f.fiscalYear} is not frozen. It is frozen when it is closed, or when ${followUp.first} is opened; if the follow-up was brought in from a document, the plan is on paper only.`,
  "item-unknown": (f) => `The agreement on budget ${f.fiscalYear} has no item ${f.item}.`,
  "item-exists": (f) => `The agreement on budget ${f.fiscalYear} already has an item ${f.item}. Choose another number.`,
  "chapter-unknown": (f) =>
    `The agreement on budget ${f.fiscalYear} has no chapter at place ${f.chapter}; the first is place 0.`,
  "item-in-use": (f) => `Item ${f.item} cannot be removed: ${inUse(f.use)}.`,
  "chapter-gone": (f) =>
    `The agreement on budget ${f.fiscalYear} has no chapter no. ${f.place}. It may have been moved or removed.`,
  "chapter-exists": (f) =>
    `The agreement on budget ${f.fiscalYear} already has a chapter with that number, title and sub-theme.`,
  "chapter-not-empty": (f) =>
    `The chapter “${f.chapter}” has ${f.items} ${f.items === 1 ? "item" : "items"} and cannot be removed. Move or remove them first.`,
  "unit-unknown": (f) => `No item of the agreement on budget ${f.fiscalYear} names “${f.unit}”.`,
  "unit-exists": (f) => `The agreement already names “${f.unit}”. Under that name the two would become one.`,
  "committee-unknown": (f) =>
    `No item of the agreement on budget ${f.fiscalYear} names “${f.committee}”. Write the committee's name as the agreement does.`,
  "follow-up-not-planned": (f) =>
    f.state === "open"
      ? `${theRound(f)} is already open.`
      : `${theRound(f)} is ${state[f.state]} and cannot be opened.`,
  "follow-up-not-open": (f) =>
    f.state === "planned"
      ? `${theRound(f)} has not been opened yet. It must be opened first.`
      : `${theRound(f)} is ${state[f.state]} and cannot be changed.`,
  "follow-up-before-not-closed": (f) =>
    f.checkpoint === "implementation"
      ? `${theRound(f)} can no longer be opened: ${followUp[f.before]} is ${state[f.state]}.`
      : `${theRound(f)} can be opened once ${followUp[f.before]} is closed; it is ${state[f.state]}.`,
  "follow-up-hindered": (f) =>
    `${theRound(f)} cannot be closed: ${f.hindrances.length} ${f.hindrances.length === 1 ? "thing" : "things"} must be settled first.`,
  "follow-up-open-here": (f) => `${theRound(f)} is open here and cannot be imported as history. Close it first.`,
  "follow-up-not-closed": (f) =>
    ({
      planned: `${theRound(f)} has not been opened yet. It must be opened and closed first.`,
      open: `${theRound(f)} is open. It must be closed first.`,
      closed: `${theRound(f)} is closed.`,
      published: `${theRound(f)} has already been published. Corrections take a new edition.`,
    })[f.state],
  "follow-up-not-published": (f) =>
    ({
      planned: `${theRound(f)} has not been opened yet and has no edition to correct.`,
      open: `${theRound(f)} is open and has no edition to correct. Change the entries instead.`,
      closed: `${theRound(f)} has not been published and has no edition to correct. Reopen it instead.`,
      published: `${theRound(f)} has been published.`,
    })[f.state],
  "follow-up-imported": (f) => `${theRound(f)} was imported as history and can be neither reopened nor published.`,
  "later-round-begun": (f) =>
    `${theRound(f)} cannot be reopened: ${followUp[f.later]} is ${state[f.state]} and builds on it.`,
  "later-round-closed": (f) =>
    `${theRound(f)} cannot be corrected while ${followUp[f.later]} is closed: it builds on it. Reopen ${followUp[f.later]} first.`,
  "correction-hindered": (f) =>
    `The correction cannot be published: with it ${f.hindrances.length} ${f.hindrances.length === 1 ? "thing" : "things"} would break the rules. Put that right in the same edition.`,
  "edition-unknown": (f) => `${theRound(f)} has no edition ${f.number}. Check the number.`,
  "entry-not-asked": (f) =>
    `Item ${f.entry.item}: no entry for ${entry[f.entry.of]} is due in ${followUp[f.checkpoint]}, and none has been written. Check the item and the round, or leave the entry out.`,
  "entry-approved": (f) =>
    `Item ${f.entry.item}: the entry for ${entry[f.entry.of]} has been approved and cannot be changed. Ask the finance office to return it.`,
  "entry-not-submitted": (f) =>
    f.state === "approved"
      ? `Item ${f.entry.item}: the entry for ${entry[f.entry.of]} is already approved and is not to be included here.`
      : `Item ${f.entry.item}: the entry for ${entry[f.entry.of]} ${entryIs[f.state]}. It must be submitted before it can be approved or returned.`,
  "entry-already": (f) =>
    `Item ${f.entry.item}: the entry for ${entry[f.entry.of]} is already ${progress[f.state]} and is not to be included here.`,
  "entries-hindered": (f) =>
    `It cannot be submitted yet: ${f.hindrances.length} ${f.hindrances.length === 1 ? "thing" : "things"} must be settled first.`,
  "milestone-of-held-round": (f) =>
    `The milestone of item ${f.item} at ${followUp[f.checkpoint]} cannot be changed: the follow-up is ${state[f.state]}.`,
  "not-unresolved": (f) => `Item ${f.item} has no unresolved smiley for ${subject[f.of]} at ${followUp[f.checkpoint]}.`,
  "reading-impossible": (f) =>
    f.of === "effort"
      ? `An unresolved smiley for the effort can only be neutral or sad, not ${smiley[f.smiley]} (item ${f.item}).`
      : `The smiley for the economy can only be happy or sad, not ${smiley[f.smiley]} (item ${f.item}).`,
  "already-read-otherwise": (f) =>
    `The smiley for ${subject[f.of]} at ${followUp[f.checkpoint]} of item ${f.item} has already been read as ${smiley[f.smiley]}.`,
  "extra-follow-up-unknown": (f) =>
    `Item ${f.item} of the agreement on budget ${f.of} is not an extra follow-up in the follow-ups on the agreement on budget ${f.fiscalYear}.`,
  "upload-unknown": () =>
    "There is no file to import here: it has been imported, discarded or is more than a day old. Send it again if it is to be imported.",
  "changed-meanwhile": () => "Somebody has changed it since you fetched it. Fetch it again and try once more.",
};

function theRound({ fiscalYear, checkpoint }: { readonly fiscalYear: number; readonly checkpoint: RoundName }): string {
  const of = checkpoint === "implementation" ? "for" : "on";
  return sentenceCase(`${followUp[checkpoint]} ${of} the agreement on budget ${fiscalYear}`);
}

/** As it follows “cannot be removed”. */
function inUse(use: ItemUse): string {
  switch (use.kind) {
    case "in-held-round":
      return `it is in ${followUp[use.round]}, which is locked`;
    case "rated":
      return `it has been rated in ${followUp[use.round]}. Remove the rating first`;
    case "handed-in":
      return `something has been submitted on it in ${followUp[use.round]}`;
    case "taken-along":
      return `the agreement on budget ${use.by} takes it along as an extra follow-up`;
    case "coordinated":
      return `${use.by} is its coordinator. Remove the coordinator first`;
  }
}
