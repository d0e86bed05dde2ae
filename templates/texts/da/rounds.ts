/** The words of the rounds, as they stand inside a sentence. */
export const roundTexts = {
  checkpoint: { first: "første", second: "anden", third: "tredje", "year-end": "fjerde og sidste" },
  followUp: {
    implementation: "udmøntningen",
    first: "første opfølgning",
    second: "anden opfølgning",
    third: "tredje opfølgning",
    "year-end": "fjerde og sidste opfølgning",
  },
  state: { planned: "planlagt", open: "åben", closed: "lukket", published: "offentliggjort" },
  smiley: { happy: "glad", neutral: "mellemfornøjet", sad: "sur" },
  subject: { effort: "indsatsen", economy: "økonomien" },
  /** What a round asks for. */
  entry: { effort: "indsatsen", economy: "økonomien", "latest-status": "»Seneste status«", milestones: "milepælene" },
  progress: {
    "not-started": "ikke begyndt",
    draft: "kladde",
    submitted: "indsendt",
    returned: "sendt retur",
    approved: "kvalitetssikret",
    "not-reported": "ikke indberettet",
  },
  /** How far an entry is, as it follows »indberetningen«. */
  entryIs: {
    "not-started": "er ikke begyndt",
    draft: "er en kladde",
    submitted: "er indsendt",
    returned: "er sendt retur",
    approved: "er kvalitetssikret",
    "not-reported": "er noteret som »ikke indberettet«",
  },
  level: { hindrance: "hindring", warning: "advarsel", note: "bemærkning" },
  amount: (kroner: number) => `${kroner.toLocaleString("da-DK")} kr.`,
};
export type RoundTexts = typeof roundTexts;
