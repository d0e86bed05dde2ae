import type { RejectionTexts } from "../da/rejections.js";
import { sentenceCase } from "../sentence-case.js";
import { peopleRejectionTexts } from "./people.js";
import { roundTexts } from "./rounds.js";

const { entry, followUp, progress, state, smiley, subject } = roundTexts;

export const rejectionTexts: RejectionTexts = {
  ...peopleRejectionTexts,
  "agreement-unknown": (f) =>
    `Det finns ingen överenskommelse om budget ${f.fiscalYear}. Importera den först eller rätta årtalet.`,
  "agreement-exists": (f) => `Överenskommelsen om budget ${f.fiscalYear} finns redan.`,
  "item-unknown": (f) => `Överenskommelsen om budget ${f.fiscalYear} har ingen punkt ${f.item}.`,
  "item-exists": (f) =>
    `Överenskommelsen om budget ${f.fiscalYear} har redan en punkt ${f.item}. Välj ett annat nummer.`,
  "chapter-unknown": (f) =>
    `Överenskommelsen om budget ${f.fiscalYear} har inget tema på plats ${f.chapter}; det första är plats 0.`,
  "committee-unknown": (f) =>
    `Ingen punkt i överenskommelsen om budget ${f.fiscalYear} nämner ”${f.committee}”. Skriv nämndens namn som i överenskommelsen.`,
  "follow-up-not-planned": (f) =>
    f.state === "open"
      ? `${sentenceCase(followUp[f.checkpoint])} av överenskommelsen om budget ${f.fiscalYear} är redan öppen.`
      : `${sentenceCase(followUp[f.checkpoint])} av överenskommelsen om budget ${f.fiscalYear} är ${state[f.state]} och kan inte öppnas.`,
  "follow-up-not-open": (f) =>
    f.state === "planned"
      ? `${sentenceCase(followUp[f.checkpoint])} av överenskommelsen om budget ${f.fiscalYear} är inte öppnad än. Öppna den först.`
      : `${sentenceCase(followUp[f.checkpoint])} av överenskommelsen om budget ${f.fiscalYear} är ${state[f.state]} och kan inte ändras.`,
  "follow-up-before-not-closed": (f) =>
    `${sentenceCase(followUp[f.checkpoint])} av överenskommelsen om budget ${f.fiscalYear} kan öppnas först när ${followUp[f.before]} är stängd; den är ${state[f.state]}.`,
  "follow-up-hindered": (f) =>
    `${sentenceCase(followUp[f.checkpoint])} av överenskommelsen om budget ${f.fiscalYear} kan inte stängas: ${f.hindrances.length} ${f.hindrances.length === 1 ? "sak" : "saker"} ska åtgärdas först.`,
  "follow-up-open-here": (f) =>
    `${sentenceCase(followUp[f.checkpoint])} av överenskommelsen om budget ${f.fiscalYear} är öppen här och kan inte importeras som historik. Stäng den först.`,
  "follow-up-not-closed": (f) =>
    `${sentenceCase(followUp[f.checkpoint])} av överenskommelsen om budget ${f.fiscalYear} är ${state[f.state]}; bara en stängd kan öppnas igen eller publiceras.`,
  "follow-up-not-published": (f) =>
    `${sentenceCase(followUp[f.checkpoint])} av överenskommelsen om budget ${f.fiscalYear} är ${state[f.state]} och har ingen utgåva att rätta.`,
  "follow-up-imported": (f) =>
    `${sentenceCase(followUp[f.checkpoint])} av överenskommelsen om budget ${f.fiscalYear} är importerad historik och kan varken öppnas igen eller publiceras.`,
  "later-round-begun": (f) =>
    `${sentenceCase(followUp[f.checkpoint])} av överenskommelsen om budget ${f.fiscalYear} kan inte öppnas igen: ${followUp[f.later]} är ${state[f.state]} och bygger på den.`,
  "edition-unknown": (f) =>
    `${sentenceCase(followUp[f.checkpoint])} av överenskommelsen om budget ${f.fiscalYear} har ingen utgåva ${f.number}.`,
  "entry-not-asked": (f) =>
    `Punkt ${f.entry.item}: inget ska rapporteras för ${entry[f.entry.of]} i ${followUp[f.checkpoint]}, och inget har skrivits.`,
  "entry-approved": (f) =>
    `Punkt ${f.entry.item}: det som skrivits om ${entry[f.entry.of]} är kvalitetssäkrat och kan inte ändras. Be ekonomikontoret att återsända det.`,
  "entry-not-submitted": (f) =>
    `Punkt ${f.entry.item}: läget för ${entry[f.entry.of]} är ”${progress[f.state]}”, så det kan varken kvalitetssäkras eller återsändas. Det måste lämnas in först.`,
  "entry-already": (f) => `Punkt ${f.entry.item}: läget för ${entry[f.entry.of]} är redan ”${progress[f.state]}”.`,
  "entries-hindered": (f) =>
    `Det kan inte lämnas in än: ${f.hindrances.length} ${f.hindrances.length === 1 ? "sak" : "saker"} ska åtgärdas först.`,
  "milestone-of-held-round": (f) =>
    `Milstolpen vid ${followUp[f.checkpoint]} för punkt ${f.item} kan inte ändras: uppföljningen är ${state[f.state]}.`,
  "not-unresolved": (f) => `Punkt ${f.item} har ingen oklar smiley för ${subject[f.of]} vid ${followUp[f.checkpoint]}.`,
  "reading-impossible": (f) =>
    f.of === "effort"
      ? `En oklar smiley för insatsen kan bara vara halvnöjd eller ledsen, inte ${smiley[f.smiley]} (punkt ${f.item}).`
      : `Smileyn för ekonomin kan bara vara glad eller ledsen, inte ${smiley[f.smiley]} (punkt ${f.item}).`,
  "already-read-otherwise": (f) =>
    `Smileyn för ${subject[f.of]} vid ${followUp[f.checkpoint]} för punkt ${f.item} har redan avlästs som ${smiley[f.smiley]}.`,
  "extra-follow-up-unknown": (f) =>
    `Punkt ${f.item} ur överenskommelsen om budget ${f.of} är inte med som extra uppföljning i uppföljningarna av överenskommelsen om budget ${f.fiscalYear}.`,
  "changed-meanwhile": () => "Någon har ändrat det sedan du hämtade det. Hämta det igen och försök en gång till.",
};
