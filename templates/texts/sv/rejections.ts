import type { ItemUse } from "../../../src/domain/agreements/agreement-rejection.js";
import type { RoundName } from "../../../src/domain/followups/round-work.js";
import type { RejectionTexts } from "../da/rejections.js";
import { sentenceCase } from "../sentence-case.js";
import { peopleRejectionTexts } from "./people.js";
import { roundTexts } from "./rounds.js";

const { entry, entryIs, followUp, progress, state, smiley, subject } = roundTexts;

export const rejectionTexts: RejectionTexts = {
  ...peopleRejectionTexts,
  "agreement-unknown": (f) =>
    `Det finns ingen överenskommelse om budget ${f.fiscalYear}. Importera den först eller rätta årtalet.`,
  "agreement-exists": (f) =>
    `Överenskommelsen om budget ${f.fiscalYear} finns redan. Rätta den, eller välj ett annat budgetår.`,
  "plan-not-frozen": (f) =>
    `Genomförandeplanen för budget ${f.fiscalYear} är inte låst. Den låses när den stängs, eller när ${followUp.first} öppnas; har uppföljningen lästs in från ett dokument finns planen bara på papper.`,
  "item-unknown": (f) => `Överenskommelsen om budget ${f.fiscalYear} har ingen punkt ${f.item}.`,
  "item-exists": (f) =>
    `Överenskommelsen om budget ${f.fiscalYear} har redan en punkt ${f.item}. Välj ett annat nummer.`,
  "chapter-unknown": (f) =>
    `Överenskommelsen om budget ${f.fiscalYear} har inget tema på plats ${f.chapter}; det första är plats 0.`,
  "item-in-use": (f) => `Punkt ${f.item} kan inte tas bort: ${inUse(f.use)}.`,
  "chapter-gone": (f) =>
    `Överenskommelsen om budget ${f.fiscalYear} har inget tema nr ${f.place}. Det kan ha flyttats eller tagits bort.`,
  "chapter-exists": (f) =>
    `Överenskommelsen om budget ${f.fiscalYear} har redan ett tema med det numret, den titeln och det undertemat.`,
  "chapter-not-empty": (f) =>
    `Temat ”${f.chapter}” har ${f.items} ${f.items === 1 ? "punkt" : "punkter"} och kan inte tas bort. Flytta eller ta bort dem först.`,
  "unit-unknown": (f) => `Ingen punkt i överenskommelsen om budget ${f.fiscalYear} nämner ”${f.unit}”.`,
  "unit-exists": (f) => `Överenskommelsen nämner redan ”${f.unit}”. Med det namnet blir de två till en.`,
  "committee-unknown": (f) =>
    `Ingen punkt i överenskommelsen om budget ${f.fiscalYear} nämner ”${f.committee}”. Skriv nämndens namn som i överenskommelsen.`,
  "follow-up-not-planned": (f) =>
    f.state === "open" ? `${theRound(f)} är redan öppen.` : `${theRound(f)} är ${state[f.state]} och kan inte öppnas.`,
  "follow-up-not-open": (f) =>
    f.state === "planned"
      ? `${theRound(f)} är inte öppnad än. Den måste öppnas först.`
      : `${theRound(f)} är ${state[f.state]} och kan inte ändras.`,
  "follow-up-before-not-closed": (f) =>
    f.checkpoint === "implementation"
      ? `${theRound(f)} kan inte längre öppnas: ${followUp[f.before]} är ${state[f.state]}.`
      : `${theRound(f)} kan öppnas först när ${followUp[f.before]} är stängd; den är ${state[f.state]}.`,
  "follow-up-hindered": (f) =>
    `${theRound(f)} kan inte stängas: ${f.hindrances.length} ${f.hindrances.length === 1 ? "sak" : "saker"} ska åtgärdas först.`,
  "follow-up-open-here": (f) => `${theRound(f)} är öppen här och kan inte importeras som historik. Stäng den först.`,
  "follow-up-not-closed": (f) =>
    ({
      planned: `${theRound(f)} är inte öppnad än. Den måste först öppnas och stängas.`,
      open: `${theRound(f)} är öppen. Den måste först stängas.`,
      closed: `${theRound(f)} är stängd.`,
      published: `${theRound(f)} är redan publicerad. Rättelser kräver en ny utgåva.`,
    })[f.state],
  "follow-up-not-published": (f) =>
    ({
      planned: `${theRound(f)} är inte öppnad än och har ingen utgåva att rätta.`,
      open: `${theRound(f)} är öppen och har ingen utgåva att rätta. Ändra i rapporteringen i stället.`,
      closed: `${theRound(f)} är inte publicerad och har ingen utgåva att rätta. Öppna den igen i stället.`,
      published: `${theRound(f)} är publicerad.`,
    })[f.state],
  "follow-up-imported": (f) => `${theRound(f)} är importerad som historik och kan varken öppnas igen eller publiceras.`,
  "later-round-begun": (f) =>
    `${theRound(f)} kan inte öppnas igen: ${followUp[f.later]} är ${state[f.state]} och bygger på den.`,
  "later-round-closed": (f) =>
    `${theRound(f)} kan inte rättas medan ${followUp[f.later]} är stängd: den bygger på den. Öppna ${followUp[f.later]} igen först.`,
  "correction-hindered": (f) =>
    `Rättelsen kan inte publiceras: med den skulle ${f.hindrances.length} ${f.hindrances.length === 1 ? "sak" : "saker"} bryta mot reglerna. Rätta det i samma utgåva.`,
  "edition-unknown": (f) => `${theRound(f)} har ingen utgåva ${f.number}. Kontrollera numret.`,
  "entry-not-asked": (f) =>
    `Punkt ${f.entry.item}: ${entry[f.entry.of]} ska inte rapporteras i ${followUp[f.checkpoint]}, och inget har skrivits. Kontrollera punkten och omgången, eller utelämna rapporteringen.`,
  "entry-approved": (f) =>
    `Punkt ${f.entry.item}: rapporteringen av ${entry[f.entry.of]} är kvalitetssäkrad och kan inte ändras. Be ekonomiavdelningen att returnera den.`,
  "entry-not-submitted": (f) =>
    f.state === "approved"
      ? `Punkt ${f.entry.item}: rapporteringen av ${entry[f.entry.of]} är redan kvalitetssäkrad och ska inte tas med här.`
      : `Punkt ${f.entry.item}: rapporteringen av ${entry[f.entry.of]} ${entryIs[f.state]}. Den måste lämnas in innan den kan kvalitetssäkras eller returneras.`,
  "entry-already": (f) =>
    `Punkt ${f.entry.item}: rapporteringen av ${entry[f.entry.of]} är redan ${progress[f.state]} och ska inte tas med här.`,
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
  "upload-unknown": () =>
    "Det finns ingen fil att läsa in här: den har lästs in, ångrats eller är äldre än ett dygn. Skicka den igen om den ska läsas in.",
  "changed-meanwhile": () => "Någon har ändrat det sedan du hämtade det. Hämta det igen och försök en gång till.",
};

function theRound({ fiscalYear, checkpoint }: { readonly fiscalYear: number; readonly checkpoint: RoundName }): string {
  const of = checkpoint === "implementation" ? "för" : "av";
  return sentenceCase(`${followUp[checkpoint]} ${of} överenskommelsen om budget ${fiscalYear}`);
}

/** As it follows ”kan inte tas bort”. */
function inUse(use: ItemUse): string {
  switch (use.kind) {
    case "in-held-round":
      return `den är med i ${followUp[use.round]}, som är låst`;
    case "rated":
      return `den är bedömd i ${followUp[use.round]}. Ta bort bedömningen först`;
    case "handed-in":
      return `något om den har lämnats in i ${followUp[use.round]}`;
    case "taken-along":
      return `överenskommelsen om budget ${use.by} har den med som extra uppföljning`;
    case "coordinated":
      return `${use.by} är samordnare för den. Ta bort samordnaren först`;
  }
}
