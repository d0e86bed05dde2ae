/** What somebody has written, in the municipality's language whatever the page's own. */
interface Said {
  readonly said: string;
}

/** The program's own words, and what somebody has written among them: a screen reader must be told where the language changes. */
export type Wording = string | Said | readonly (string | Said)[];

export function said(text: string): Said {
  return { said: text };
}

/** What somebody has written, or what is said where nobody has. */
export function saidOr(text: string | null, nothing: string): Wording {
  return text ? said(text) : nothing;
}

// of Unicode's private use, which no text of ours holds
const FIRST_PLACE = 0xe000;

/**
 * A sentence with what somebody has written in it.
 * @param word puts texts into the sentence, wherever it wants and as they are
 */
export function quoting(word: (...texts: string[]) => string, ...texts: string[]): Wording {
  const places = texts.map((_, index) => String.fromCharCode(FIRST_PLACE + index));
  const parts = word(...places).split(/([\uE000-\uE0FF])/);
  return parts
    .map((part) => {
      const index = places.indexOf(part);
      return index < 0 ? part : said(texts[index] ?? "");
    })
    .filter((part) => part !== "");
}

/** The same without telling who says what, for where nothing but letters can stand. */
export function plain(wording: Wording): string {
  return partsOf(wording)
    .map((part) => (typeof part === "string" ? part : part.said))
    .join("");
}

export function partsOf(wording: Wording): readonly (string | Said)[] {
  return typeof wording === "string" || "said" in wording ? [wording] : wording;
}
