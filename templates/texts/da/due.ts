import type { EconomyDue } from "../../../src/domain/economy/economy-due.js";
import type { EffortDue } from "../../../src/domain/ratings/effort-due.js";
import { roundTexts } from "./rounds.js";

const { followUp } = roundTexts;

/** The rule's own sentence on what a round asks of an item. */
export interface DueTexts {
  readonly effort: (due: EffortDue) => string;
  readonly economy: (due: EconomyDue) => string;
}

export const dueTexts: DueTexts = {
  effort: (due) => {
    switch (due.rule) {
      case "CARRY-1":
        return `Der er ingen milepæl i denne opfølgning, og indsatsen var senest glad: smileyen fra ${followUp[due.rating.assessedAt]} videreføres.`;
      case "CARRY-2":
        return `Der er ingen milepæl i denne opfølgning, men indsatsen var ikke glad ved ${followUp[due.previousAt]}: vurdér den igen ud fra det, der udestår.`;
      case "CARRY-3":
        return "Der er ingen milepæl i denne opfølgning, og indsatsen har ikke været vurderet før: feltet står tomt.";
      case "CARRY-4":
        return "Der er en milepæl, som skal vurderes: tag stilling til, om den er nået.";
      case "ROUND-3":
        return "Indsatsen blev ikke indberettet sidst: vurdér den nu.";
      case "RULES-1":
        return "Der er ingen milepæl i denne opfølgning, og aftalens læsevejledning kender ikke videreførte smileys: feltet står tomt.";
    }
  },
  economy: ({ due }) =>
    due === "assess"
      ? "Der er afsat penge til punktet i året: vurdér økonomien."
      : "Der er ikke afsat penge til punktet i året: feltet står tomt.",
};
