import type { ImportPageTexts } from "../da/import-pages.js";

const items = (count: number) => (count === 1 ? "1 punkt" : `${count} punkter`);

export const importPageTexts: ImportPageTexts = {
  link: "Läs in en rapport eller en överenskommelse",
  upload: {
    heading: "Läs in en rapport eller en överenskommelse",
    lead: "Välj en uppföljning i Word eller en överenskommelse som har exporterats härifrån. Först får du se vad som skulle komma in; inget ändras förrän du säger ja.",
    file: "Fil",
    hint: (megabytes) =>
      `Ett Worddokument (.docx) eller en exporterad överenskommelse (.json) på högst ${megabytes} MB.`,
    submit: "Se vad som skulle komma in",
    reading: "Filen skickas och läses. Det kan ta en stund.",
    refused: "Filen kan inte läsas in",
    missing: "Välj en fil.",
    waitingHeading: "Filer som du inte är klar med",
    waitingHint: "De glöms ett dygn efter att de skickats.",
    sentAt: (instant) => `skickad ${instant}`,
    forgotten: "Filen är glömd och inget av den har lästs in.",
  },
  preview: {
    heading: (file) => `Se vad som skulle komma in: ${file}`,
    lead: "Inget har lästs in ännu. Det som redan finns här står kvar; bara det som saknas kommer till.",
    nothing: "Allt som står i filen finns redan här. Det finns inget att läsa in.",
    refused: "Filen kan inte läsas in som läget är",
    changed:
      "Någon har ändrat något sedan du såg vad som skulle komma in, och inget har lästs in ännu. Gå igenom det igen.",
    another: "Välj en annan fil",
    change: {
      added: "Överenskommelsen är ny här.",
      extended: "Överenskommelsen finns redan här och utökas.",
      unchanged: "Överenskommelsen finns redan här och ändras inte.",
    },
    facts: {
      held: "Uppföljningar",
      chapters: "Teman",
      items: "Punkter",
      milestones: "Milstolpar",
      effort: "Insats",
      economy: "Ekonomi",
      none: "inga",
      noSmileys: "inga smileys",
    },
    factsHeading: "Så kommer överenskommelsen att se ut",
    unresolvedHeading: (count) => `Oklara smileys (${count})`,
    unresolved:
      "Halvnöjd och ledsen är tryckta likadant i filen. De räknas som inte glada tills de har lästs av. När filen har lästs in avläses var och en med ett klick.",
    unresolvedLink: "Oklara smileys som redan finns här",
    glyph: (place, glyph) => `${place}: tryckt som ${glyph}`,
    findings: {
      hindrance: (count) => `${count} hinder`,
      warning: (count) => (count === 1 ? "1 varning" : `${count} varningar`),
      note: (count) => (count === 1 ? "1 notering" : `${count} noteringar`),
    },
    findingsHeading: "Brott mot reglerna",
    findingsExplain:
      "Det som bryter mot en regel läses in som det står och kan ses här efteråt. Inget rättas i det tysta.",
    noFindings: "Alla regler är uppfyllda.",
    problemsHeading: "Det som inte kunde läsas",
    leftOut: (count) => `Kommer inte med (${count})`,
    notes: (count) => `Bör ses över (${count})`,
    differencesHeading: (count) => `Det som står annorlunda i filen (${count})`,
    differencesExplain: "Det som redan finns här står kvar.",
    showAll: (count) => `Visa alla ${count}`,
    more: (count) => `… och ${count} till`,
    submitHeading: "Ska filen läsas in?",
    accept: (count) =>
      count === 1
        ? "Läs in resten utan det som inte kunde läsas"
        : `Läs in resten utan de ${count} saker som inte kunde läsas`,
    acceptMissing: "Säg ja till att något inte kommer med, eller rätta dokumentet och skicka det igen.",
    submit: "Läs in",
    importing: "Filen läses in.",
    forget: "Ångra",
  },
  told: {
    heading: "Filen har lästs in",
    agreement: (chapters, count) =>
      `Överenskommelsen har nu ${chapters === 1 ? "1 tema" : `${chapters} teman`} och ${items(count)}.`,
    extras: (count) => `${items(count)} från tidigare överenskommelser är med som extra uppföljning.`,
    unresolved: (count, fiscalYear) =>
      `Läs av ${count === 1 ? "den oklara smileyn" : `de ${count} oklara smileys`} i överenskommelsen om budget ${fiscalYear}`,
  },
};
