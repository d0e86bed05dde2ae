import type { ItemUse } from "../../../src/domain/agreements/agreement-rejection.js";
import type { RoundName } from "../../../src/domain/followups/round-work.js";
import type { Rejection } from "../../../src/domain/rejection.js";
import { sentenceCase } from "../sentence-case.js";
import { peopleRejectionTexts } from "./people.js";
import { roundTexts } from "./rounds.js";

const { entry, entryIs, followUp, progress, state, smiley, subject } = roundTexts;

/** One sentence or two per refusal: what stands in the way, and what to do. */
export type RejectionTexts = { readonly [C in Rejection["code"]]: (facts: Extract<Rejection, { code: C }>) => string };

export const rejectionTexts: RejectionTexts = {
  ...peopleRejectionTexts,
  "agreement-unknown": (f) => `Der er ingen aftale om budget ${f.fiscalYear}. Importér den først, eller ret årstallet.`,
  "agreement-exists": (f) =>
    `Aftalen om budget ${f.fiscalYear} findes allerede. Ret den, eller vælg et andet budgetår.`,
  "plan-not-frozen": (f) =>
    `Udmøntningen af budget ${f.fiscalYear} er ikke låst fast. Det bliver den, når den lukkes, eller når ${followUp.first} åbnes; er opfølgningen hentet ind fra et dokument, findes udmøntningen kun på papir.`,
  "item-unknown": (f) => `Aftalen om budget ${f.fiscalYear} har intet punkt ${f.item}.`,
  "item-exists": (f) => `Aftalen om budget ${f.fiscalYear} har allerede et punkt ${f.item}. Vælg et andet nummer.`,
  "chapter-unknown": (f) =>
    `Aftalen om budget ${f.fiscalYear} har intet tema på plads ${f.chapter}; det første er plads 0.`,
  "item-in-use": (f) => `Punkt ${f.item} kan ikke fjernes: ${inUse(f.use)}.`,
  "chapter-gone": (f) =>
    `Aftalen om budget ${f.fiscalYear} har intet tema nr. ${f.place}. Det kan være flyttet eller fjernet.`,
  "chapter-exists": (f) =>
    `Aftalen om budget ${f.fiscalYear} har allerede et tema med det nummer, den titel og det undertema.`,
  "chapter-not-empty": (f) =>
    `Temaet »${f.chapter}« har ${f.items} ${f.items === 1 ? "punkt" : "punkter"} og kan ikke fjernes. Flyt eller fjern dem først.`,
  "unit-unknown": (f) => `Intet punkt i aftalen om budget ${f.fiscalYear} nævner »${f.unit}«.`,
  "unit-exists": (f) => `Aftalen nævner allerede »${f.unit}«. Omdøbes der til det navn, bliver de to til én.`,
  "committee-unknown": (f) =>
    `Intet punkt i aftalen om budget ${f.fiscalYear} nævner »${f.committee}«. Skriv udvalgets navn som i aftalen.`,
  "follow-up-not-planned": (f) =>
    f.state === "open" ? `${theRound(f)} er allerede åben.` : `${theRound(f)} er ${state[f.state]} og kan ikke åbnes.`,
  "follow-up-not-open": (f) =>
    f.state === "planned"
      ? `${theRound(f)} er ikke åbnet endnu. Den skal åbnes først.`
      : `${theRound(f)} er ${state[f.state]} og kan ikke ændres.`,
  "follow-up-before-not-closed": (f) =>
    f.checkpoint === "implementation"
      ? `${theRound(f)} kan ikke længere åbnes: ${followUp[f.before]} er ${state[f.state]}.`
      : `${theRound(f)} kan først åbnes, når ${followUp[f.before]} er lukket; den er ${state[f.state]}.`,
  "follow-up-hindered": (f) => `${theRound(f)} kan ikke lukkes: ${f.hindrances.length} ting skal først på plads.`,
  "follow-up-open-here": (f) => `${theRound(f)} er åben her og kan ikke importeres som historik. Luk den først.`,
  "follow-up-not-closed": (f) =>
    ({
      planned: `${theRound(f)} er ikke åbnet endnu. Den skal først åbnes og lukkes.`,
      open: `${theRound(f)} er åben. Den skal først lukkes.`,
      closed: `${theRound(f)} er lukket.`,
      published: `${theRound(f)} er allerede offentliggjort. Rettelser kræver en ny udgave.`,
    })[f.state],
  "follow-up-not-published": (f) =>
    ({
      planned: `${theRound(f)} er ikke åbnet endnu og har ingen udgave at rette.`,
      open: `${theRound(f)} er åben og har ingen udgave at rette. Ret i indberetningerne i stedet.`,
      closed: `${theRound(f)} er ikke offentliggjort og har ingen udgave at rette. Genåbn den i stedet.`,
      published: `${theRound(f)} er offentliggjort.`,
    })[f.state],
  "follow-up-imported": (f) =>
    `${theRound(f)} er importeret som historik og kan hverken genåbnes eller offentliggøres.`,
  "later-round-begun": (f) =>
    `${theRound(f)} kan ikke genåbnes: ${followUp[f.later]} er ${state[f.state]} og bygger på den.`,
  "later-round-closed": (f) =>
    `${theRound(f)} kan ikke rettes, mens ${followUp[f.later]} er lukket: den bygger på den. Genåbn ${followUp[f.later]} først.`,
  "correction-hindered": (f) =>
    `Rettelsen kan ikke offentliggøres: med den ville ${f.hindrances.length} ting bryde reglerne. Ret dem i samme udgave.`,
  "edition-unknown": (f) => `${theRound(f)} har ingen udgave ${f.number}. Kontrollér nummeret.`,
  "entry-not-asked": (f) =>
    `Punkt ${f.entry.item}: ${entry[f.entry.of]} skal ikke indberettes i ${followUp[f.checkpoint]}, og der er ikke skrevet noget. Kontrollér punkt og runde, eller udelad indberetningen.`,
  "entry-approved": (f) =>
    `Punkt ${f.entry.item}: indberetningen af ${entry[f.entry.of]} er kvalitetssikret og kan ikke ændres. Bed økonomiafdelingen om at sende den retur.`,
  "entry-not-submitted": (f) =>
    f.state === "approved"
      ? `Punkt ${f.entry.item}: indberetningen af ${entry[f.entry.of]} er allerede kvalitetssikret, så den skal ikke med her.`
      : `Punkt ${f.entry.item}: indberetningen af ${entry[f.entry.of]} ${entryIs[f.state]}. Den skal indsendes, før den kan kvalitetssikres eller sendes retur.`,
  "entry-already": (f) =>
    `Punkt ${f.entry.item}: indberetningen af ${entry[f.entry.of]} er allerede ${progress[f.state]}, så den skal ikke med her.`,
  "entries-hindered": (f) => `Der kan ikke indsendes endnu: ${f.hindrances.length} ting skal først på plads.`,
  "milestone-of-held-round": (f) =>
    `Milepælen ved ${followUp[f.checkpoint]} for punkt ${f.item} kan ikke ændres: opfølgningen er ${state[f.state]}.`,
  "not-unresolved": (f) =>
    `Punkt ${f.item} har ingen uafklaret smiley for ${subject[f.of]} ved ${followUp[f.checkpoint]}.`,
  "reading-impossible": (f) =>
    f.of === "effort"
      ? `En uafklaret smiley for indsatsen kan kun være mellemfornøjet eller sur, ikke ${smiley[f.smiley]} (punkt ${f.item}).`
      : `Smileyen for økonomien kan kun være glad eller sur, ikke ${smiley[f.smiley]} (punkt ${f.item}).`,
  "already-read-otherwise": (f) =>
    `Smileyen for ${subject[f.of]} ved ${followUp[f.checkpoint]} for punkt ${f.item} er allerede aflæst som ${smiley[f.smiley]}.`,
  "extra-follow-up-unknown": (f) =>
    `Punkt ${f.item} fra aftalen om budget ${f.of} er ikke med som ekstra opfølgning i opfølgningerne på aftalen om budget ${f.fiscalYear}.`,
  "upload-unknown": () =>
    "Der er ingen fil at hente ind her: den er hentet ind, fortrudt eller ældre end et døgn. Send den igen, hvis den skal ind.",
  "changed-meanwhile": () => "Nogen har ændret det, siden du hentede det. Hent det igen, og prøv så en gang til.",
};

/** A round with its agreement, at the beginning of a sentence. */
function theRound({ fiscalYear, checkpoint }: { readonly fiscalYear: number; readonly checkpoint: RoundName }): string {
  const of = checkpoint === "implementation" ? "af" : "på";
  return sentenceCase(`${followUp[checkpoint]} ${of} aftalen om budget ${fiscalYear}`);
}

/** As it follows »kan ikke fjernes«. */
function inUse(use: ItemUse): string {
  switch (use.kind) {
    case "in-held-round":
      return `det er med i ${followUp[use.round]}, som er låst`;
    case "rated":
      return `det er vurderet i ${followUp[use.round]}. Fjern vurderingen først`;
    case "handed-in":
      return `der er indsendt noget om det i ${followUp[use.round]}`;
    case "taken-along":
      return `aftalen om budget ${use.by} har det med som ekstra opfølgning`;
    case "coordinated":
      return `${use.by} er tovholder for det. Fjern tovholderen først`;
  }
}
