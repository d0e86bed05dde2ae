/** The page of what has been published. */
export const publishedTexts = {
  heading: "Offentliggjorte opfølgninger",
  lead: "Her er de offentliggjorte opfølgninger på budgetaftalerne, de nyeste først. En rettelse er en ny udgave; de tidligere udgaver bliver stående.",
  none: "Der er endnu ikke offentliggjort nogen opfølgning.",
  edition: (round: string, number: number) => `${round}, udgave ${number}`,
  replaced: (number: number) => `Denne udgave er afløst af udgave ${number}.`,
  publishedOn: "Offentliggjort",
  reason: "Hvad rettelsen skyldes",
  sha256: "SHA-256",
  sha256Help:
    "SHA-256 er rapportens fingeraftryk. Beregnes det ud fra den hentede fil, og bliver resultatet det samme, er filen den, der blev offentliggjort.",
  download: (size: string) => `Hent rapporten (PDF, ${size})`,
  kilobytes: (count: string) => `${count} kB`,
  inLanguage: { da: "På dansk", sv: "På svensk", en: "På engelsk" },
  language: "Sprog",
  extract: {
    own: (committee: string) => `Mit uddrag: ${committee}`,
    read: "Læs punkterne her på siden",
    whole: "Hele opfølgningen",
    heading: (committee: string) => `Uddrag til ${committee}`,
    lead: (agreement: string, edition: string, date: string) => `${agreement}: ${edition}, offentliggjort ${date}.`,
    ofYear: (year: number, number: string) => `${number} (budget ${year})`,
    financeCommittee: "Økonomiudvalget får hele opfølgningen.",
    choose: "Udvalg",
    show: "Vis",
    download: "Hent uddraget (PDF)",
    downloadWhole: "Hent rapporten (PDF)",
    none: "Ingen af opfølgningens punkter vedrører udvalget.",
    count: (count: number) => (count === 1 ? "Ét punkt." : `${count} punkter.`),
    chapter: (number: string | null, title: string) => (number === null ? title : `${number}. ${title}`),
    latestStatus: "Seneste status",
    back: "Til uddraget",
    backToList: "Til offentliggjorte opfølgninger",
    asPublished: (edition: string, date: string) =>
      `Her står punktet, som det blev offentliggjort i ${edition}, den ${date}.`,
  },
};
export type PublishedTexts = typeof publishedTexts;
