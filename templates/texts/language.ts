/** The languages users read; Danish is first and binds the others. */
export const LANGUAGES = ["da", "sv", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

/** As dates, figures and documents name them (BCP 47). */
export const LOCALES = { da: "da-DK", sv: "sv-SE", en: "en-GB" } as const satisfies Record<Language, string>;
