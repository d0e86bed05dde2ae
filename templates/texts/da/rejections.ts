import type { Rejection } from "../../../src/domain/rejection.js";
import { sentenceCase } from "../sentence-case.js";
import { peopleRejectionTexts } from "./people.js";
import { roundTexts } from "./rounds.js";

const { entry, followUp, progress, state, smiley, subject } = roundTexts;

/** One sentence or two per refusal: what stands in the way, and what to do. */
export type RejectionTexts = { readonly [C in Rejection["code"]]: (facts: Extract<Rejection, { code: C }>) => string };

export const rejectionTexts: RejectionTexts = {
  ...peopleRejectionTexts,
  "agreement-unknown": (f) => `Der er ingen aftale om budget ${f.fiscalYear}. Importér den først, eller ret årstallet.`,
  "agreement-exists": (f) => `Aftalen om budget ${f.fiscalYear} findes allerede.`,
  "item-unknown": (f) => `Aftalen om budget ${f.fiscalYear} har intet punkt ${f.item}.`,
  "item-exists": (f) => `Aftalen om budget ${f.fiscalYear} har allerede et punkt ${f.item}. Vælg et andet nummer.`,
  "chapter-unknown": (f) =>
    `Aftalen om budget ${f.fiscalYear} har intet tema på plads ${f.chapter}; det første er plads 0.`,
  "committee-unknown": (f) =>
    `Intet punkt i aftalen om budget ${f.fiscalYear} nævner »${f.committee}«. Skriv udvalgets navn som i aftalen.`,
  "follow-up-not-planned": (f) =>
    f.state === "open"
      ? `${sentenceCase(followUp[f.checkpoint])} på aftalen om budget ${f.fiscalYear} er allerede åben.`
      : `${sentenceCase(followUp[f.checkpoint])} på aftalen om budget ${f.fiscalYear} er ${state[f.state]} og kan ikke åbnes.`,
  "follow-up-not-open": (f) =>
    f.state === "planned"
      ? `${sentenceCase(followUp[f.checkpoint])} på aftalen om budget ${f.fiscalYear} er ikke åbnet endnu. Åbn den først.`
      : `${sentenceCase(followUp[f.checkpoint])} på aftalen om budget ${f.fiscalYear} er ${state[f.state]} og kan ikke ændres.`,
  "follow-up-before-not-closed": (f) =>
    `${sentenceCase(followUp[f.checkpoint])} på aftalen om budget ${f.fiscalYear} kan først åbnes, når ${followUp[f.before]} er lukket; den er ${state[f.state]}.`,
  "follow-up-hindered": (f) =>
    `${sentenceCase(followUp[f.checkpoint])} på aftalen om budget ${f.fiscalYear} kan ikke lukkes: ${f.hindrances.length} ting skal først på plads.`,
  "follow-up-open-here": (f) =>
    `${sentenceCase(followUp[f.checkpoint])} på aftalen om budget ${f.fiscalYear} er åben her og kan ikke importeres som historik. Luk den først.`,
  "follow-up-not-closed": (f) =>
    `${sentenceCase(followUp[f.checkpoint])} på aftalen om budget ${f.fiscalYear} er ${state[f.state]}; kun en lukket kan genåbnes eller offentliggøres.`,
  "follow-up-not-published": (f) =>
    `${sentenceCase(followUp[f.checkpoint])} på aftalen om budget ${f.fiscalYear} er ${state[f.state]} og har ingen udgave at rette.`,
  "follow-up-imported": (f) =>
    `${sentenceCase(followUp[f.checkpoint])} på aftalen om budget ${f.fiscalYear} er importeret historik og kan hverken genåbnes eller offentliggøres.`,
  "later-round-begun": (f) =>
    `${sentenceCase(followUp[f.checkpoint])} på aftalen om budget ${f.fiscalYear} kan ikke genåbnes: ${followUp[f.later]} er ${state[f.state]} og bygger på den.`,
  "edition-unknown": (f) =>
    `${sentenceCase(followUp[f.checkpoint])} på aftalen om budget ${f.fiscalYear} har ingen udgave ${f.number}.`,
  "entry-not-asked": (f) =>
    `Punkt ${f.entry.item}: der skal ikke indberettes noget for ${entry[f.entry.of]} i ${followUp[f.checkpoint]}, og der er ikke skrevet noget.`,
  "entry-approved": (f) =>
    `Punkt ${f.entry.item}: indberetningen af ${entry[f.entry.of]} er kvalitetssikret og kan ikke ændres. Bed økonomi om at sende den retur.`,
  "entry-not-submitted": (f) =>
    `Punkt ${f.entry.item}: indberetningen af ${entry[f.entry.of]} er ${progress[f.state]}. Den skal være indsendt, før den kan kvalitetssikres eller sendes retur.`,
  "entry-already": (f) =>
    `Punkt ${f.entry.item}: indberetningen af ${entry[f.entry.of]} er allerede ${progress[f.state]}.`,
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
  "changed-meanwhile": () => "Nogen har ændret det, siden du hentede det. Hent det igen, og prøv så en gang til.",
};
