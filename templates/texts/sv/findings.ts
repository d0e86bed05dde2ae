import type { FindingTexts } from "../da/findings.js";
import { roundTexts } from "./rounds.js";

const { amount, entry, entryIs, followUp } = roundTexts;

export const findingTexts: FindingTexts = {
  "effort-missing": ({ rule }) => {
    if (rule === "CARRY-2")
      return "Insatsen ska bedömas igen utifrån det som återstår: det finns ingen milstolpe, och den förra smileyn var inte glad.";
    if (rule === "ROUND-3") return "Insatsen rapporterades inte förra gången och ska bedömas nu.";
    return "Insatsen saknar smiley: det finns en milstolpe som ska bedömas.";
  },
  "blank-after-happy": ({ assessedAt }) =>
    `Insatsen saknar smiley, men den glada smileyn från ${followUp[assessedAt]} skulle ha förts vidare eftersom det inte finns någon milstolpe.`,
  "happy-without-word": ({ previousAt }) =>
    `Insatsen har blivit glad utan statustext trots att den inte var glad vid ${followUp[previousAt]}. Skriv vad som har hänt.`,
  "replaced-without-word": () =>
    "Insatsen har bedömts trots att smileyn skulle ha förts vidare eller fältet lämnats tomt. Skriv en statustext som säger varför.",
  "carried-wrongly": ({ rule }) => {
    if (rule === "CARRY-2")
      return "Insatsen har förts vidare trots att den sedan har varit halvnöjd eller ledsen och ska bedömas igen.";
    if (rule === "CARRY-4") return "Insatsen har förts vidare trots att det finns en milstolpe som ska bedömas.";
    if (rule === "RULES-1")
      return "Insatsen har förts vidare, men överenskommelsens läsanvisning känner inte till vidareförda smileys.";
    return "Insatsen har förts vidare, men det finns ingen glad bedömning att föra vidare från den angivna uppföljningen.";
  },
  "effort-unresolved": ({ glyph }) =>
    `Smileyn ”${glyph}” kan vara både halvnöjd och ledsen. Ange vilken av dem det är; tills dess räknas den som inte glad.`,
  "happy-though-delayed": ({ words }) =>
    `Insatsen är glad, men statustexten talar om ”${words}”. En glad smiley betyder att milstolpen är nådd.`,
  "status-missing": () => "En halvnöjd eller ledsen insats ska ha en statustext.",
  "deciding-body-missing": () =>
    "Vid en ledsen insats ska det framgå vem som beslutar och antingen vilken korrigerande åtgärd som föreslås eller när ärendet läggs fram.",
  "date-outside-period": ({ words }) => `Milstolpen nämner ”${words}”, som ligger utanför budgetåret.`,
  "economy-missing": () => "Ekonomin saknar smiley trots att pengar är avsatta under året.",
  "economy-unresolved": ({ glyph }) =>
    `Smileyn ”${glyph}” finns inte för ekonomi, som bara är glad eller ledsen. Ange vilken det är.`,
  "economy-text-missing": () => "Ekonomin har en smiley, men det finns ingen text om ekonomin.",
  "economy-rated-without-money": () =>
    "Ekonomin har en smiley trots att inga pengar är avsatta under året. Skriv en statustext som säger varför.",
  "amounts-differ": ({ inDescription, inEconomy }) =>
    `Beloppen i beskrivningen (${inDescription.map(amount).join(", ")}) stämmer inte med ekonomitexten (${inEconomy.map(amount).join(", ")}).`,
  "economy-status-missing": () => "En ledsen ekonomi ska ha en statustext. Skriv vad som är orsaken.",
  "money-untold": ({ untold }) =>
    untold === "funding"
      ? "En ledsen ekonomi med ett överskridande eller tillförda medel ska ange hur det finansieras eller att ett nytt ärende kommer."
      : "En ledsen ekonomi med en senareläggning ska ange från vilket år och till vilket år pengarna flyttas.",
  "entry-not-approved": ({ of, progress }) =>
    progress === "submitted"
      ? `Rapporteringen av ${entry[of]} är inlämnad. Den ska också kvalitetssäkras innan omgången kan stängas.`
      : `Rapporteringen av ${entry[of]} ${entryIs[progress]}. Den ska lämnas in och kvalitetssäkras innan omgången kan stängas.`,
  "extra-follow-up-absent": ({ roundOf }) =>
    `Punkten är med som extra uppföljning för budget ${roundOf}, men själva punkten finns inte här. Importera överenskommelsen som den kommer från.`,
  "extra-status-missing": ({ roundOf }) =>
    `Punkten är med som extra uppföljning för budget ${roundOf} och saknar texten ”Senaste status” för den här uppföljningen.`,
};
