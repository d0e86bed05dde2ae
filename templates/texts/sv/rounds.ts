import type { RoundTexts } from "../da/rounds.js";

export const roundTexts: RoundTexts = {
  checkpoint: { first: "första", second: "andra", third: "tredje", "year-end": "fjärde och sista" },
  followUp: {
    implementation: "genomförandeplanen",
    first: "första uppföljningen",
    second: "andra uppföljningen",
    third: "tredje uppföljningen",
    "year-end": "fjärde och sista uppföljningen",
  },
  state: { planned: "planerad", open: "öppen", closed: "stängd", published: "publicerad" },
  smiley: { happy: "glad", neutral: "halvnöjd", sad: "ledsen" },
  subject: { effort: "insatsen", economy: "ekonomin" },
  entry: { effort: "insatsen", economy: "ekonomin", "latest-status": "”Senaste status”", milestones: "milstolparna" },
  progress: {
    "not-started": "inte påbörjad",
    draft: "utkast",
    submitted: "inlämnad",
    returned: "returnerad",
    approved: "kvalitetssäkrad",
    "not-reported": "ej rapporterad",
  },
  entryIs: {
    "not-started": "är inte påbörjad",
    draft: "är ett utkast",
    submitted: "är inlämnad",
    returned: "är returnerad",
    approved: "är kvalitetssäkrad",
    "not-reported": "är noterad som ”ej rapporterad”",
  },
  level: { hindrance: "hinder", warning: "varning", note: "notering" },
  amount: (kroner) => `${kroner.toLocaleString("sv-SE")} kr`,
};
