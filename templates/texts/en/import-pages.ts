import type { ImportPageTexts } from "../da/import-pages.js";

const items = (count: number) => (count === 1 ? "1 item" : `${count} items`);

export const importPageTexts: ImportPageTexts = {
  link: "Import a report or an agreement",
  upload: {
    heading: "Import a report or an agreement",
    lead: "Choose a follow-up in Word, or an agreement that was exported from here. First you see what would come in; nothing changes until you say yes.",
    file: "File",
    hint: (megabytes) => `A Word document (.docx) or an exported agreement (.json) of at most ${megabytes} MB.`,
    submit: "See what would come in",
    reading: "The file is being sent and read. This may take a moment.",
    refused: "The file cannot be imported",
    missing: "Choose a file.",
    waitingHeading: "Files you have not finished with",
    waitingHint: "They are forgotten a day after they were sent.",
    sentAt: (instant) => `sent ${instant}`,
    forgotten: "The file has been forgotten, and nothing of it was imported.",
  },
  preview: {
    heading: (file) => `See what would come in: ${file}`,
    lead: "Nothing has been imported yet. What is here already stays as it is; only what is missing is added.",
    nothing: "Everything in the file is here already. There is nothing to import.",
    refused: "The file cannot be imported as things stand",
    changed:
      "Somebody has changed something since you saw what would come in, and nothing has been imported yet. Look through it again.",
    another: "Choose another file",
    change: {
      added: "The agreement is new here.",
      extended: "The agreement is here already and will be extended.",
      unchanged: "The agreement is here already and will not be changed.",
    },
    facts: {
      held: "Follow-ups",
      chapters: "Chapters",
      items: "Items",
      milestones: "Milestones",
      effort: "Effort",
      economy: "Economy",
      none: "none",
      noSmileys: "no smileys",
    },
    factsHeading: "What the agreement will hold",
    unresolvedHeading: (count) => `Unresolved smileys (${count})`,
    unresolved:
      "Neutral and sad are printed alike in the file. They count as not happy until they have been read. Once the file has been imported, each is read with a click.",
    unresolvedLink: "Unresolved smileys that are here already",
    glyph: (place, glyph) => `${place}: printed as ${glyph}`,
    findings: {
      hindrance: (count) => (count === 1 ? "1 hindrance" : `${count} hindrances`),
      warning: (count) => (count === 1 ? "1 warning" : `${count} warnings`),
      note: (count) => (count === 1 ? "1 note" : `${count} notes`),
    },
    findingsHeading: "Breaches of the rules",
    findingsExplain:
      "What breaks a rule is imported as it stands, and can be seen here afterwards. Nothing is silently mended.",
    noFindings: "All rules are kept.",
    problemsHeading: "What could not be read",
    leftOut: (count) => `Will be missing (${count})`,
    notes: (count) => `Worth a look (${count})`,
    differencesHeading: (count) => `What the file says otherwise (${count})`,
    differencesExplain: "What is here already stays as it is.",
    showAll: (count) => `Show all ${count}`,
    more: (count) => `… and ${count} more`,
    submitHeading: "Import the file?",
    accept: (count) =>
      count === 1
        ? "Import the rest without what could not be read"
        : `Import the rest without the ${count} things that could not be read`,
    acceptMissing: "Agree that something will be missing, or correct the document and send it again.",
    submit: "Import",
    importing: "The file is being imported.",
    forget: "Discard",
  },
  told: {
    heading: "The file has been imported",
    agreement: (chapters, count) =>
      `The agreement now has ${chapters === 1 ? "1 chapter" : `${chapters} chapters`} and ${items(count)}.`,
    extras: (count) => `${items(count)} of earlier agreements ${count === 1 ? "is" : "are"} followed up on as well.`,
    unresolved: (count, fiscalYear) =>
      `Read the ${count === 1 ? "unresolved smiley" : `${count} unresolved smileys`} of the agreement on budget ${fiscalYear}`,
  },
};
