/** What all pages have around what they show, and the pages that everybody meets. */
export const pageTexts = {
  product: "Milepæl",
  skipToContent: "Gå til sidens indhold",
  mainNavigation: "Hovedmenu",
  language: "Sprog",
  signOut: "Log ud",
  noPage: {
    title: "Siden findes ikke",
    detail: "Der er ingen side på den adresse. Se, om den er skrevet rigtigt, eller begynd på forsiden.",
  },
  oldPage: {
    title: "Siden var for gammel",
    detail:
      "Du er logget ind på ny, efter at siden blev hentet, og intet er gemt. Gå tilbage i browseren, kopiér det, du vil beholde, hent siden igen, og prøv en gang til.",
  },
  toFrontPage: "Gå til forsiden",
  footer: "Milepæl følger op på kommunens budgetaftale.",
  navigation: {
    myFollowUp: "Min opfølgning",
    round: "Runden",
    agreements: "Aftaler",
    published: "Offentliggjort",
    overview: "Overblik",
    people: "Brugere",
  },
  signIn: {
    heading: "Log ind",
    refused: "Du blev ikke logget ind",
    email: "E-mailadresse",
    password: "Adgangskode",
    submit: "Log ind",
    help: "Har du glemt din adgangskode, eller har du ingen? Bed en administrator i kommunen om en kode.",
  },
};
export type PageTexts = typeof pageTexts;
