/** The words of the rounds, as they stand inside a sentence. */
export const roundTexts = {
  checkpoint: { first: "første", second: "anden", third: "tredje", "year-end": "fjerde og sidste" },
  followUp: {
    first: "første opfølgning",
    second: "anden opfølgning",
    third: "tredje opfølgning",
    "year-end": "fjerde og sidste opfølgning",
  },
  state: { planned: "planlagt", open: "åben", closed: "lukket", published: "offentliggjort" },
  smiley: { happy: "glad", neutral: "mellemfornøjet", sad: "sur" },
  subject: { effort: "indsatsen", economy: "økonomien" },
  level: { hindrance: "hindring", warning: "advarsel", note: "bemærkning" },
  amount: (kroner: number) => `${kroner.toLocaleString("da-DK")} kr.`,
};
export type RoundTexts = typeof roundTexts;
