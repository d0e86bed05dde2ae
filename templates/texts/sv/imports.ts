import type { ImportTexts } from "../da/imports.js";

export const importTexts: ImportTexts = {
  refusal: {
    "empty-file": "Filen är tom.",
    "too-large": (megabytes) =>
      `Filen är för stor: den får vara högst ${megabytes} MB. Ta bort bilderna ur den och försök igen.`,
    "password-protected": "Filen är skyddad med lösenord. Ta bort lösenordet i Word och försök igen.",
    "old-word-format": "Filen är i det gamla Wordformatet (.doc). Spara den som .docx i Word och försök igen.",
    "not-a-word-file": "Filen är varken ett Worddokument (.docx) eller en exporterad överenskommelse (.json).",
    damaged: (part) =>
      `Filen är skadad${part ? ` (i ${part})` : ""}. Öppna den i Word, spara den igen och försök med den nya filen.`,
    "expands-too-much": (part) =>
      `Filen blir alldeles för stor när den packas upp (${part}) och har därför inte lästs. Om du litar på den, spara den igen i Word och försök med den nya filen.`,
    "no-report": (missing) => `Filen liknar inte en uppföljning av en budgetöverenskommelse: det saknas ${missing}.`,
    "broken-json": (line, column) => `Filen är inte giltig JSON: felet står på rad ${line}, tecken ${column}.`,
    "unknown-format": (format) => `Formatet ”${format}” är inte känt här: filen ska ha formatet milepael-agreement/1.`,
    "too-many-items": (limit) => `Filen har för många teman och punkter: det får vara högst ${limit} sammanlagt.`,
    "not-an-agreement": (count) => `Filen är inte en överenskommelse i formatet milepael-agreement/1: ${count} fel.`,
  },
  missing: {
    title: "en titel som ”Anden opfølgning på Aftale om budget ÅÅÅÅ for …”",
    year: "ett budgetår",
    tables: "tabeller med punkter",
  },
  problemsHead: (count) => `Kunde inte placeras (${count}):`,
  notesHead: (count) => `Bör ses över (${count}):`,
  andMore: (count) => `  … och ${count} till`,
  leftOut: "Inget har sparats. Rätta dokumentet eller importera resten med --partial.",
  place: (table, row, item) =>
    [
      table === null ? "utanför tabellerna" : `tabell ${table}`,
      ...(row === null ? [] : [`rad ${row}`]),
      ...(item === null ? [] : [`punkt ${item}`]),
    ].join(", "),
  problem: {
    "unknown-smiley": (found) => `”${found}” är ingen känd smiley.`,
    "two-smileys": (found) => `”${found}”: det står två olika smileys i samma cell.`,
    "no-item-number": (found) => `”${found}”: punkten har inget nummer.`,
    "no-appropriation": (found) => `”${found}”: det står inte om punkten är drift eller investering.`,
    "unknown-row": (found) => `”${found}”: raden är varken milstolpe, ekonomi eller senaste status.`,
    "unknown-time": (found) => `”${found}” är ingen känd uppföljning.`,
    "unknown-table": (found) => `”${found}”: tabellen hör inte till någon punkt.`,
    "duplicate-item": (found) => `”${found}”: punktens nummer används två gånger.`,
    "text-too-long": (found) => `”${found}”: texten är för lång.`,
    "text-outside-tables": (found) => `”${found}” står utanför tabellerna och har inte tagits med.`,
    "unknown-date": (found) => `”${found}” är inget datum.`,
    footnote: (found) => `”${found}”: fotnoten har inte tagits med.`,
  },
  csvHead: "Listan med smileys kan inte användas, och inget har sparats:",
  csv: {
    "not-csv": (line) => `rad ${line}: kan inte läsas som CSV.`,
    "column-missing": (column) =>
      `Kolumnen ”${column}” saknas. Första raden ska vara: överenskommelse;punkt;uppföljning;för;smiley`,
    "bad-value": (line, column, value) => `rad ${line}: ”${value}” kan inte stå i kolumnen ”${column}”.`,
  },
  csvColumn: { fiscalYear: "överenskommelse", item: "punkt", checkpoint: "uppföljning", of: "för", smiley: "smiley" },
};
