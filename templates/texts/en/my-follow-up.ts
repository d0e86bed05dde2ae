import type { MyFollowUpTexts } from "../da/my-follow-up.js";
import { sentenceCase } from "../sentence-case.js";
import { roundTexts } from "./rounds.js";

const { followUp, smiley } = roundTexts;

const points = (count: number) => (count === 1 ? "1 item" : `${count} items`);

export const myFollowUpTexts: MyFollowUpTexts = {
  heading: "My follow-up",
  noneOpen: {
    heading: "No follow-up is open",
    text: "There is nothing to fill in just now. The finance office opens the next follow-up when its time has come.",
  },
  round: (round, year) => `${sentenceCase(followUp[round])}, budget ${year}`,
  otherRounds: "Other open rounds",
  deadline: (day) => `Deadline: ${day}.`,
  noDeadline: "No deadline has been set.",
  left: (left, all) => {
    if (all === 0) return "You have no items to submit.";
    if (left > 0) return `You have ${points(left)} of ${all} left.`;
    return all === 1 ? "Your one item has been submitted." : `All ${all} items have been submitted.`;
  },
  closed: (state) =>
    state === "planned"
      ? "The follow-up has not been opened yet, so this can only be read."
      : `The follow-up is ${roundTexts.state[state]}, so this can only be read.`,
  readOnly: "You can read what is reported, but not write in it.",
  showAll: "Show all on one page",
  list: {
    returned: "Returned to you",
    "not-started": "Not started",
    draft: "Drafts",
    submitted: "Submitted",
    approved: "Approved",
    settled: "Carried forward or blank",
  },
  comment: "The finance office writes",
  missing: "Before it can be submitted",
  lastTime: "Last time",
  submitReady: (count) => `Submit all that is ready (${points(count)})`,
  nothingReady: "Nothing is ready to be submitted yet.",
  leadSubmits: "When the drafts are done, the head of the centre submits them.",
  submitted: (items) => `Submitted: ${items}.`,
  submittedHeading: "It has been submitted",
  partly: (items) => `Submitted by your centre: ${items}. The other responsible centres have yet to submit their part.`,
  inPart: (items) => `Submitted in part: ${items}. Some of it is still missing.`,
  leftOver: (count) =>
    count === 0 ? "There is nothing more to submit." : `${points(count)} left. Under each it says why.`,
  listChanged:
    "Something has changed since you opened the list. Look through it and submit again. Nothing has been submitted.",
  item: (number, title) => `Item ${number} ${title}`,
  extraNumber: (number, year) => `${number} (budget ${year})`,
  extra: (year) => `Extra follow-up, budget ${year}`,
  back: "Back to the list",
  about: "About the item",
  centres: "Responsible centre",
  committees: "Responsible committee",
  description: "Description",
  economyText: "Economy in the agreement",
  milestoneNow: "Milestone in this follow-up",
  noMilestone: "There is no milestone in this follow-up.",
  earlier: "Earlier follow-ups",
  effort: "Effort",
  economy: "Economy",
  milestone: "Milestone",
  choice: "Smiley",
  rate: { effort: "Assess the effort", economy: "Assess the economy" },
  blank: {
    assess: { word: "Not assessed yet", meaning: "You can save a draft without a smiley." },
    carried: { word: "Carried forward", meaning: "The happy smiley is carried forward without your writing anything." },
    unrated: { word: "No assessment", meaning: "The field is left blank in the follow-up." },
  },
  rateAnyway: {
    effort: "Assess the effort all the same",
    economy: "Assess the economy all the same",
    hint: "If you do, write a status text that says why.",
  },
  status: "Status",
  statusHint: {
    effort: "A neutral or sad smiley must be explained. Write what has happened and what is outstanding.",
    economy: "A sad smiley must be explained.",
  },
  action: {
    heading: "Corrective action",
    hint: "For a sad smiley: who decides, and either what is proposed or when the matter is put before them.",
    decidingBody: "Who decides?",
    decidingBodyHint: "For example a committee or the council.",
    proposal: "Proposed corrective action",
    proposalHint: "Leave it empty if the matter is only put before them.",
    meeting: "Expected meeting",
    meetingHint: "For example: 3 November 2026.",
    notSaved: "The corrective action has not been saved yet: something in it is missing.",
    chooseSmiley: "Choose a smiley. The corrective action is saved only together with it.",
  },
  funding: {
    heading: "Alternative funding",
    hint: "For an overspend or added money: write in the status text where the money is to come from, or that a new case will follow. For a deferral it is enough to write from which year and to which.",
  },
  latestStatus: "Latest status",
  latestStatusHint: "An extra follow-up has no smiley. Write how far the item is now.",
  milestonesHint: "Write what is to be reached by each follow-up. A field may be left empty.",
  milestoneAt: (checkpoint) => sentenceCase(followUp[checkpoint]),
  locked: "Approved. If something has to change, ask the finance office to return it.",
  submittedNote: "Submitted. If you change anything, it becomes a draft that must be submitted again.",
  shown: {
    carried: (checkpoint) => `${smiley.happy}, carried forward from ${followUp[checkpoint]}`,
    unrated: "not assessed",
    unresolved: "unresolved smiley",
    unknown: "unknown",
    "not-reported": "not reported",
    postponed: "postponed by decision",
    none: "Nothing written yet.",
    proposed: (body, proposal) => `For decision by ${body}: ${proposal}`,
    putBefore: (body) => `The matter is put before ${body}.`,
    meeting: (meeting) => `Expected meeting: ${meeting}.`,
  },
  lastAt: (checkpoint) => `at ${followUp[checkpoint]}`,
  smiley: {
    happy: sentenceCase(smiley.happy),
    neutral: sentenceCase(smiley.neutral),
    sad: sentenceCase(smiley.sad),
  },
  save: "Save draft",
  saveAll: "Save all drafts",
  sheets: "The items, some at a time",
  sheet: (from: string, to: string) => `From ${from} to ${to}`,
  saveAndNext: "Save and go to the next",
  saveAndSubmit: "Save and submit",
  saved: (items) => `The draft of item ${items} has been saved.`,
  savedHeading: "Saved",
  savedLacks: "It is saved as a draft, but cannot be submitted yet:",
  savedAt: (time) => `Saved at ${time}`,
  time: (at) => TIME.format(at),
  fieldTooLong: (characters) =>
    `The text has not been saved: it is too long (at most ${characters.toLocaleString("en-GB")} characters) or holds characters that cannot be printed.`,
  notAllSaved: "Not everything has been saved",
  notAllSavedText: "What you wrote still stands in the fields. Mend what is marked and save again.",
  conflict: {
    heading: "Somebody else has changed the same",
    text: "Your text has not been saved yet, and nothing is lost. Compare the two, edit the fields and save; or keep the other’s.",
    theirs: "The other’s",
    yours: "Yours",
    nothing: "(empty)",
    takeTheirs: "Keep the other’s, and discard yours",
  },
  refused: "It could not be saved",
  signedOut: {
    heading: "Sign in again, and we save what you wrote",
    text: "You have been away so long that you are signed out. What you wrote is kept on this page and is not lost.",
    tooMuch:
      "What you wrote was too much to be brought along here. Go back in the browser and copy what you want to keep before you sign in.",
    submit: "Sign in",
    again: "You are signed in again",
    againText: "All that is left is to save what you wrote.",
    anew: "You have signed in anew",
    anewText: "The page is from before you signed in again. What you wrote is here and only needs saving.",
    save: "Save what I wrote",
  },
  live: {
    saving: "Saving …",
    offline: "Not saved – the connection is gone; we are trying again.",
    signedOut: "Not saved – you are signed out. Choose “Save draft” and sign in; nothing is lost.",
    signedInAnew: "Not saved – you have signed in anew. Choose “Save draft”; nothing is lost.",
    conflict: "Not saved – somebody else has changed the same. Choose “Save draft” to see both.",
    problem: "Not everything has been saved. Choose “Save draft” to see what is missing.",
    restored: "What you wrote last time without its being saved has been put back.",
  },
};

const TIME = new Intl.DateTimeFormat("en-GB", { timeStyle: "short", timeZone: "Europe/Copenhagen" });
