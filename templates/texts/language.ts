/** The languages users read; Danish is first and binds the others. */
export const LANGUAGES = ["da", "sv", "en"] as const;
export type Language = (typeof LANGUAGES)[number];
