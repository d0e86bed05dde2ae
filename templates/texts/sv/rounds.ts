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
    returned: "återsänd",
    approved: "kvalitetssäkrad",
    "not-reported": "inte rapporterad",
  },
  level: { hindrance: "hinder", warning: "varning", note: "notering" },
  amount: (kroner) => `${kroner.toLocaleString("sv-SE")} kr`,
};
