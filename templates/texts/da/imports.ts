/** What is said of a file that could not be taken in, or not wholly. */
export const importTexts = {
  refusal: {
    "empty-file": "Filen er tom.",
    "too-large": (megabytes: number) =>
      `Filen er for stor: den må højst fylde ${megabytes} MB. Fjern billederne fra den, og prøv igen.`,
    "password-protected": "Filen er beskyttet med adgangskode. Fjern adgangskoden i Word, og prøv igen.",
    "old-word-format": "Filen er i det gamle Word-format (.doc). Gem den som .docx i Word, og prøv igen.",
    "not-a-word-file": "Filen er hverken et Word-dokument (.docx) eller en eksporteret aftale (.json).",
    damaged: (part: string) =>
      `Filen er beskadiget${part ? ` (i ${part})` : ""}. Åbn den i Word, gem den igen, og prøv med den nye fil.`,
    "expands-too-much": (part: string) =>
      `Filen fylder alt for meget, når den pakkes ud (${part}), og er derfor ikke læst. Stoler du på den, så gem den igen i Word, og prøv med den nye fil.`,
    "no-report": (missing: string) => `Filen ligner ikke en opfølgning på en budgetaftale: der mangler ${missing}.`,
    "broken-json": (line: number, column: number) =>
      `Filen er ikke gyldig JSON: fejlen står i linje ${line}, tegn ${column}.`,
    "unknown-format": (format: string) =>
      `Formatet »${format}« kendes ikke her: filen skal have formatet milepael-agreement/1.`,
    "too-many-items": (limit: number) => `Filen har for mange temaer og punkter: der må højst være ${limit} i alt.`,
    "not-an-agreement": (count: number) => `Filen er ikke en aftale i formatet milepael-agreement/1: ${count} fejl.`,
  },
  missing: {
    title: "en titel som »Anden opfølgning på Aftale om budget ÅÅÅÅ for …«",
    year: "et budgetår",
    tables: "tabeller med punkter",
  },
  problemsHead: (count: number) => `Kunne ikke placeres (${count}):`,
  notesHead: (count: number) => `Bør ses efter (${count}):`,
  andMore: (count: number) => `  … og ${count} til`,
  leftOut: "Intet er gemt. Ret dokumentet, eller tag resten ind med --partial.",
  place: (table: number | null, row: number | null, item: string | null) =>
    [
      table === null ? "uden for tabellerne" : `tabel ${table}`,
      ...(row === null ? [] : [`række ${row}`]),
      ...(item === null ? [] : [`punkt ${item}`]),
    ].join(", "),
  problem: {
    "unknown-smiley": (found: string) => `»${found}« er ikke en kendt smiley.`,
    "two-smileys": (found: string) => `»${found}«: der står to forskellige smileys i samme celle.`,
    "no-item-number": (found: string) => `»${found}«: punktet mangler et nummer.`,
    "no-appropriation": (found: string) => `»${found}«: der står ikke, om punktet er drift eller anlæg.`,
    "unknown-row": (found: string) => `»${found}«: rækken er hverken milepæl, økonomi eller seneste status.`,
    "unknown-time": (found: string) => `»${found}« er ikke en kendt opfølgning.`,
    "unknown-table": (found: string) => `»${found}«: tabellen hører ikke til noget punkt.`,
    "duplicate-item": (found: string) => `»${found}«: punktets nummer bruges to gange.`,
    "text-too-long": (found: string) => `»${found}«: teksten er for lang.`,
    "text-outside-tables": (found: string) => `»${found}« står uden for tabellerne og er ikke taget med.`,
    "unknown-date": (found: string) => `»${found}« er ikke en dato.`,
    footnote: (found: string) => `»${found}«: fodnoten er ikke taget med.`,
  },
  csvHead: "Listen med smileys kan ikke bruges, og intet er gemt:",
  csv: {
    "not-csv": (line: number) => `linje ${line}: kan ikke læses som CSV.`,
    "column-missing": (column: string) =>
      `Kolonnen »${column}« mangler. Første linje skal være: aftale;punkt;opfølgning;for;smiley`,
    "bad-value": (line: number, column: string, value: string) =>
      `linje ${line}: »${value}« kan ikke stå i kolonnen »${column}«.`,
  },
  csvColumn: { fiscalYear: "aftale", item: "punkt", checkpoint: "opfølgning", of: "for", smiley: "smiley" },
};
export type ImportTexts = typeof importTexts;
