import type { PageTexts } from "../da/pages.js";

export const pageTexts: PageTexts = {
  product: "Milepæl",
  skipToContent: "Skip to the content",
  mainNavigation: "Main menu",
  language: "Language",
  signOut: "Sign out",
  noPage: {
    title: "There is no such page",
    detail: "No page has that address. See whether it is written correctly, or begin at the front page.",
  },
  oldPage: {
    title: "The page was too old",
    detail:
      "You have signed in anew since the page was fetched, and nothing has been saved. Go back in the browser, copy what you want to keep, fetch the page again and try once more.",
  },
  toFrontPage: "Go to the front page",
  footer: "Milepæl follows up on the municipality’s budget agreement.",
  navigation: {
    myFollowUp: "My follow-up",
    round: "The round",
    agreements: "Agreements",
    published: "Published",
    overview: "Overview",
    people: "People",
  },
  signIn: {
    heading: "Sign in",
    refused: "You were not signed in",
    email: "Email address",
    password: "Password",
    submit: "Sign in",
    help: "Forgotten your password, or never had one? Ask an administrator in the municipality for a code.",
  },
};
