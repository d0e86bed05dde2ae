/** The page on which an item gets its coordinator. */
export const coordinatorTexts = {
  label: "Tovholder",
  none: "Ingen",
  link: "Vælg tovholder",
  heading: (number: string) => `Tovholder for punkt ${number}`,
  explains: "Tovholderen kan læse punktet og skrive kladder til det. Et punkt har højst én tovholder.",
  now: (name: string) => `Tovholder nu: ${name}`,
  choose: "Vælg tovholder",
  person: (name: string, email: string) => `${name} (${email})`,
  nobody: "Ingen tovholder",
  submit: "Gem tovholder",
  back: "Til punktet",
  saved: "Tovholderen er gemt.",
  refused: "Tovholderen er ikke gemt",
  choosePerson: "Vælg en person på listen.",
  changed: (name: string, chosen: string) =>
    `Nogen har valgt en anden, siden du hentede siden. Tovholderen er nu: ${name}. Du har valgt: ${chosen}. Gem igen, hvis det stadig er den rette.`,
};
export type CoordinatorTexts = typeof coordinatorTexts;
