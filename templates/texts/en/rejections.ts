import type { RejectionTexts } from "../da/rejections.js";
import { sentenceCase } from "../sentence-case.js";
import { peopleRejectionTexts } from "./people.js";
import { roundTexts } from "./rounds.js";

const { entry, followUp, progress, state, smiley, subject } = roundTexts;

export const rejectionTexts: RejectionTexts = {
  ...peopleRejectionTexts,
  "agreement-unknown": (f) => `There is no agreement on budget ${f.fiscalYear}. Import it first, or correct the year.`,
  "agreement-exists": (f) => `The agreement on budget ${f.fiscalYear} already exists.`,
  "item-unknown": (f) => `The agreement on budget ${f.fiscalYear} has no item ${f.item}.`,
  "item-exists": (f) => `The agreement on budget ${f.fiscalYear} already has an item ${f.item}. Choose another number.`,
  "chapter-unknown": (f) =>
    `The agreement on budget ${f.fiscalYear} has no chapter at place ${f.chapter}; the first is place 0.`,
  "committee-unknown": (f) =>
    `No item of the agreement on budget ${f.fiscalYear} names “${f.committee}”. Write the committee's name as the agreement does.`,
  "follow-up-not-planned": (f) =>
    f.state === "open"
      ? `${sentenceCase(followUp[f.checkpoint])} on the agreement on budget ${f.fiscalYear} is already open.`
      : `${sentenceCase(followUp[f.checkpoint])} on the agreement on budget ${f.fiscalYear} is ${state[f.state]} and cannot be opened.`,
  "follow-up-not-open": (f) =>
    f.state === "planned"
      ? `${sentenceCase(followUp[f.checkpoint])} on the agreement on budget ${f.fiscalYear} has not been opened yet. Open it first.`
      : `${sentenceCase(followUp[f.checkpoint])} on the agreement on budget ${f.fiscalYear} is ${state[f.state]} and cannot be changed.`,
  "follow-up-before-not-closed": (f) =>
    `${sentenceCase(followUp[f.checkpoint])} on the agreement on budget ${f.fiscalYear} can be opened once ${followUp[f.before]} is closed; it is ${state[f.state]}.`,
  "follow-up-hindered": (f) =>
    `${sentenceCase(followUp[f.checkpoint])} on the agreement on budget ${f.fiscalYear} cannot be closed: ${f.hindrances.length} ${f.hindrances.length === 1 ? "thing" : "things"} must be settled first.`,
  "follow-up-open-here": (f) =>
    `${sentenceCase(followUp[f.checkpoint])} on the agreement on budget ${f.fiscalYear} is open here and cannot be imported as history. Close it first.`,
  "follow-up-not-closed": (f) =>
    `${sentenceCase(followUp[f.checkpoint])} on the agreement on budget ${f.fiscalYear} is ${state[f.state]}; only a closed one can be reopened or published.`,
  "follow-up-not-published": (f) =>
    `${sentenceCase(followUp[f.checkpoint])} on the agreement on budget ${f.fiscalYear} is ${state[f.state]} and has no edition to correct.`,
  "follow-up-imported": (f) =>
    `${sentenceCase(followUp[f.checkpoint])} on the agreement on budget ${f.fiscalYear} is imported history and can be neither reopened nor published.`,
  "later-round-begun": (f) =>
    `${sentenceCase(followUp[f.checkpoint])} on the agreement on budget ${f.fiscalYear} cannot be reopened: ${followUp[f.later]} is ${state[f.state]} and builds on it.`,
  "edition-unknown": (f) =>
    `${sentenceCase(followUp[f.checkpoint])} on the agreement on budget ${f.fiscalYear} has no edition ${f.number}.`,
  "entry-not-asked": (f) =>
    `Item ${f.entry.item}: nothing is asked of ${entry[f.entry.of]} in ${followUp[f.checkpoint]}, and nothing has been written.`,
  "entry-approved": (f) =>
    `Item ${f.entry.item}: what was written of ${entry[f.entry.of]} has been approved and cannot be changed. Ask the finance office to return it.`,
  "entry-not-submitted": (f) =>
    `Item ${f.entry.item}: what was written of ${entry[f.entry.of]} is ${progress[f.state]}, so it can be neither approved nor returned. It must be submitted first.`,
  "entry-already": (f) =>
    `Item ${f.entry.item}: what was written of ${entry[f.entry.of]} is already ${progress[f.state]}.`,
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
  "changed-meanwhile": () => "Somebody has changed it since you fetched it. Fetch it again and try once more.",
};
