import type { ImportTexts } from "../da/imports.js";

export const importTexts: ImportTexts = {
  refusal: {
    "empty-file": "The file is empty.",
    "too-large": (megabytes) =>
      `The file is too large: it may be at most ${megabytes} MB. Take the pictures out of it and try again.`,
    "password-protected": "The file is protected by a password. Remove the password in Word and try again.",
    "old-word-format": "The file is in the old Word format (.doc). Save it as .docx in Word and try again.",
    "not-a-word-file": "The file is neither a Word document (.docx) nor an exported agreement (.json).",
    damaged: (part) =>
      `The file is damaged${part ? ` (in ${part})` : ""}. Open it in Word, save it again, and try the new file.`,
    "expands-too-much": (part) =>
      `The file grows far too large when unpacked (${part}) and has therefore not been read. If you trust it, save it again in Word and try the new file.`,
    "no-report": (missing) => `The file does not look like a follow-up on a budget agreement: it lacks ${missing}.`,
    "broken-json": (line, column) => `The file is not valid JSON: the error is at line ${line}, column ${column}.`,
    "unknown-format": (format) =>
      `The format “${format}” is not known here: the file must have the format milepael-agreement/1.`,
    "too-many-items": (limit) => `The file has too many chapters and items: there may be at most ${limit} in all.`,
    "not-an-agreement": (count) =>
      `The file is not an agreement in the format milepael-agreement/1: ${count} ${count === 1 ? "error" : "errors"}.`,
  },
  missing: {
    title: "a title such as “Anden opfølgning på Aftale om budget YYYY for …”",
    year: "a budget year",
    tables: "tables with items",
  },
  problemsHead: (count) => `Could not be placed (${count}):`,
  notesHead: (count) => `Worth a look (${count}):`,
  andMore: (count) => `  … and ${count} more`,
  leftOut: "Nothing has been saved. Correct the document, or import the rest with --partial.",
  place: (table, row, item) =>
    [
      table === null ? "outside the tables" : `table ${table}`,
      ...(row === null ? [] : [`row ${row}`]),
      ...(item === null ? [] : [`item ${item}`]),
    ].join(", "),
  problem: {
    "unknown-smiley": (found) => `“${found}” is not a known smiley.`,
    "two-smileys": (found) => `“${found}”: there are two different smileys in one cell.`,
    "no-item-number": (found) => `“${found}”: the item has no number.`,
    "no-appropriation": (found) => `“${found}”: the document does not say whether the item is operating or capital.`,
    "unknown-row": (found) => `“${found}”: the row is neither milestone, economy nor latest status.`,
    "unknown-time": (found) => `“${found}” is not a known follow-up.`,
    "unknown-table": (found) => `“${found}”: the table belongs to no item.`,
    "duplicate-item": (found) => `“${found}”: the number of the item is used twice.`,
    "text-too-long": (found) => `“${found}”: the text is too long.`,
    "text-outside-tables": (found) => `“${found}” stands outside the tables and has not been imported.`,
    "unknown-date": (found) => `“${found}” is not a date.`,
    footnote: (found) => `“${found}”: the footnote has not been imported.`,
  },
  csvHead: "The list of smileys cannot be used, and nothing has been saved:",
  csv: {
    "not-csv": (line) => `line ${line}: cannot be read as CSV.`,
    "column-missing": (column) =>
      `The column “${column}” is missing. The first line must be: agreement;item;checkpoint;of;smiley`,
    "bad-value": (line, column, value) => `line ${line}: “${value}” is not allowed in the column “${column}”.`,
  },
  csvColumn: { fiscalYear: "agreement", item: "item", checkpoint: "checkpoint", of: "of", smiley: "smiley" },
};
