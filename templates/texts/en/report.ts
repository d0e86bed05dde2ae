import type { ReportTexts } from "../da/report.js";

export const reportTexts: ReportTexts = {
  titleAt: {
    first: (agreement) => `First follow-up on ${agreement}`,
    second: (agreement) => `Second follow-up on ${agreement}`,
    third: (agreement) => `Third follow-up on ${agreement}`,
    "year-end": (agreement) => `Fourth and final follow-up on ${agreement}`,
  },
  extraTitle: (agreement) => `Extra follow-up on ${agreement}`,
  extractFor: (committee) => `Extract for ${committee}`,
  emptyExtract: "None of the agreement's items concerns the committee.",
  letterhead: { date: "Date", phone: "Phone", email: "E-mail", contact: "Contact", caseNumber: "Case no." },
  appropriation: { operating: "Operating", capital: "Capital" },
  columns: { time: "Time", smiley: "Smiley" },
  rows: { milestone: "Milestone", economy: "Economy", latestStatus: "Latest status" },
  timeAt: {
    first: (year) => `Budget follow-up 1, ${year}`,
    second: (year) => `Budget follow-up 2, ${year}`,
    third: (year) => `Budget follow-up 3, ${year}`,
    "year-end": (year) => `31 December ${year}`,
  },
  units: {
    centre: "Responsible centre",
    committee: "Responsible committee",
    contributor: "Key contributor",
    allCentres: "All centres and secretariats",
    allCommitteesInvolved: "All standing committees are involved.",
    committeesInvolved: (names) => `Also involved: ${names}.`,
  },
  join: { and: "and", besides: "as well as" },
  status: "Status",
  statusAt: {
    first: "Status at the first follow-up",
    second: "Status at the second follow-up",
    third: "Status at the third follow-up",
    "year-end": "Status at the fourth and final follow-up",
  },
  correctiveAction: {
    label: "Corrective action",
    proposed: (body, proposal) => `For decision by ${body}: ${proposal}`,
    putBefore: (body) => `The matter is put before ${body}.`,
    expectedMeeting: (meeting) => `Expected meeting: ${meeting}`,
  },
  smileys: { happy: "happy", neutral: "neutral", sad: "sad" },
  carriedFrom: {
    first: "carried forward from budget follow-up 1",
    second: "carried forward from budget follow-up 2",
    third: "carried forward from budget follow-up 3",
    "year-end": "carried forward from 31 December",
  },
  unresolved: "unresolved",
  notReported: "Not reported",
  postponed: "Postponed by decision",
  colophon: {
    title: "About this edition",
    edition: (number) => `Edition ${number}`,
    replaces: (number, reason) => `Edition ${number} replaces edition ${number - 1}: ${reason}`,
    log: (sequence, hash) =>
      `When this edition was published, the latest record in the log was no. ${sequence}, with this hash: ${hash}`,
  },
  continued: (heading) => `${heading} (continued)`,
  page: (number, count) => `page ${number} of ${count}`,
};
