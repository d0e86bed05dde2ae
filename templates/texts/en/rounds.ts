import type { RoundTexts } from "../da/rounds.js";

export const roundTexts: RoundTexts = {
  checkpoint: { first: "first", second: "second", third: "third", "year-end": "fourth and final" },
  followUp: {
    implementation: "the implementation plan",
    first: "the first follow-up",
    second: "the second follow-up",
    third: "the third follow-up",
    "year-end": "the fourth and final follow-up",
  },
  state: { planned: "planned", open: "open", closed: "closed", published: "published" },
  smiley: { happy: "happy", neutral: "neutral", sad: "sad" },
  subject: { effort: "the effort", economy: "the economy" },
  entry: {
    effort: "the effort",
    economy: "the economy",
    "latest-status": "“Latest status”",
    milestones: "the milestones",
  },
  progress: {
    "not-started": "not started",
    draft: "draft",
    submitted: "submitted",
    returned: "returned",
    approved: "approved",
    "not-reported": "not reported",
  },
  entryIs: {
    "not-started": "has not been started",
    draft: "is a draft",
    submitted: "has been submitted",
    returned: "has been returned",
    approved: "has been approved",
    "not-reported": "has been recorded as “not reported”",
  },
  level: { hindrance: "hindrance", warning: "warning", note: "note" },
  amount: (kroner) => `DKK ${kroner.toLocaleString("en-GB")}`,
};
