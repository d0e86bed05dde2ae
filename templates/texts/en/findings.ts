import type { FindingTexts } from "../da/findings.js";
import { roundTexts } from "./rounds.js";

const { amount, entry, entryIs, followUp } = roundTexts;

export const findingTexts: FindingTexts = {
  "effort-missing": ({ rule }) => {
    if (rule === "CARRY-2")
      return "The effort must be assessed again, against what is outstanding: there is no milestone, and the previous smiley was not happy.";
    if (rule === "ROUND-3") return "The effort was not reported last time and must be assessed now.";
    return "The effort has no smiley: there is a milestone to assess.";
  },
  "blank-after-happy": ({ assessedAt }) =>
    `The effort has no smiley, but the happy smiley of ${followUp[assessedAt]} should have been carried forward, as there is no milestone.`,
  "happy-without-word": ({ previousAt }) =>
    `The effort has become happy without a status text although it was not happy at ${followUp[previousAt]}. Write what has happened.`,
  "replaced-without-word": () =>
    "The effort has been assessed although its smiley should have been carried forward or left blank. Write a status text that says why.",
  "carried-wrongly": ({ rule }) => {
    if (rule === "CARRY-2")
      return "The effort was carried forward although it has been neutral or sad since and must be assessed again.";
    if (rule === "CARRY-4") return "The effort is carried forward although there is a milestone to assess.";
    if (rule === "RULES-1")
      return "The effort is carried forward, but the agreement's reading guide does not provide for that.";
    return "The effort is carried forward, but there is no happy assessment to carry from the follow-up it names.";
  },
  "effort-unresolved": ({ glyph }) =>
    `The smiley “${glyph}” can be either neutral or sad. Say which of the two it is; until then it counts as not happy.`,
  "happy-though-delayed": ({ words }) =>
    `The effort is happy, but the status text speaks of “${words}”. A happy smiley means that the milestone is reached.`,
  "status-missing": () => "A neutral or sad effort needs a status text.",
  "deciding-body-missing": () =>
    "A sad effort must name the deciding body, and either the corrective action proposed or when the matter will be put before that body.",
  "date-outside-period": ({ words }) => `The milestone mentions “${words}”, which lies outside the budget year.`,
  "economy-missing": () => "The economy has no smiley although money is set aside in the year.",
  "economy-unresolved": ({ glyph }) =>
    `The smiley “${glyph}” does not exist for economy, which is only happy or sad. Say which it is.`,
  "economy-text-missing": () => "The economy has a smiley, but there is no text about the economy.",
  "economy-rated-without-money": () =>
    "The economy has a smiley although no money is set aside in the year. Write a status text that says why.",
  "amounts-differ": ({ inDescription, inEconomy }) =>
    `The amounts in the description (${inDescription.map(amount).join(", ")}) do not match the economy text (${inEconomy.map(amount).join(", ")}).`,
  "economy-status-missing": () => "A sad economy needs a status text. Write what the cause is.",
  "money-untold": ({ untold }) =>
    untold === "funding"
      ? "A sad economy with an overspend or added money must say how it is funded, or that a new case on it will come."
      : "A sad economy with a deferral must say from which year and to which year the money is moved.",
  "entry-not-approved": ({ of, progress }) =>
    progress === "submitted"
      ? `The entry for ${entry[of]} has been submitted. It must also be approved before the round can be closed.`
      : `The entry for ${entry[of]} ${entryIs[progress]}. It must be submitted and approved before the round can be closed.`,
  "extra-follow-up-absent": ({ roundOf }) =>
    `The item is an extra follow-up of budget ${roundOf}, but the item itself is not here. Import the agreement it comes from.`,
  "extra-status-missing": ({ roundOf }) =>
    `The item is an extra follow-up of budget ${roundOf} and lacks the text “Latest status” for this follow-up.`,
};
