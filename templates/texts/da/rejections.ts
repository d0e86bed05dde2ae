import type { Rejection } from "../../../src/domain/rejection.js";
import { sentenceCase } from "../sentence-case.js";
import { roundTexts } from "./rounds.js";

const { followUp, state, smiley, subject } = roundTexts;

/** One sentence or two per refusal: what stands in the way, and what to do. */
export type RejectionTexts = { readonly [C in Rejection["code"]]: (facts: Extract<Rejection, { code: C }>) => string };

export const rejectionTexts: RejectionTexts = {
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
