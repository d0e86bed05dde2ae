import type { FindingTexts } from "../da/findings.js";
import { roundTexts } from "./rounds.js";

const { followUp, amount } = roundTexts;

export const findingTexts: FindingTexts = {
  "effort-missing": ({ rule }) => {
    if (rule === "CARRY-2")
      return "Insatsen behöver bedömas på nytt: det finns ingen milstolpe, men den förra smileyn var inte glad.";
    if (rule === "ROUND-3") return "Insatsen rapporterades inte förra gången och ska bedömas nu.";
    return "Insatsen saknar smiley trots att det finns en milstolpe att bedöma.";
  },
  "blank-after-happy": ({ assessedAt }) =>
    `Insatsen är tom, men den glada smileyn från ${followUp[assessedAt]} skulle ha förts vidare eftersom det inte finns någon milstolpe.`,
  "happy-without-word": ({ previousAt }) =>
    `Insatsen har blivit glad utan statustext trots att den inte var glad vid ${followUp[previousAt]}. Skriv vad som har hänt.`,
  "replaced-without-word": () =>
    "Insatsen har bedömts trots att den skulle ha förts vidare eller lämnats tom. Då krävs en statustext som säger varför.",
  "carried-wrongly": ({ rule }) => {
    if (rule === "CARRY-4") return "Insatsen har förts vidare trots att det finns en milstolpe som ska bedömas.";
    if (rule === "RULES-1")
      return "Insatsen har förts vidare, men avtalets läsanvisning känner inte till vidareförda smileys.";
    return "Insatsen har förts vidare, men det finns ingen glad bedömning att föra vidare från den angivna uppföljningen.";
  },
  "effort-unresolved": ({ glyph }) =>
    `Smileyn ”${glyph}” kan vara både halvnöjd och ledsen. Ange vilken det är; tills dess räknas den som inte glad.`,
  "happy-though-delayed": ({ words }) =>
    `Insatsen är glad, men statustexten talar om ”${words}”. En glad smiley betyder att milstolpen är nådd.`,
  "status-missing": () => "En halvnöjd eller ledsen insats ska ha en statustext.",
  "deciding-body-missing": () =>
    "En ledsen insats ska ange vem som beslutar och antingen en korrigerande åtgärd eller när ärendet läggs fram.",
  "date-outside-period": ({ words }) => `Milstolpen nämner ”${words}”, som ligger utanför budgetåret.`,
  "economy-missing": () => "Ekonomin saknar smiley trots att pengar är avsatta under året.",
  "economy-unresolved": ({ glyph }) =>
    `Smileyn ”${glyph}” finns inte för ekonomi, som bara är glad eller ledsen. Ange vilken det är.`,
  "economy-text-missing": () => "Ekonomin har en smiley, men det finns ingen text om ekonomin.",
  "economy-rated-without-money": () =>
    "Ekonomin har en smiley trots att inga pengar är avsatta under året. Då krävs en statustext.",
  "amounts-differ": ({ inDescription, inEconomy }) =>
    `Beloppen i beskrivningen (${inDescription.map(amount).join(", ")}) återkommer inte i ekonomitexten (${inEconomy.map(amount).join(", ")}).`,
  "extra-status-missing": () => "Den extra uppföljningen saknar en senaste status för den här uppföljningen.",
};
