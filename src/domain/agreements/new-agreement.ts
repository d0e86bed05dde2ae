import type { Agreement } from "./agreement.js";
import { CHECKPOINTS } from "./calendar.js";
import { ruleSetOfYear } from "./rule-set.js";

/** CAL-1: an agreement that is set up by hand: its four follow-ups are planned, and nothing stands in it yet. */
export function newAgreement(facts: Pick<Agreement, "fiscalYear" | "title" | "caseNumber" | "contact">): Agreement {
  return {
    ...facts,
    ruleSet: ruleSetOfYear(facts.fiscalYear),
    chapters: [],
    followUps: CHECKPOINTS.map((checkpoint) => ({
      checkpoint,
      state: "planned",
      imported: false,
      datedOn: null,
      cutOffOn: null,
    })),
    extraFollowUps: [],
  };
}
