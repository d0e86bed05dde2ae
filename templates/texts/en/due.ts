import type { DueTexts } from "../da/due.js";
import { roundTexts } from "./rounds.js";

const { followUp } = roundTexts;

export const dueTexts: DueTexts = {
  effort: (due) => {
    switch (due.rule) {
      case "CARRY-1":
        return `There is no milestone in this follow-up, and the effort was happy when last assessed: the smiley of ${followUp[due.rating.assessedAt]} is carried forward.`;
      case "CARRY-2":
        return `There is no milestone in this follow-up, but the effort was not happy at ${followUp[due.previousAt]}: assess it again against what is outstanding.`;
      case "CARRY-3":
        return "There is no milestone in this follow-up, and the effort has never been assessed: it is left blank.";
      case "CARRY-4":
        return "There is a milestone to assess: decide whether it has been reached.";
      case "ROUND-3":
        return "The effort was not reported last time: assess it now.";
      case "RULES-1":
        return "There is no milestone in this follow-up, and the agreement's reading guide does not provide for carrying smileys forward: the effort is left blank.";
    }
  },
  economy: ({ due }) =>
    due === "assess"
      ? "Money is set aside for the item in the year: assess the economy."
      : "No money is set aside for the item in the year: the economy is left blank.",
};
