import type { DueTexts } from "../da/due.js";
import { roundTexts } from "./rounds.js";

const { followUp } = roundTexts;

export const dueTexts: DueTexts = {
  effort: (due) => {
    switch (due.rule) {
      case "CARRY-1":
        return `Det finns ingen milstolpe i den här uppföljningen, och insatsen var senast glad: smileyn från ${followUp[due.rating.assessedAt]} förs vidare.`;
      case "CARRY-2":
        return `Det finns ingen milstolpe i den här uppföljningen, men insatsen var inte glad vid ${followUp[due.previousAt]}: bedöm den igen utifrån det som återstår.`;
      case "CARRY-3":
        return "Det finns ingen milstolpe i den här uppföljningen, och insatsen har inte bedömts tidigare: fältet lämnas tomt.";
      case "CARRY-4":
        return "Det finns en milstolpe som ska bedömas: ta ställning till om den är nådd.";
      case "ROUND-3":
        return "Insatsen rapporterades inte förra gången: bedöm den nu.";
      case "RULES-1":
        return "Det finns ingen milstolpe i den här uppföljningen, och överenskommelsens läsanvisning känner inte till smileys som förs vidare: fältet lämnas tomt.";
    }
  },
  economy: ({ due }) =>
    due === "assess"
      ? "Pengar är avsatta för punkten under året: bedöm ekonomin."
      : "Inga pengar är avsatta för punkten under året: fältet lämnas tomt.",
};
