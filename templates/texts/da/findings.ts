import type { Breach } from "../../../src/domain/findings/finding.js";
import { roundTexts } from "./rounds.js";

const { amount, entry, entryIs, followUp } = roundTexts;

/** One sentence per breach: what is wrong, and what the rule asks for. */
export type FindingTexts = { readonly [C in Breach["code"]]: (breach: Extract<Breach, { code: C }>) => string };

export const findingTexts: FindingTexts = {
  "effort-missing": ({ rule }) => {
    if (rule === "CARRY-2")
      return "Indsatsen skal vurderes igen ud fra det, der udestår: der er ingen milepæl, og den forrige smiley var ikke glad.";
    if (rule === "ROUND-3") return "Indsatsen blev ikke indberettet sidst og skal vurderes nu.";
    return "Indsatsen mangler en smiley: der er en milepæl, som skal vurderes.";
  },
  "blank-after-happy": ({ assessedAt }) =>
    `Indsatsen står uden smiley, men den glade smiley fra ${followUp[assessedAt]} skulle være videreført, da der ikke er nogen milepæl.`,
  "happy-without-word": ({ previousAt }) =>
    `Indsatsen er blevet glad uden en statustekst, selv om den ikke var glad ved ${followUp[previousAt]}. Skriv, hvad der er sket.`,
  "replaced-without-word": () =>
    "Indsatsen er vurderet, selv om smileyen skulle være videreført eller feltet stå tomt. Skriv en statustekst, der siger hvorfor.",
  "carried-wrongly": ({ rule }) => {
    if (rule === "CARRY-2")
      return "Indsatsen er videreført, selv om den siden har været mellemfornøjet eller sur og skal vurderes igen.";
    if (rule === "CARRY-4") return "Indsatsen er videreført, selv om der er en milepæl, som skal vurderes.";
    if (rule === "RULES-1")
      return "Indsatsen er videreført, men aftalens læsevejledning kender ikke videreførte smileys.";
    return "Indsatsen er videreført, men der er ingen glad vurdering at videreføre fra den angivne opfølgning.";
  },
  "effort-unresolved": ({ glyph }) =>
    `Smileyen »${glyph}« kan være både mellemfornøjet og sur. Angiv, hvilken af dem det er; indtil da tæller den som ikke glad.`,
  "happy-though-delayed": ({ words }) =>
    `Indsatsen er glad, men statusteksten taler om »${words}«. En glad smiley betyder, at milepælen er nået.`,
  "status-missing": () => "En mellemfornøjet eller sur indsats skal have en statustekst.",
  "deciding-body-missing": () =>
    "Ved en sur indsats skal det stå, hvem der træffer beslutning, og enten hvilken korrigerende handling der foreslås, eller hvornår sagen forelægges.",
  "date-outside-period": ({ words }) => `Milepælen nævner »${words}«, som ligger uden for budgetåret.`,
  "economy-missing": () => "Økonomien mangler en smiley, selv om der er afsat penge i året.",
  "economy-unresolved": ({ glyph }) =>
    `Smileyen »${glyph}« findes ikke for økonomi, som kun er glad eller sur. Angiv, hvad den er.`,
  "economy-text-missing": () => "Økonomien har en smiley, men der står ingen tekst om økonomien.",
  "economy-rated-without-money": () =>
    "Økonomien har en smiley, selv om der ikke er afsat penge i året. Skriv en statustekst, der siger hvorfor.",
  "amounts-differ": ({ inDescription, inEconomy }) =>
    `Beløbene i beskrivelsen (${inDescription.map(amount).join(", ")}) stemmer ikke med økonomiteksten (${inEconomy.map(amount).join(", ")}).`,
  "economy-status-missing": () => "En sur økonomi skal have en statustekst. Skriv, hvad der er årsagen.",
  "money-untold": ({ untold }) =>
    untold === "funding"
      ? "En sur økonomi med et merforbrug eller tilførte midler skal sige, hvordan det finansieres, eller at der kommer en ny sag om det."
      : "En sur økonomi med en udskydelse skal sige, fra hvilket år og til hvilket år pengene flyttes.",
  "entry-not-approved": ({ of, progress }) =>
    progress === "submitted"
      ? `Indberetningen af ${entry[of]} er indsendt. Den skal også kvalitetssikres, før runden kan lukkes.`
      : `Indberetningen af ${entry[of]} ${entryIs[progress]}. Den skal indsendes og kvalitetssikres, før runden kan lukkes.`,
  "extra-follow-up-absent": ({ roundOf }) =>
    `Punktet er med som ekstra opfølgning på budget ${roundOf}, men selve punktet findes ikke her. Importér den aftale, det kommer fra.`,
  "extra-status-missing": ({ roundOf }) =>
    `Punktet er med som ekstra opfølgning på budget ${roundOf} og mangler teksten »Seneste status« for denne opfølgning.`,
};
