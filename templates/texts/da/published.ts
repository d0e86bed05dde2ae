/** The page of what has been published. */
export const publishedTexts = {
  heading: "Udgivne opfølgninger",
  lead: "Her er de offentliggjorte opfølgninger på budgetaftalerne, de nyeste først. En rettelse er en ny udgave; de tidligere udgaver bliver stående.",
  none: "Der er endnu ikke offentliggjort nogen opfølgning.",
  edition: (round: string, number: number) => `${round}, udgave ${number}`,
  replaced: (number: number) => `Denne udgave er afløst af udgave ${number}.`,
  publishedOn: "Offentliggjort",
  reason: "Hvad rettelsen skyldes",
  sha256: "SHA-256",
  sha256Help:
    "SHA-256 er rapportens fingeraftryk. Regnes det ud af den hentede fil, og bliver det det samme, er filen den, der blev offentliggjort.",
  download: (size: string) => `Hent rapporten (PDF, ${size})`,
  kilobytes: (count: string) => `${count} kB`,
  inLanguage: { da: "På dansk", sv: "På svensk", en: "På engelsk" },
  language: "Sprog",
};
export type PublishedTexts = typeof publishedTexts;
