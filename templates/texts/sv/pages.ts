import type { PageTexts } from "../da/pages.js";

export const pageTexts: PageTexts = {
  product: "Milepæl",
  skipToContent: "Gå till sidans innehåll",
  mainNavigation: "Huvudmeny",
  language: "Språk",
  signOut: "Logga ut",
  noPage: {
    title: "Sidan finns inte",
    detail: "Det finns ingen sida på den adressen. Se efter om den är rätt skriven, eller börja på startsidan.",
  },
  oldPage: {
    title: "Sidan var för gammal",
    detail:
      "Du har loggat in på nytt sedan sidan hämtades, och inget har sparats. Gå tillbaka i webbläsaren, kopiera det du vill behålla, hämta sidan igen och försök en gång till.",
  },
  toFrontPage: "Gå till startsidan",
  footer: "Milepæl följer upp kommunens budgetöverenskommelse.",
  navigation: {
    myFollowUp: "Min uppföljning",
    round: "Omgången",
    agreements: "Överenskommelser",
    published: "Publicerat",
    overview: "Översikt",
    people: "Användare",
  },
  signIn: {
    heading: "Logga in",
    refused: "Du blev inte inloggad",
    email: "E-postadress",
    password: "Lösenord",
    submit: "Logga in",
    help: "Har du glömt ditt lösenord, eller saknar du ett? Be en administratör i kommunen om en kod.",
  },
};
