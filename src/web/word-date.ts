import { type Language, LOCALES } from "../../templates/texts/language.js";

// the municipality's own, wherever the machine stands
const timeZone = "Europe/Copenhagen";

/** As in "14. august 2026". */
export function wordDate(date: string, language: Language): string {
  return new Intl.DateTimeFormat(LOCALES[language], { dateStyle: "long", timeZone }).format(new Date(date));
}

/** As in "14. august 2026 kl. 09.05". */
export function wordInstant(instant: string, language: Language): string {
  const style = { dateStyle: "long", timeStyle: "short", timeZone } as const;
  return new Intl.DateTimeFormat(LOCALES[language], style).format(new Date(instant));
}
